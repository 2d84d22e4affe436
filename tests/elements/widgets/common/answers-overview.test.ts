import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { example } from '../../../support/examples.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const NOW = 'Heeft u nu meteen hulp nodig?';
const WHO = 'Voor wie zoekt u hulp?';
const WHAT = 'Waar gaat het over?';
const CHANGING = 'U wijzigt 1 antwoord. Uw andere antwoorden blijven staan.';

async function after(...answers: string[]): Promise<Widget> {
  const widget = await mount({ content: await example('toegang') });
  await widget.quick(answers);
  return widget;
}

const overview = (widget: Widget) =>
  [...widget.root.querySelectorAll('[part=answers] dl > div')].map((row) =>
    [...row.querySelectorAll('dt, dd:first-of-type')].map(textOf).join(' '),
  );

describe('<wijzer-toegang> and the answers given so far', () => {
  watchWidgets();

  it('T14: shows none at the first question, and each answer after that', async () => {
    const widget = await after();
    expect(overview(widget)).to.deep.equal([]);
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf']);
    expect(overview(widget)).to.deep.equal([`${NOW} Nee, niet meteen`, `${WHO} Voor mijzelf`]);
  });

  it('gives every button to change an answer a name of its own', async () => {
    const widget = await after('Nee, niet meteen', 'Voor mijzelf');
    expect(widget.names('button').filter((name) => name.startsWith('Wijzig'))).to.deep.equal([
      `Wijzig ${NOW}`,
      `Wijzig ${WHO}`,
    ]);
  });

  it('T13: opens the question with the answer in it, and says that one answer is being changed', async () => {
    const widget = await after('Nee, niet meteen', 'Voor mijzelf');
    await widget.click('button', `Wijzig ${NOW}`);
    expect(widget.heading).to.equal(NOW);
    expect(widget.radio('Nee, niet meteen').checked).to.equal(true);
    expect(widget.text).to.include(CHANGING);
  });

  it('T13: returns to where the reader was, other answers kept', async () => {
    const widget = await after('Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief');
    const here = widget.heading;
    await widget.click('button', `Wijzig ${NOW}`);
    await widget.answer('Weet ik niet');
    expect(widget.heading).to.equal(here);
    expect(overview(widget)).to.deep.equal([
      `${NOW} Weet ik niet`,
      `${WHO} Voor mijzelf`,
      `${WHAT} Geld, werk of een brief`,
    ]);
    expect(widget.text).not.to.include(CHANGING);
  });

  it('T13: returns to the outcome, past the question whether all is right', async () => {
    const widget = await after(
      'Nee, niet meteen',
      'Voor mijzelf',
      'Geld, werk of een brief',
      'Ik zoek werk.',
    );
    const outcome = widget.heading;
    await widget.click('summary', 'Uw antwoorden');
    await widget.click('button', `Wijzig ${WHO}`);
    await widget.answer('Weet ik niet');
    await widget.confirm();
    expect(widget.heading).to.equal(outcome);
  });

  it('leads on along the new way when the old place is not on it', async () => {
    const widget = await after('Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief');
    await widget.click('button', `Wijzig ${WHO}`);
    await widget.answer('Voor mijn kind');
    expect(overview(widget)).to.deep.equal([`${NOW} Nee, niet meteen`, `${WHO} Voor mijn kind`]);
  });

  it('remembers answers of the old way when the reader returns to it', async () => {
    const widget = await after('Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief');
    const here = widget.heading;
    await widget.click('button', `Wijzig ${WHO}`);
    await widget.answer('Voor mijn kind');
    await widget.click('button', `Wijzig ${WHO}`);
    await widget.answer('Voor mijzelf');
    expect(widget.heading).to.equal(here);
  });

  it('changes nothing when the reader goes back instead', async () => {
    const widget = await after('Nee, niet meteen', 'Voor mijzelf');
    await widget.click('button', `Wijzig ${WHO}`);
    await widget.click('button', 'Terug');
    await widget.until(WHAT);
    expect(overview(widget)).to.deep.equal([`${NOW} Nee, niet meteen`, `${WHO} Voor mijzelf`]);
  });
});
