import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/kiezen-en-delen';
import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../../support/accessible.js';
import { entriesAdded, entryNow, toEntry } from '../../../support/entries.js';
import { Reader } from '../../../support/reader.js';
import { once, until } from '../../../support/until.js';

const example = (path: string) =>
  new URL(`../../../../packages/content/examples/${path}`, import.meta.url).href;

const CHOICE = 'Kiezen en delen';
const OWN = 'Beslishulp: mijn eigen situatie';
const LEARN = 'Levenswiel: leren van dilemma’s';
const BACK = 'Terug naar de keuze';
const TREE = 'Kiezen en delen: beslishulp';
const FIRST = 'Wat is jouw rol?';

describe('<wijzer-kiezen-en-delen> and the history of the browser', () => {
  let entry: number | undefined;
  let element: HTMLElementTagNameMap['wijzer-kiezen-en-delen'];

  beforeEach(() => {
    entry = entryNow(window);
    document.documentElement.lang ||= 'nl';
    element = document.createElement('wijzer-kiezen-en-delen');
    element.src = example('decision-tree/kiezen-en-delen.json');
    element.dilemmasSrc = example('dilemmas/levenswiel.json');
    document.body.append(element);
  });

  afterEach(async () => {
    element.remove();
    await toEntry(window, entry);
  });

  /** The reader of what shows: the choice, or the widget behind an entrance. */
  function shown(): Reader {
    const open = element.querySelector('[slot]:not([slot=""], wijzer-text, [hidden])');
    const choice = element.shadowRoot!.querySelector('slot[name]') === null;
    return new Reader((choice ? element : (open ?? element)) as WizardElement);
  }

  const at = (heading: string) => until(() => shown().heading === heading, `"${heading}" shows`);

  async function enter(entrance: string, heading?: string): Promise<Reader> {
    await element.updateComplete;
    await new Reader(element as unknown as WizardElement).click('button', entrance);
    await until(() => shown().element !== (element as unknown) && shown().heading, 'its first page shows');
    if (heading !== undefined) await at(heading);
    return shown();
  }

  const back = () => new Reader(element as unknown as WizardElement).click('button', BACK);

  async function travel(steps: number): Promise<void> {
    const arrived = once(window, 'popstate');
    history.go(steps);
    await arrived;
  }

  it('comes from a question to the start of the Beslishulp, and then to the choice, and forth again', async () => {
    const tree = await enter(OWN, TREE);
    await tree.begin();
    await at(FIRST);
    for (const [steps, heading] of [
      [-1, TREE],
      [-1, CHOICE],
      [1, TREE],
      [1, FIRST],
    ] as const) {
      await travel(steps);
      await at(heading);
      await until(() => nameOf(focused()!) === heading, `focus is at "${heading}"`);
    }
  });

  it('comes from a dilemma over its phase and the wheel to the choice', async () => {
    const wheel = await enter(LEARN);
    const headings = [CHOICE, wheel.heading];
    for (const part of ['station', 'dilemma']) {
      wheel.root.querySelector<HTMLElement>(`[part~=${part}]`)!.click();
      await wheel.element.updateComplete;
      headings.push(wheel.heading);
    }
    expect(new Set(headings).size).to.equal(4);
    for (const heading of headings.slice(0, -1).reverse()) {
      await travel(-1);
      await at(heading);
    }
  });

  it('goes back by its own button, with no entry more than there were screens', async () => {
    const added = await entriesAdded(async () => {
      await enter(OWN, TREE);
      await back();
      await at(CHOICE);
      await until(() => nameOf(focused()!) === CHOICE, 'focus is at the choice');
    });
    expect(added).to.equal(1);
  });

  it('goes from a question to the choice by its own button, and back to that question by the browser', async () => {
    const tree = await enter(OWN, TREE);
    await tree.begin();
    await at(FIRST);
    const added = await entriesAdded(async () => {
      await back();
      await at(CHOICE);
    });
    expect(added).to.equal(1);
    await travel(-1);
    await at(FIRST);
  });

  it('leads to the choice from the Beslishulp that a dilemma opened, and by the browser to the dilemma', async () => {
    const wheel = await enter(LEARN);
    for (const part of ['station', 'dilemma', 'option']) {
      wheel.root.querySelector<HTMLElement>(`[part~=${part}]`)!.click();
      await wheel.element.updateComplete;
    }
    const dilemma = wheel.heading;
    wheel.get('button', 'Open de beslishulp bij deze vraag').click();
    await at(TREE);
    await back();
    await at(CHOICE);
    await travel(-1);
    await at(TREE);
    await travel(-1);
    await at(dilemma);
  });

  it('leaves the history alone when it is off, in both widgets too', async () => {
    element.history = 'off';
    const added = await entriesAdded(async () => {
      const tree = await enter(OWN, TREE);
      await tree.begin();
      await at(FIRST);
      await back();
      await at(CHOICE);
      const wheel = await enter(LEARN);
      wheel.root.querySelector<HTMLElement>('[part~=station]')!.click();
      await back();
      await at(CHOICE);
    });
    expect(added).to.equal(0);
  });

  it('leaves the page from its first screen: the entry before it is that of the page', async () => {
    history.replaceState({ page: 'hiervoor' }, '');
    history.pushState({ page: 'hier' }, '');
    await enter(OWN, TREE);
    await travel(-1);
    await at(CHOICE);
    expect(history.state).to.deep.equal({ page: 'hier' });
    await travel(-1);
    expect(history.state).to.deep.equal({ page: 'hiervoor' });
    history.replaceState(null, '');
  });
});
