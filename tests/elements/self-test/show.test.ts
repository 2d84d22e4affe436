import { expect } from '@esm-bundle/chai';
import type { Finding } from '../../../packages/elements/src/self-test/page.js';
import { startReport } from '../../../packages/elements/src/self-test/show.js';
import { violations } from '../../support/axe.js';
import { until } from '../../support/until.js';
import { like } from './host.js';

const FINDINGS: readonly Finding[] = [
  { id: 'Lit', severity: 'let op', what: 'Nog een script: <b>Lit</b>.', remedy: 'Kijk dat na.' },
  { id: 'inhoud', severity: 'stop', what: 'De inhoud is er niet.', remedy: 'Zet hem neer.' },
  { id: 'frame', severity: 'goed', what: 'Niets gevonden.', remedy: '' },
];

let place: HTMLElement;
let copied: string[];

function show(writeText?: (text: string) => Promise<void>): void {
  const clipboard = writeText && { writeText };
  startReport(place)(FINDINGS, like({ location, navigator: { userAgent: 'Een browser', clipboard } }));
}
const button = () => place.querySelector('button')!;
const said = () => [...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);

describe('the report on the page', () => {
  beforeEach(() => {
    copied = [];
    place = document.createElement('div');
    place.dataset['wijzerSelfTest'] = '';
    place.append('Blijft deze zin staan, dan werkt het script niet.');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    document.adoptedStyleSheets = [];
  });

  it('says at once that it comes, where a screen reader listens', () => {
    startReport(place);
    expect(said()).to.deep.equal(['De test is bezig.']);
    expect(place.innerText).not.to.include('Blijft deze zin');
  });

  it('lists what was found under headings, the worst first, as text', async () => {
    show();
    expect(said()[0]).to.include('nog niet');
    const parts = [...place.querySelectorAll('h2, h3, li')].map(({ textContent }) => textContent);
    expect(parts).to.deep.equal([
      'Werkt Wijzer op deze pagina?',
      'Stop (1)',
      'inhoud: De inhoud is er niet. Zet hem neer.',
      'Let op (1)',
      'Lit: Nog een script: <b>Lit</b>. Kijk dat na.',
      'Goed (1)',
      'frame: Niets gevonden.',
    ]);
    expect(place.lang).to.equal('nl');
    expect(place.querySelectorAll('[style], style, b')).to.have.length(0);
    expect(await violations(place)).to.deep.equal([]);
  });

  it('leaves the focus where it was', () => {
    const before = document.activeElement;
    show();
    expect(document.activeElement === before).to.equal(true);
  });

  it('copies the text for colleagues', async () => {
    show((text) => Promise.resolve(void copied.push(text)));
    button().click();
    await until(() => said()[1] === 'Gekopieerd.', 'it says so');
    expect(copied).to.have.length(1);
    expect(copied[0]).to.include('- inhoud: De inhoud is er niet.\n  Doe dit: Zet hem neer.');
    expect(place.querySelectorAll('textarea')).to.have.length(0);
  });

  const refusals = {
    'there is no clipboard': undefined,
    'it is forbidden': () => Promise.reject(new Error('nee')),
  };
  for (const [why, writeText] of Object.entries(refusals))
    it(`gives the text to copy by hand where ${why}`, async () => {
      show(writeText);
      button().click();
      await until(() => place.querySelector('textarea'), 'the text shows');
      const area = place.querySelector('textarea')!;
      expect([area.readOnly, area.selectionStart, area.selectionEnd]).to.deep.equal([
        true,
        0,
        area.value.length,
      ]);
      expect(area.value).to.include('Doe dit: Zet hem neer.');
      expect(document.activeElement === area).to.equal(true);
      expect(said()[1]).to.include('Ctrl+C');
      button().click();
      await until(() => document.activeElement === area, 'the same text has focus');
      expect(place.querySelectorAll('textarea')).to.have.length(1);
      expect(await violations(place)).to.deep.equal([]);
    });

  it('is readable in a browser that knows no sheets made by script', () => {
    const { CSSStyleSheet: original } = window;
    Object.assign(window, { CSSStyleSheet: undefined });
    try {
      show();
    } finally {
      Object.assign(window, { CSSStyleSheet: original });
    }
    expect(place.querySelectorAll('li')).to.have.length(3);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
