/** What narrow columns and larger letters do to rows of answers. */
import { expect } from '@esm-bundle/chai';
import { example } from '../../../support/examples.js';
import { HostPage } from '../../../support/host-page.js';
import type { Reader } from '../../../support/reader.js';

const content = await example('toegang');
const TO_WHAT = ['Nee, niet meteen', 'Voor mijzelf'];

let page: HostPage;

async function at(inline: number, answers: readonly string[], larger = false): Promise<Reader> {
  page.resize(inline, 640);
  page.style('body { margin: 0 16px; font-family: "DejaVu Sans", Verdana, sans-serif }');
  const reader = await page.mount(content);
  if (larger) reader.get('button', 'Groter').click();
  await reader.quick(answers);
  return reader;
}

/** Words that stand on two lines, of the answers that show. */
function broken({ root }: Reader): string[] {
  const texts = [...root.querySelectorAll('.choice slot')].flatMap((slot) =>
    (slot as HTMLSlotElement).assignedElements(),
  );
  return texts.flatMap(({ firstChild: text }) =>
    [...(text?.nodeValue ?? '').matchAll(/\S+/g)].flatMap((word) => {
      const range = page.document.createRange();
      range.setStart(text!, word.index);
      range.setEnd(text!, word.index + word[0].length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? word[0] : [];
    }),
  );
}

const left = (element: Element) => element.getBoundingClientRect().left;

describe('<wijzer-toegang> and its rows of answers', () => {
  before(async () => {
    page = await HostPage.open();
  });
  afterEach(() => page.clear());
  after(() => page.close());

  for (const larger of [false, true])
    it(`T35: break no word at 320 pixels${larger ? ', also larger' : ''}`, async () => {
      const words: string[] = [];
      const answers = [...TO_WHAT, 'Geld, werk of een brief', 'Ik kan mijn rekeningen niet betalen.'];
      for (let asked = 0; asked <= answers.length; asked++) {
        words.push(...broken(await at(320, answers.slice(0, asked), larger)));
        page.clear();
      }
      expect(words).to.deep.equal([]);
    });

  for (const inline of [320, 1000])
    it(`have help under the words that it is about, at ${inline} pixels`, async () => {
      const { root } = await at(inline, TO_WHAT);
      const rows = [...root.querySelectorAll('.choice:has(.hint)')];
      expect(rows).not.to.have.length(0);
      for (const row of rows)
        expect(left(row.querySelector('.hint')!)).to.equal(left(row.querySelector('label')!));
    });

  it('grow as much as the buttons above them', async () => {
    const reader = await at(320, TO_WHAT);
    const size = (what: string) => parseFloat(getComputedStyle(reader.root.querySelector(what)!).fontSize);
    const before = [size('.top button'), size('label')] as const;
    reader.get('button', 'Groter').click();
    await reader.element.updateComplete;
    expect(size('.top button') / before[0]).to.be.closeTo(size('label') / before[1], 0.01);
    expect(size('label') / before[1]).to.be.closeTo(1.2, 0.01);
  });
});
