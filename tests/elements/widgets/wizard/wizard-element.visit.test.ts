/**
 * A whole visit to the example `toegang`, by touch on a small screen, at a large zoom, with the reader's own spacing or
 * colours, and on pages of other looks. The small screens are frames: only there do media queries see one.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../../support/accessible.js';
import { isChromium } from '../../../support/browser.js';
import { behind, faintRing, faintTexts, shapeOf, systemColour } from '../../../support/colours.js';
import { elementsIn, touchedAt, upFrom } from '../../../support/composed.js';
import { contrast } from '../../../support/contrast.js';
import { example } from '../../../support/examples.js';
import { HostPage } from '../../../support/host-page.js';
import { press, tap } from '../../../support/keys.js';
import {
  clippedTexts,
  isInView,
  overlaps,
  smallTargets,
  targetsIn,
  textsIn,
  tooWide,
  unreachable,
} from '../../../support/layout.js';
import type { Reader } from '../../../support/reader.js';
import { byScript, visit, VISIT } from '../../../support/visit.js';

const LARGER = 'Groter';
const content = await example('toegang');
let page: HostPage;

/** The widget on a page that leaves a gutter, as pages do on a phone. */
async function at(inline: number, block: number, css = ''): Promise<Reader> {
  page.resize(inline, block);
  page.style(`body { margin: 0; padding: 0 16px } ${css}`);
  return page.mount(content);
}

async function pressOn(reader: Reader, ...names: string[]): Promise<void> {
  for (const name of names) {
    reader.get('button', name).click();
    await reader.element.updateComplete;
  }
}

/** All that is wrong with where things stand, with every explanation open. */
function misplaced({ root }: Reader): string[] {
  for (const folded of root.querySelectorAll('details')) folded.open = true;
  const wide = tooWide(page.document);
  return [
    ...(wide ? [`the page is ${wide} pixels too wide`] : []),
    ...clippedTexts(root),
    ...overlaps(root),
    ...smallTargets(root),
    ...unreachable(root),
  ];
}

/** Makes the visit and gathers all that is wrong anywhere, with the screen where it is. */
async function wrongOn(
  reader: Reader,
  find: (reader: Reader, arrived: boolean) => readonly string[] | Promise<readonly string[]>,
  act?: (element: HTMLElement) => Promise<void> | void,
): Promise<string[]> {
  const wrong: string[] = [];
  const look = async (arrived: boolean) => {
    const found = await find(reader, arrived);
    wrong.push(...found.map((what) => `${reader.heading}: ${what}`));
  };
  await look(false);
  await visit(reader, look, act);
  return wrong;
}

/** Whether what has focus is in view, or comes there: WebKit scrolls a moment later. */
async function comesIntoView(): Promise<boolean> {
  for (let frames = 0; frames < 30 && !isInView(focused()!); frames++)
    await new Promise(requestAnimationFrame);
  return isInView(focused()!);
}

/**
 * Whether the end of it shows, as WCAG 2.4.11 asks. Chromium before 156 does not scroll to what is in the window and takes
 * focus, whatever lies on a part of it.
 */
function endShows(control: HTMLElement): boolean {
  const { left, bottom } = control.getBoundingClientRect();
  return upFrom(touchedAt(control.ownerDocument, left + 4, bottom - 4)).includes(control);
}

/** Rings that cannot be seen, of one control of every kind. */
async function faintRings(reader: Reader): Promise<string[]> {
  reader.element.focus();
  // From here on focus is that of somebody who uses keys.
  await press('Tab');
  return ['summary', 'radio', 'button', 'link'].flatMap((role) =>
    ['', 'primary', 'urgent'].flatMap((look) => {
      const element = reader.all(role).find(({ classList }) => look === '' || classList.contains(look));
      return element ? faintRing(element) : [];
    }),
  );
}

