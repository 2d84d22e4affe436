/** Trees as large and as odd as webmasters have them. */
import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/decision-tree';
import { expect } from '@esm-bundle/chai';
import { brokenReferences } from '../../../support/accessible.js';
import { Reader } from '../../../support/reader.js';
import { until } from '../../../support/until.js';
import { watchPage, type Watch } from '../../../support/watch.js';

const QUESTIONS = 10_000;
const LONG_LABEL = 'woord '.repeat(249).trim();
const LONG_TEXT = `## Eerste kop\n\n${'Zin met [een bron](https://voorbeeld.nl/). '.repeat(280)}\n\n## Tweede kop\n\n${'Nog een zin. '.repeat(1_000)}`;

/** A tree of ten thousand questions, three ways out of each; the first ones have all that is odd. */
function largeTree() {
  const target = (at: number) => (at < QUESTIONS ? `v${at}` : 'einde');
  const questions: object[] = Array.from({ length: QUESTIONS }, (_, at) => ({
    type: 'single',
    id: `v${at}`,
    text: `Vraag ${at}`,
    options: [1, 2, 3].map((way) => ({ id: `a${way}`, text: `Weg ${way}`, to: target(at * 3 + way) })),
  }));
  questions[0] = {
    type: 'single',
    id: 'v0',
    text: 'Vraag 0',
    help: LONG_TEXT.slice(0, 25_000),
    to: 'v1',
    options: Array.from({ length: 250 }, (_, at) => ({ id: `o${at}`, text: `Plaats ${at}` })),
  };
  questions[1] = {
    type: 'single',
    id: 'v1',
    text: 'Vraag 1',
    options: [
      { id: 'terug', text: 'Kijk opnieuw', to: 'v0' },
      { id: 'lang', text: LONG_LABEL, to: 'v5' },
    ],
  };
  // One option only, and the same text as another question.
  questions[5] = {
    type: 'single',
    id: 'v5',
    text: 'Vraag 0',
    options: [{ id: 'ja', text: 'Ja', to: 'einde' }],
  };
  return {
    kind: 'decision-tree',
    version: 1,
    id: 'groot',
    language: 'nl',
    title: 'Grote boom',
    review: { checkedOn: '2026-11-22', checkedBy: 'Redactie', reviewBefore: '2099-01-01' },
    start: { question: 'v0', text: 'Begin maar.' },
    questions,
    outcomes: [{ id: 'einde', title: 'Klaar', tone: 'go', text: 'Dit is het einde.' }],
  };
}

describe('<wijzer-decision-tree> with ten thousand questions', () => {
  let watch: Watch;
  let reader: Reader;

  before(async () => {
    watch = watchPage();
    document.documentElement.lang ||= 'nl';
    const element = document.createElement('wijzer-decision-tree');
    element.history = 'off';
    element.content = largeTree();
    document.body.append(element);
    reader = new Reader(element as unknown as WizardElement);
    await until(() => reader.has('button', 'Beginnen'), 'the start page shows');
    await reader.begin();
  });

  after(() => {
    reader.element.remove();
    watch.stop();
  });

  it('shows a long text with its headings and links', () => {
    expect(reader.names('heading')).to.include('Eerste kop').and.to.include('Tweede kop');
    expect(reader.all('link').length).to.be.greaterThan(200);
    expect(brokenReferences(reader.root)).to.deep.equal([]);
  });

  it('finds one answer among 250, and keeps the chosen one in sight', async () => {
    const search = reader.root.querySelector<HTMLInputElement>('#search')!;
    const look = async (query: string) => {
      search.value = query;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await reader.element.updateComplete;
    };
    expect(reader.all('radio')).to.have.length(250);
    await look('plaats 24');
    expect(reader.names('radio')).to.deep.equal([
      'Plaats 24',
      ...Array.from({ length: 10 }, (_, at) => `Plaats 24${at}`),
    ]);
    expect(reader.status).to.include('11 van 250 antwoorden');
    await reader.choose('Plaats 247');
    await look('plaats 99');
    expect(reader.names('radio')).to.deep.equal(['Plaats 99', 'Plaats 247']);
    expect(reader.radio('Plaats 247').checked).to.equal(true);
    await reader.next();
    await reader.until('Vraag 1');
  });

  it('goes back along an edge with the answer still there, and on again to the end', async () => {
    await reader.answer('Kijk opnieuw');
    await reader.until('Vraag 0');
    expect(reader.radio('Plaats 247').checked).to.equal(true);
    await reader.next();
    await reader.until('Vraag 1');
    await reader.answer(LONG_LABEL);
    expect(reader.names('radio')).to.deep.equal(['Ja']);
    await reader.answer('Ja');
    await reader.until('Klaar');
    expect(watch.take('error')).to.deep.equal([]);
  });
});
