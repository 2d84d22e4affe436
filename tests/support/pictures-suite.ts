/** The tests of tests/bundles/pictures: every screen that is named, in every house style. */
import { expect } from '@esm-bundle/chai';
import { StyledPage } from './pictures.js';
import type { Reader } from './reader.js';

/**
 * Of the pixels of a square. Thirteen editions of Chromium apart, letters make 0.19 of it; a radio with a mark of another
 * colour makes 0.33.
 */
const MOST = 0.25;

/** A screen: how a reader comes to it from the first. */
export type Screen = (reader: Reader) => Promise<void>;

/** The pictures are of Linux: other systems draw a radio in their own way. */
const onLinux = navigator.platform.startsWith('Linux') ? describe : describe.skip;

export function looksAsKept(tag: string, screens: Readonly<Record<string, Screen>>): void {
  onLinux(`pictures of ${tag}`, () => {
    let page: StyledPage;

    beforeEach(async () => {
      page = await StyledPage.open();
    });
    afterEach(() => page.close());

    for (const [name, go] of Object.entries(screens)) {
      it(`${name}: as kept, in every house style`, async () => {
        const reader = await page.mount(tag);
        await go(reader);
        await reader.element.updateComplete;
        const differing = (await page.differences(`${tag}-${name}`)).filter(({ share }) => share > MOST);
        expect(
          differing.map(({ style, share }) => `${style}: ${(100 * share).toFixed(0)} % of a square differs`),
          'see .cache/pictures; right as it is now? WIJZER_KEEP_PICTURES=1 npm test -- pictures',
        ).to.deep.equal([]);
      });
    }
  });
}
