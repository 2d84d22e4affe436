/** What a professional sees of Kiezen en delen, in every house style of the demo. */
import type { WizardElement } from '@wijzer/elements';
import { looksAsKept, type Screen } from '../../support/pictures-suite.js';
import { Reader } from '../../support/reader.js';
import { until } from '../../support/until.js';

/** From the choice of entrances into a widget inside the instrument. */
async function enter(reader: Reader, entrance: string, tag: string): Promise<Reader> {
  reader.get('button', entrance).click();
  const found = () => reader.element.querySelector<WizardElement>(`:scope > ${tag}:not([hidden])`);
  await until(() => found()?.shadowRoot, `<${tag}> is upgraded`);
  const inside = new Reader(found()!);
  await until(() => inside.heading, 'its first screen shows');
  return inside;
}

const decide =
  (...options: string[]): Screen =>
  async (reader) => {
    const tree = await enter(reader, 'Beslishulp: mijn eigen situatie', 'wijzer-decision-tree');
    tree.get('button', 'Beginnen').click();
    for (const option of options) {
      await tree.element.updateComplete;
      tree.root.querySelector<HTMLInputElement>(`input[value="${option}"]`)!.click();
      await tree.element.updateComplete;
      tree.get('button', 'Verder').click();
    }
    await tree.element.updateComplete;
  };

looksAsKept('wijzer-kiezen-en-delen', {
  keuze: async () => {},
  uitkomst: decide('huisarts', 'nee', 'overleggen', 'anoniem'),
  levenswiel: async (reader) => {
    await enter(reader, 'Levenswiel: leren van dilemma’s', 'wijzer-dilemmas');
  },
});
