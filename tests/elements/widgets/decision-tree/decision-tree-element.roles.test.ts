/** Kiezen en delen by keyboard alone: every role to every conclusion that the model has for it. */
import { expect } from '@esm-bundle/chai';
import type { DecisionTree } from '@wijzer/content';
import { focused, nameOf, roleOf } from '../../../support/accessible.js';
import { isChromium } from '../../../support/browser.js';
import { press, typeText } from '../../../support/keys.js';
import { mount, watchTrees, type Given, type Mounted } from './mount.js';

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

const questionOf = (id: string) => content.questions.find((each) => each.id === id)!;
const titleOf = (outcome: string) => content.outcomes.find(({ id }) => id === outcome)?.title;

function textOfOption(id: string, option: string): string {
  const question = questionOf(id);
  return ('options' in question && question.options.find((each) => each.id === option)?.text) || option;
}

/** The shortest journey of each role to each of its conclusions. */
function perConclusion(role: string): Journey[] {
  const shortest = new Map<string, Journey>();
  for (const journey of journeys) {
    if (journey.answers['rol'] !== role || !titleOf(journey.outcome)) continue;
    const known = shortest.get(journey.outcome);
    if (!known || journey.path.length < known.path.length) shortest.set(journey.outcome, journey);
  }
  return [...shortest.values()];
}

async function goOn(widget: Mounted): Promise<void> {
  if (roleOf(focused()!) !== 'radio') await widget.tabTo('button', 'Verder');
  await press('Enter');
  await widget.settled();
}

async function byKeyboard(widget: Mounted, id: string, answer: Given): Promise<void> {
  const { type, text } = questionOf(id);
  // Some browsers bring a key to the page only after the test was told that it is pressed.
  await widget.until(text);
  expect(nameOf(focused()!)).to.equal(text);
  switch (type) {
    case 'single': {
      const wanted = textOfOption(id, answer as string);
      await widget.tabTo('radio');
      const at = widget.names('radio').indexOf(wanted);
      if (at === 0) await press('Space');
      for (let down = 0; down < at; down++) await press('ArrowDown');
      expect(widget.radio(wanted).checked, `"${wanted}" is chosen`).to.equal(true);
      break;
    }
    case 'multiple':
      for (const { text: option } of widgetOrder(id, answer as readonly string[])) {
        await widget.tabTo('checkbox', option);
        await press('Space');
      }
      break;
    case 'note':
      await widget.tabTo('textbox');
      await typeText('Feit.');
      break;
    case 'date':
      // How a date is typed depends on the language of the browser; that it can be reached does not.
      await widget.tabTo('date');
      widget.write('field', answer as string);
      break;
    default:
  }
  await goOn(widget);
}

/** Chosen options in the order in which Tab comes past them. */
function widgetOrder(id: string, chosen: readonly string[]): readonly { readonly text: string }[] {
  const question = questionOf(id);
  return 'options' in question ? question.options.filter((option) => chosen.includes(option.id)) : [];
}

const rol = questionOf('rol');

describe('<wijzer-decision-tree> with Kiezen en delen, by keyboard', () => {
  watchTrees();

  for (const { id: role, text } of 'options' in rol ? rol.options : [])
    it(`leads "${text}" to each of its conclusions`, async function () {
      // Eighty walks take two minutes: one browser is enough; one walk by keyboard is done in each.
      if (!isChromium) this.skip();
      this.timeout(120_000);
      const ways = perConclusion(role);
      expect(ways.length).to.be.at.least(7);
      for (const { path, answers, outcome } of ways) {
        const widget = await mount({ content, attributes: { history: 'off' } });
        await widget.tabTo('button', 'Beginnen');
        await press('Enter');
        await widget.settled();
        for (const id of path) await byKeyboard(widget, id, answers[id]!);
        await widget.until(titleOf(outcome)!);
        expect(nameOf(focused()!)).to.equal(titleOf(outcome));
        widget.place.remove();
      }
    });
});
