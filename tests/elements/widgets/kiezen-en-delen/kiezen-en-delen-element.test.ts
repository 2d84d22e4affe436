import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/kiezen-en-delen';
import { expect } from '@esm-bundle/chai';
import { brokenReferences, focused } from '../../../support/accessible.js';
import { violations } from '../../../support/axe.js';
import { Reader } from '../../../support/reader.js';
import { until } from '../../../support/until.js';
import { watchPage, type Watch } from '../../../support/watch.js';

const example = (path: string) =>
  new URL(`../../../../packages/content/examples/${path}`, import.meta.url).href;

const OWN = 'Beslishulp: mijn eigen situatie';
const LEARN = 'Levenswiel: leren van dilemma’s';
const BACK = 'Terug naar de keuze';

// What the reader does is the same for every widget; only its type names one.
const readerOf = (element: Element) => new Reader(element as WizardElement);

describe('<wijzer-kiezen-en-delen>', () => {
  let watch: Watch;
  let element: HTMLElementTagNameMap['wijzer-kiezen-en-delen'];
  let instrument: Reader;

  beforeEach(async () => {
    watch = watchPage();
    document.documentElement.lang ||= 'nl';
    element = document.createElement('wijzer-kiezen-en-delen');
    element.src = example('decision-tree/kiezen-en-delen.json');
    element.dilemmasSrc = example('dilemmas/levenswiel.json');
    element.history = 'off';
    const fallback = document.createElement('p');
    fallback.textContent = 'Overleg met een collega.';
    element.append(fallback);
    document.body.append(element);
    await element.updateComplete;
    instrument = readerOf(element);
  });

  afterEach(() => {
    element.remove();
    watch.stop();
  });

  async function enter(entrance: string, tag: string): Promise<Reader> {
    await instrument.click('button', entrance);
    await until(() => element.querySelector(tag)?.shadowRoot, `<${tag}> is there`);
    const reader = readerOf(element.querySelector(tag)!);
    await until(() => reader.heading, 'its first page shows');
    return reader;
  }

  it('shows both entrances, with numbers to call, and takes no focus', async () => {
    expect(instrument.names('button')).to.deep.equal([OWN, LEARN]);
    expect(instrument.names('link')).to.deep.equal(['Bel 112', 'Bel Veilig Thuis: 0800-2000']);
    expect(document.activeElement).to.equal(document.body);
    expect(await violations(element)).to.deep.equal([]);
    expect(brokenReferences(element.shadowRoot!)).to.deep.equal([]);
  });

  it('opens the Beslishulp at its heading, with its words in the page before the way back', async () => {
    const tree = await enter(OWN, 'wijzer-decision-tree');
    await until(() => focused() === tree.get('heading', tree.heading), 'its heading has focus');
    const words = document.body.innerText;
    expect(words).to.include('Kiezen en delen: beslishulp').and.not.to.include(LEARN);
    expect(words.indexOf('Kiezen en delen: beslishulp')).to.be.lessThan(words.indexOf(BACK));
  });

  it('opens the Levenswiel', async () => {
    const wheel = await enter(LEARN, 'wijzer-dilemmas');
    expect(wheel.text).to.include('101 dilemma');
  });

  it('keeps the answers of one while the reader is at the other', async () => {
    const tree = await enter(OWN, 'wijzer-decision-tree');
    await tree.begin();
    await tree.answer('Huisarts');
    const asked = tree.heading;
    await instrument.click('button', BACK);
    expect(focused()).to.equal(instrument.get('heading', 'Kiezen en delen'));
    expect(document.body.innerText).not.to.include(asked);
    await enter(LEARN, 'wijzer-dilemmas');
    await instrument.click('button', BACK);
    await instrument.click('button', OWN);
    expect(tree.heading).to.equal(asked);
    expect(focused()).to.equal(tree.get('heading', asked));
  });

  it('begins afresh in a copy of one that was used, with nothing of the widget that was open', async () => {
    await enter(OWN, 'wijzer-decision-tree');
    const copy = element.cloneNode(true) as typeof element;
    // Properties do not come along.
    copy.src = element.src!;
    element.replaceWith(copy);
    element = copy;
    instrument = readerOf(copy);
    await until(() => instrument.heading === 'Kiezen en delen', 'the copy shows the choice');
    expect([...copy.children].map(({ localName }) => localName)).not.to.include('wijzer-decision-tree');
    await enter(OWN, 'wijzer-decision-tree');
    expect(copy.querySelectorAll('wijzer-decision-tree')).to.have.length(1);
    expect(watch.take('error')).to.deep.equal([]);
  });

  it('goes from a dilemma to the Beslishulp, and names the question that fits there', async () => {
    const wheel = await enter(LEARN, 'wijzer-dilemmas');
    wheel.element.dispatchEvent(
      new CustomEvent('wijzer-open-question', {
        bubbles: true,
        composed: true,
        detail: { question: 'gevaar' },
      }),
    );
    await until(() => element.querySelector('wijzer-decision-tree')?.shadowRoot, 'the Beslishulp is there');
    const tree = readerOf(element.querySelector('wijzer-decision-tree')!);
    await until(() => /past vooral deze vraag: Is er nu/.test(tree.text), 'the question is named');
    await tree.begin();
    await tree.answer('Huisarts');
    expect(tree.text).to.include('Deze vraag past bij het dilemma dat je bekeek.');
  });

  it('shows the words of the page when the content of an entrance is not there', async () => {
    element.src = example('decision-tree/nergens.json');
    await instrument.click('button', OWN);
    await until(() => watch.take('error').length > 0, 'the console says why');
    expect(document.body.innerText).to.include('Overleg met een collega.');
    expect(instrument.has('button', BACK)).to.equal(true);
  });

  it('stores nothing', async () => {
    const tree = await enter(OWN, 'wijzer-decision-tree');
    await tree.begin();
    await tree.answer('Huisarts');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(location.href).not.to.match(/huisarts/i);
  });
});
