/** Kiezen en delen as it is shipped: for each role one way to a conclusion, by what a reader sees. */
import { expect } from '@esm-bundle/chai';
import type { DecisionTree } from '@wijzer/content';
import { mount, watchTrees, type Given } from './mount.js';

interface Journey {
  readonly answers: Readonly<Record<string, Given>>;
  readonly path: readonly string[];
  readonly outcome: string;
}

const folder = '../../../../packages/content/examples/decision-tree/';
const json = async (name: string) =>
  (await fetch(new URL(folder + name, import.meta.url))).json() as Promise<unknown>;
const content = (await json('kiezen-en-delen.json')) as DecisionTree;
const { journeys } = (await json('kiezen-en-delen.paths.json')) as { journeys: readonly Journey[] };

const question = (id: string) => content.questions.find((each) => each.id === id)!;
const optionsOf = (id: string) => {
  const found = question(id);
  return 'options' in found ? found.options : [];
};
/** An answer in the words of the screen. */
function inWords(id: string, answer: Given): Given {
  if (question(id).type === 'info') return [];
  return [answer].flat().map((each) => optionsOf(id).find((option) => option.id === each)?.text ?? each);
}

describe('<wijzer-decision-tree> with Kiezen en delen', () => {
  watchTrees();

  it('has ten roles', () => {
    expect(optionsOf('rol')).to.have.length(10);
  });

  for (const { id: role, text } of optionsOf('rol'))
    it(`leads "${text}" to a conclusion and a record`, async function () {
      this.timeout(60_000);
      const journey = journeys.find(
        ({ answers, outcome }) =>
          answers['rol'] === role && content.outcomes.some(({ id }) => id === outcome),
      );
      if (!journey) throw new Error(`No journey begins with ${role}.`);
      const widget = await mount({ content, attributes: { history: 'off' } });
      widget.get('button', 'Beginnen').click();
      await widget.settled();
      for (const id of journey.path) {
        expect(widget.heading).to.equal(question(id).text);
        await widget.on(inWords(id, journey.answers[id]!));
      }
      const { title } = content.outcomes.find(({ id }) => id === journey.outcome)!;
      expect(widget.heading).to.equal(title);
      await widget.click('button', 'Maak het verslag');
      expect(widget.heading).to.equal(content.record!.title);
      await widget.click('summary', 'Voorbeeld van het verslag');
      expect(
        [...widget.root.querySelectorAll('.written')].map(({ textContent }) => textContent),
      ).not.to.include('undefined');
      expect(widget.text).to.include(title);
    });
});
