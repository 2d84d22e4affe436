/** Every question of both examples by keyboard alone. No mouse, no script: what these tests press, a reader can press. */
import { expect } from '@esm-bundle/chai';
import { descriptionOf, focused, nameOf, roleOf, textOf } from '../../../support/accessible.js';
import {
  EXAMPLES,
  example,
  exampleJourneys,
  optionText,
  pastEveryQuestion,
} from '../../../support/examples.js';
import { press, typeText } from '../../../support/keys.js';
import { inOrder, mount, watchWidgets, type Widget } from '../../../support/widget.js';

const focus = () => {
  const element = focused()!;
  return `${roleOf(element)} "${nameOf(element)}"`;
};

/** Presses on without an answer: says what to do, and puts the reader at the first answer. */
async function withoutAnswer(widget: Widget, group: HTMLElement): Promise<void> {
  await widget.tabTo('button', 'Verder');
  await press('Enter');
  await widget.settled();
  const [error] = widget.all('alert');
  expect(textOf(error!)).to.match(/^Kies /);
  expect(descriptionOf(group)).to.include(textOf(error!));
  const first = widget.all('textbox')[0] ?? widget.all('radio')[0];
  expect(focused()).to.equal(first);
}

/** Chooses an answer from the first control of a question on. */
async function chooseByKeyboard(widget: Widget, answer: string): Promise<void> {
  const digits = /^\d{4}$/.test(answer);
  const role = digits ? 'textbox' : 'radio';
  if (roleOf(focused()!) !== role) await widget.tabTo(role);
  if (digits) return typeText(answer);
  const at = widget.names('radio').indexOf(answer);
  if (at === 0) await press('Space');
  for (let down = 0; down < at; down++) await press('ArrowDown');
  expect(widget.radio(answer).checked, `"${answer}" is chosen`).to.equal(true);
}

async function question(widget: Widget, text: string, answer: string, known: boolean): Promise<void> {
  await widget.until(text);
  expect(focus()).to.equal(`heading "${text}"`);
  const group = widget.get('group', text);
  if (!known) {
    await inOrder(widget);
    await withoutAnswer(widget, group);
    await inOrder(widget);
  }
  await chooseByKeyboard(widget, answer);
  expect(widget.all('alert'), 'the error goes away').to.have.length(0);
  // Enter in an answer is the short way on.
  if (!known) await widget.tabTo('button', 'Verder');
  await press('Enter');
}

async function confirmByKeyboard(widget: Widget): Promise<void> {
  await widget.until('Klopt dit?');
  expect(focus()).to.equal('heading "Klopt dit?"');
  await inOrder(widget);
  await widget.tabTo('button', 'Ja, dit klopt');
  await press('Enter');
}

for (const name of EXAMPLES) {
  const content = await example(name);
  const journeys = pastEveryQuestion(content, await exampleJourneys(name));
  /** Questions that were looked at closely, on an earlier journey. */
  const known = new Set<string>();

  describe(`<wijzer-toegang> with ${name}, by keyboard`, () => {
    watchWidgets();

    for (const { name: journey, path, answers, outcome } of journeys)
      it(`${journey}: ${path.join(', ')} → ${outcome}`, async function () {
        this.timeout(90_000);
        const widget = await mount({ content });
        await widget.tabTo('button', 'Beginnen');
        await press('Enter');
        for (const id of path) {
          const { text } = content.questions.find((each) => each.id === id)!;
          await question(widget, text, optionText(content, id, answers[id]!), known.has(id));
          known.add(id);
        }
        const { title, type } = content.outcomes.find(({ id }) => id === outcome)!;
        if (type === 'desk') await confirmByKeyboard(widget);
        await widget.until(title);
        expect(focus()).to.equal(`heading "${title}"`);
      });
  });
}

describe('<wijzer-toegang> by keyboard', () => {
  watchWidgets();

  it('opens and closes an explanation with Enter', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.begin();
    await widget.tabTo('summary', 'Waarom vragen wij dit?');
    expect(widget.text).not.to.include('Dan ziet u meteen wie u kunt bellen.');
    await press('Enter');
    expect(widget.text).to.include('Dan ziet u meteen wie u kunt bellen.');
    await inOrder(widget);
    await press('Enter');
    expect(widget.text).not.to.include('Dan ziet u meteen wie u kunt bellen.');
  });

  it('goes on with Enter in an answer that is chosen', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.begin();
    await widget.tabTo('radio');
    await press('Space');
    await press('Enter');
    await widget.until('Wat is er aan de hand?');
  });

  it('opens the crisis page and comes back, with the choice still there', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.begin();
    await widget.tabTo('radio');
    await press('ArrowDown');
    const back = widget.all('button').length + 20;
    for (let tabs = 0; tabs < back && focus() !== 'button "Direct hulp nodig?"'; tabs++)
      await press('Shift+Tab');
    await press('Enter');
    await widget.until('Direct hulp nodig?');
    expect(focus()).to.equal('heading "Direct hulp nodig?"');
    await widget.tabTo('button', 'Terug');
    await press('Enter');
    await widget.until('Heeft u nu meteen hulp nodig?');
    expect(widget.radio('Nee, niet meteen').checked).to.equal(true);
  });

  it('changes an answer from the overview and comes back', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf']);
    await widget.tabTo('button', 'Wijzig Voor wie zoekt u hulp?');
    await press('Enter');
    await widget.until('Voor wie zoekt u hulp?');
    await widget.tabTo('radio', 'Voor mijzelf');
    for (let down = 0; down < 3; down++) await press('ArrowDown');
    expect(widget.radio('Weet ik niet').checked).to.equal(true);
    await widget.tabTo('button', 'Verder');
    await press('Enter');
    await widget.until('Waar gaat het over?');
    expect(focus()).to.equal('heading "Waar gaat het over?"');
  });

  it('asks before it begins again, and leads focus there and back', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Ja, nu meteen', 'Ik wil niet meer leven.']);
    await widget.tabTo('button', 'Opnieuw beginnen');
    await press('Enter');
    await widget.settled();
    expect(textOf(focused()!)).to.equal('Wilt u opnieuw beginnen? Uw antwoorden gaan dan weg.');
    await inOrder(widget);
    await widget.tabTo('button', 'Nee, ga terug');
    await press('Enter');
    await widget.settled();
    expect(focus()).to.equal('button "Opnieuw beginnen"');
    await press('Enter');
    await widget.settled();
    await widget.tabTo('button', 'Ja, begin opnieuw');
    await press('Space');
    await widget.until('Waar krijgt u hulp?');
    expect(focus()).to.equal('heading "Waar krijgt u hulp?"');
  });
});