describe('A visit to <wijzer-toegang>', () => {
  before(async () => (page = await HostPage.open()));
  afterEach(() => page.clear());
  after(() => page.close());

  describe('with a finger, on a screen of 320 pixels', () => {
    it('fits, and no finger misses', async () => {
      const reader = await at(320, 640);
      let taps = 0;
      page.document.addEventListener('pointerdown', ({ isTrusted }) => (taps += Number(isTrusted)));
      expect(await wrongOn(reader, misplaced, tap)).to.deep.equal([]);
      expect(taps).to.equal(VISIT.flatMap(({ by }) => by).length);
    });
  });

  // 1280 by 1024 pixels at 400 %.
  describe('at a zoom of 400 %', () => {
    it('cuts nothing off, and all can be reached by scrolling up and down', async () => {
      expect(await wrongOn(await at(320, 256), misplaced)).to.deep.equal([]);
    });

    it('neither with the larger letters', async () => {
      const reader = await at(320, 256);
      await pressOn(reader, LARGER);
      expect(await wrongOn(reader, misplaced)).to.deep.equal([]);
    });

    it('shows the heading after each step, with nothing on it', async () => {
      const reader = await at(320, 256);
      const hidden = async (_: Reader, arrived: boolean) =>
        !arrived || (await comesIntoView()) ? [] : [`${nameOf(focused()!)} is out of sight`];
      await pressOn(reader, 'Beginnen', 'Terug');
      const found = await wrongOn(reader, hidden, (element) => {
        element.scrollIntoView({ block: 'end' });
        byScript(element);
      });
      expect(found).to.deep.equal([]);
    });

    it('shows whatever takes focus, also where the way out stays in view', async () => {
      const reader = await at(320, 256);
      await pressOn(reader, 'Direct hulp nodig?');
      const controls = targetsIn(reader.root);
      for (const control of [...controls, ...controls.toReversed()]) {
        control.focus();
        expect((await comesIntoView()) || endShows(control), nameOf(control)).to.equal(true);
      }
    });

    it('shows what to do when there is no answer', async () => {
      const reader = await at(320, 256);
      await pressOn(reader, 'Beginnen', 'Verder');
      expect(reader.names('alert')).to.have.length(1);
      expect(await comesIntoView()).to.equal(true);
      expect(misplaced(reader)).to.deep.equal([]);
    });
  });

  describe('with spacing of the reader (WCAG 1.4.12)', () => {
    const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`;

    /** As the tools do that look into shadow roots too. */
    function inside({ root }: Reader): void {
      const sheet = new page.window.CSSStyleSheet();
      sheet.replaceSync(SPACING);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }

    function notSpaced({ root }: Reader): string[] {
      return textsIn(root)
        .map(({ element }) => getComputedStyle(element))
        .map(({ fontSize, letterSpacing, wordSpacing, lineHeight }) =>
          [letterSpacing, wordSpacing, lineHeight].map((each) =>
            (parseFloat(each) / parseFloat(fontSize)).toFixed(2),
          ),
        )
        .filter((spaces) => spaces.join() !== '0.12,0.16,1.50')
        .map(String);
    }

    for (const inline of [320, 1000])
      for (const [how, prepare] of [
        ['of the page', () => {}],
        ['in the widget as well', inside],
        [
          'and larger letters',
          async (reader: Reader) => {
            inside(reader);
            await pressOn(reader, LARGER);
          },
        ],
      ] as const)
        it(`loses no text in ${inline} pixels, with styles ${how}`, async () => {
          const reader = await at(inline, 640, SPACING);
          await prepare(reader);
          const find = () => [...notSpaced(reader), ...misplaced(reader)];
          expect(await wrongOn(reader, find)).to.deep.equal([]);
        });
  });

  // Firefox and WebKit have no way in which a test asks for them.
  (isChromium ? describe : describe.skip)('in forced colours', () => {
    before(() => executeServerCommand('forced-colors', 'active'));
    after(() => executeServerCommand('forced-colors', 'none'));

    it('can be read on every screen, with pictures in the colour of words', async () => {
      const reader = await at(800, 640);
      const words = systemColour(page.document, 'CanvasText');
      const drawn: string[] = [];
      const find = () => {
        const pictures = elementsIn(reader.root).filter(({ localName }) => localName === 'path');
        drawn.push(...pictures.map((picture) => getComputedStyle(picture).fill));
        return faintTexts(reader.root);
      };
      expect(page.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(await wrongOn(reader, find)).to.deep.equal([]);
      expect([...new Set(drawn)]).to.deep.equal([words]);
    });

    it('shows the chosen answer by its shape', async () => {
      const reader = await at(800, 640);
      await pressOn(reader, 'Beginnen');
      reader.radio('Nee, niet meteen').click();
      const [yes, no, unsure] = [...reader.root.querySelectorAll('.choice')].map(shapeOf);
      expect(yes).to.equal(unsure);
      expect(no).not.to.equal(yes);
    });

    it('shows what is switched on, and what is being read', async () => {
      const reader = await at(800, 640);
      await pressOn(reader, LARGER);
      const [on, off] = [reader.get('button', LARGER), reader.get('button', 'Lees voor')];
      expect(shapeOf(on)).not.to.equal(shapeOf(off));
      expect(contrast(behind(on), behind(off))).to.be.greaterThan(3);
      const [first, second] = reader.element.querySelectorAll('wijzer-text');
      first!.toggleAttribute('data-wijzer-reading', true);
      expect(contrast(behind(first!), behind(second!))).to.be.greaterThan(3);
      expect(faintTexts(reader.root)).to.deep.equal([]);
    });

    it('shows where focus is', async () => {
      const reader = await at(800, 640);
      await pressOn(reader, 'Beginnen');
      expect(await faintRings(reader)).to.deep.equal([]);
    });
  });

  describe('on a dark page', () => {
    const DARK = 'body { color-scheme: dark; background: #111; color: #eee }';

    it('can be read on every screen', async () => {
      const reader = await at(800, 640, DARK);
      expect(behind(reader.get('button', 'Lees voor'))).to.equal('rgb(17, 17, 17)');
      expect(await wrongOn(reader, () => faintTexts(reader.root))).to.deep.equal([]);
    });

    it('neither with the larger letters on their own paper', async () => {
      const reader = await at(800, 640, DARK);
      await pressOn(reader, LARGER);
      expect(await wrongOn(reader, () => faintTexts(reader.root))).to.deep.equal([]);
    });

    it('shows where focus is', async () => {
      const reader = await at(800, 640, DARK);
      await pressOn(reader, 'Beginnen');
      expect(await faintRings(reader)).to.deep.equal([]);
    });
  });

  for (const [name, theme, colour, radius] of [
    [
      'dark red with square corners',
      '--utrecht-button-primary-action-background-color: #6b0f1a; --utrecht-button-primary-action-color: #fff; --utrecht-button-border-radius: 0',
      'rgb(107, 15, 26)',
      '0px',
    ],
    [
      'yellow with black words on its buttons',
      '--nl-button-primary-background-color: #ffe600; --nl-button-primary-color: #000; --nl-button-border-radius: 12px',
      'rgb(255, 230, 0)',
      '12px',
    ],
  ] as const)
    describe(`in a theme that is ${name}`, () => {
      it('takes its looks over, and can be read on every screen', async () => {
        const reader = await at(800, 640, `:root { ${theme} }`);
        const { backgroundColor, borderTopLeftRadius } = getComputedStyle(reader.get('button', 'Beginnen'));
        expect([backgroundColor, borderTopLeftRadius]).to.deep.equal([colour, radius]);
        expect(await wrongOn(reader, () => faintTexts(reader.root))).to.deep.equal([]);
      });

      it('shows where focus is', async () => {
        const reader = await at(800, 640, `:root { ${theme} }`);
        await pressOn(reader, 'Beginnen');
        expect(await faintRings(reader)).to.deep.equal([]);
      });
    });
});
