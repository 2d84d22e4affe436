/** That what looks for faults on a visit finds them: fragments with one fault each, and the same without it. */
import { expect } from '@esm-bundle/chai';
import { listen } from '../../../support/announcements.js';
import { isWebkit } from '../../../support/browser.js';
import { behind, faintRing, faintTexts, shapeOf } from '../../../support/colours.js';
import { touchedAt } from '../../../support/composed.js';
import { HostPage } from '../../../support/host-page.js';
import { press, tap } from '../../../support/keys.js';
import {
  clippedTexts,
  isInView,
  overlaps,
  smallTargets,
  tooWide,
  unreachable,
} from '../../../support/layout.js';

const WORDS = 'Een zin van gewone lengte.';

/** An element with these styles and this in it. */
function make(tag: string, style: string, ...inside: (string | Element)[]): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = style;
  if (tag === 'a') element.setAttribute('href', '#');
  element.append(...inside);
  return element;
}

const held = (...inside: Element[]) => make('div', 'font-size: 16px', ...inside);
const bar = (size: string) => make('div', `position: absolute; inset: 0; ${size}; background: red`);
const cell = (...inside: Element[]) => held(make('div', 'position: relative; inline-size: 60px', ...inside));
const target = (style: string) => make('button', `padding: 0; ${style}`, 'Ja');

interface Case {
  readonly find: (place: Element) => readonly string[];
  readonly wrong: Readonly<Record<string, () => HTMLElement>>;
  readonly right: Readonly<Record<string, () => HTMLElement>>;
}

const CASES: Readonly<Record<string, Case>> = {
  clippedTexts: {
    find: clippedTexts,
    wrong: {
      'a word too long for its box': () => held(make('p', 'inline-size: 40px; white-space: nowrap', WORDS)),
      'a box too low for its line': () => held(make('p', 'block-size: 8px; overflow: hidden', WORDS)),
      'a button that does not grow': () => held(make('button', 'block-size: 20px; inline-size: 60px', WORDS)),
    },
    right: { 'a paragraph': () => held(make('p', 'inline-size: 90px', WORDS)) },
  },
  overlaps: {
    find: overlaps,
    wrong: {
      'a line on a line': () => held(make('p', 'margin: 0', WORDS), make('p', 'margin: -0.8em 0 0', WORDS)),
      'a button on words': () =>
        held(make('p', '', WORDS), make('button', 'position: relative; inset-block-start: -34px', 'Ja')),
    },
    right: { 'one under the other': () => held(make('p', '', WORDS), make('button', '', 'Ja')) },
  },
  smallTargets: {
    find: smallTargets,
    wrong: {
      'a low button': () => held(target('block-size: 30px; inline-size: 60px')),
      'a narrow button': () => held(target('block-size: 44px; inline-size: 30px')),
      'a button that something lies on': () =>
        cell(target('block-size: 44px; inline-size: 60px'), bar('block-size: 10px')),
      'a link by itself': () => held(make('p', '', make('a', '', WORDS))),
    },
    right: {
      'a button of 44 pixels': () => held(target('block-size: 44px; inline-size: 44px')),
      'a link in a sentence': () => held(make('p', '', make('a', '', 'Lees meer'), ' over uw rechten.')),
    },
  },
  unreachable: {
    find: unreachable,
    wrong: {
      'words beside the page': () => held(make('p', 'position: absolute; inset-inline-start: -900px', WORDS)),
      'words under something': () => cell(make('p', '', WORDS), bar('block-size: 100%')),
      'words under a bar that is too high': () =>
        held(make('div', 'position: fixed; inset: 0; background: red'), make('p', '', WORDS)),
    },
    right: { 'words far down': () => held(make('p', 'margin-block: 3000px', WORDS)) },
  },
  faintTexts: {
    find: faintTexts,
    wrong: {
      'grey on grey': () => make('p', 'color: #777; background: #999', WORDS),
      'the words of the page on their own paper': () =>
        make('div', 'color: #eee', make('p', 'background: rgb(255 255 255 / 80%)', WORDS)),
      'words that can be seen through': () => make('p', 'color: rgb(0 0 0 / 40%)', WORDS),
    },
    right: { 'black on a light layer': () => make('p', 'background: rgb(128 128 128 / 12%)', WORDS) },
  },
};

describe('What looks at a visit', () => {
  let shown: HTMLElement | undefined;

  function show(element: HTMLElement): HTMLElement {
    document.body.append(element);
    return (shown = element);
  }

  afterEach(() => {
    shown?.remove();
    scrollTo(0, 0);
  });

  for (const [name, { find, wrong, right }] of Object.entries(CASES))
    describe(name, () => {
      for (const [what, fragment] of Object.entries(wrong))
        it(`finds ${what}`, () => {
          expect(find(show(fragment()))).not.to.deep.equal([]);
        });

      for (const [what, fragment] of Object.entries(right))
        it(`leaves ${what}`, () => {
          expect(find(show(fragment()))).to.deep.equal([]);
        });
    });

  it('tells what is in view, and what lies under a bar or below the edge', () => {
    const [first, last] = [make('p', '', WORDS), make('p', 'margin-block-start: 3000px', WORDS)];
    show(held(first, last));
    expect([isInView(first), isInView(last)]).to.deep.equal([true, false]);
    shown!.prepend(make('div', 'position: fixed; inset: 0 0 auto; block-size: 200px; background: red'));
    expect(isInView(first)).to.equal(false);
  });

  it('tells by how much a page is too wide', () => {
    expect(tooWide(document)).to.equal(0);
    show(make('div', `inline-size: ${document.documentElement.clientWidth + 100}px; block-size: 9px`));
    expect(tooWide(document)).to.be.at.least(100);
  });

  it('sees a background through what is laid over it', () => {
    const inner = make('p', 'background: rgb(255 255 255 / 50%)', WORDS);
    show(make('div', 'background: #000', inner));
    expect(behind(inner)).to.match(/^rgb\(12[78], 12[78], 12[78]\)$/);
  });

  it('tells looks apart that are not colours', () => {
    const [plain, red, thick] = ['', 'border-color: red', 'border-width: 9px'].map((style) =>
      make('p', `border: 1px solid; ${style}`, WORDS),
    );
    show(held(plain!, red!, thick!));
    expect(shapeOf(red!)).to.equal(shapeOf(plain!));
    expect(shapeOf(thick!)).not.to.equal(shapeOf(plain!));
  });

  it('tells whether a ring comes that can be seen', async () => {
    const found: number[] = [];
    for (const focus of ['3px solid #000', '3px solid #ddd', '1px solid #000', 'none']) {
      const [first, last] = [make('button', '', 'Ja'), make('button', '', 'Nee')];
      show(held(make('style', '', `button:focus-visible { outline: ${focus} }`), first, last));
      first.focus();
      await press('Tab');
      found.push(faintRing(last).length);
      shown!.remove();
    }
    const always = show(make('button', 'outline: 3px solid #000', 'Ja'));
    expect([...found, faintRing(always).length]).to.deep.equal([0, 1, 1, 1, 1]);
  });

  it('hears where focus goes and what live regions come to say, and nothing else', async () => {
    const host = show(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const status = make('p', '', 'Al gezegd');
    status.setAttribute('role', 'status');
    const button = make('button', '', 'Ja');
    root.append(status, button, make('p', '', WORDS));
    const heard = listen(root);
    button.focus();
    root.append(make('p', '', 'Gewone woorden'));
    await Promise.resolve();
    expect(heard.take()).to.deep.equal(['button "Ja"']);
    status.textContent = 'Bewaard';
    await Promise.resolve();
    expect(heard.take()).to.deep.equal(['status "Bewaard"']);
    heard.stop();
  });

  it('gives a page as narrow as it says, where a finger comes to what it points at', async () => {
    const page = await HostPage.open();
    try {
      page.resize(320, 256);
      expect([page.document.documentElement.clientWidth, page.window.innerHeight]).to.deep.equal([320, 256]);
      const button = page.document.createElement('button');
      button.style.cssText =
        'position: fixed; inset: 100px auto auto 100px; inline-size: 50px; block-size: 50px';
      page.document.body.append(button);
      const touched = touchedAt(page.document, 120, 120) === button;
      const kinds: string[] = [];
      button.addEventListener('pointerdown', ({ pointerType }) => kinds.push(pointerType));
      await tap(button);
      expect([touched, ...kinds]).to.deep.equal([true, isWebkit ? 'mouse' : 'touch']);
    } finally {
      page.close();
    }
  });
});
