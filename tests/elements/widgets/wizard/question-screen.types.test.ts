import { expect } from '@esm-bundle/chai';
import { wording as ar } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.ar.js';
import { wording as en } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.en.js';
import { wording as je } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.nl-je.js';
import { descriptionOf, focused, nameOf, textOf } from '../../../support/accessible.js';
import { example } from '../../../support/examples.js';
import { press, typeText } from '../../../support/keys.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const ASKED = 'Wat is uw vraag?';
const END = 'Ga naar het loket';
const ELSEWHERE =
  'Wij kennen deze postcode niet in deze gemeente. Kijk of de cijfers kloppen. Of kies een wijk. Weet u het niet? Kies dan: Weet ik niet.';

/** A wizard that asks only this, and then leads to its desk. */
async function asking(question: object): Promise<Widget> {
  const questions = [{ id: 'vraag', text: ASKED, to: 'hulp', ...question }];
  const widget = await mount({ content: smallWizard({ set: { questions, 'start.question': 'vraag' } }) });
  await widget.begin();
  return widget;
}

const options = [
  { id: 'lopen', text: 'Lopen' },
  { id: 'koken', text: 'Koken' },
  { id: 'weet-niet', text: 'Weet ik niet', unsure: true },
];

describe('<wijzer-toegang> with a multiple question', () => {
  watchWidgets();

  it('takes several answers, by space', async () => {
    const widget = await asking({ type: 'multiple', options });
    expect(widget.names('checkbox')).to.deep.equal(['Lopen', 'Koken', 'Weet ik niet']);
    await widget.tabTo('checkbox', 'Lopen');
    await press('Space');
    await widget.tabTo('checkbox', 'Koken');
    await press('Space');
    await widget.next();
    await widget.confirm();
    expect(widget.heading).to.equal(END);
    await widget.click('summary', 'Uw antwoorden');
    expect(widget.text).to.include('Lopen, Koken');
  });

  it('asks for one or more when there is none', async () => {
    const widget = await asking({ type: 'multiple', options });
    await widget.next();
    expect(widget.all('alert').map(textOf)).to.deep.equal(['Kies een of meer antwoorden.']);
    expect(focused()).to.equal(widget.get('checkbox', 'Lopen'));
  });

  it('asks again when the last choice is taken back', async () => {
    const widget = await asking({ type: 'multiple', options });
    await widget.choose('Koken');
    await widget.choose('Koken');
    await widget.next();
    expect(widget.heading).to.equal(ASKED);
    expect(widget.all('alert')).to.have.length(1);
  });
});

describe('<wijzer-toegang> with a date question', () => {
  watchWidgets();

  it('takes a day and shows it in words', async () => {
    const widget = await asking({ type: 'date' });
    expect(widget.names('date')).to.deep.equal(['Datum']);
    // Each browser has its own way to type a date; what they share is the value.
    widget.fill('2027-03-01');
    await widget.next();
    await widget.confirm();
    expect(widget.heading).to.equal(END);
    await widget.click('summary', 'Uw antwoorden');
    expect(widget.text).to.include('1 maart 2027');
  });

  it('asks for a date when there is none', async () => {
    const widget = await asking({ type: 'date' });
    await widget.next();
    expect(widget.all('alert').map(textOf)).to.deep.equal(['Vul een datum in.']);
    expect(focused()).to.equal(widget.get('date', 'Datum'));
  });
});

describe('<wijzer-toegang> with a note', () => {
  watchWidgets();

  it('warns for names above the field, and is named by the question', async () => {
    const widget = await asking({ type: 'note' });
    const [field] = widget.all('textbox');
    expect(nameOf(field!)).to.equal(ASKED);
    expect(descriptionOf(field!)).to.equal('Schrijf hier geen namen op. Ook geen BSN.');
  });

  it('keeps the words, with Enter as a new line', async () => {
    const widget = await asking({ type: 'note' });
    await widget.tabTo('textbox');
    await typeText('Eerst dit');
    await press('Enter');
    await typeText('dan dat');
    expect(widget.heading).to.equal(ASKED);
    await widget.next();
    await widget.click('button', `Nee, dit klopt niet ${ASKED}`);
    expect((widget.all('textbox')[0] as HTMLTextAreaElement).value).to.equal('Eerst dit\ndan dat');
  });

  it('may stay empty', async () => {
    const widget = await asking({ type: 'note' });
    await widget.next();
    expect(widget.heading).to.equal(END);
  });
});

describe('<wijzer-toegang> with a page to read', () => {
  watchWidgets();

  it('goes on without an answer, and is not in the overview', async () => {
    const widget = await asking({ type: 'info', help: 'Lees dit eerst.' });
    expect(widget.text).to.include('Lees dit eerst.');
    await widget.next();
    expect(widget.heading).to.equal(END);
    expect(widget.names('button').filter((name) => name.startsWith('Wijzig'))).to.deep.equal([]);
  });
});

describe('<wijzer-toegang> with a postcode question', () => {
  watchWidgets();

  const toWijk = ['Nee, niet meteen', 'Voor mijzelf', 'Waar gaat het over?'];

  async function atPostcode(): Promise<Widget> {
    const widget = await mount({ content: await example('toegang-een-loket') });
    await widget.quick([...toWijk.slice(0, 2), 'Weet ik niet']);
    expect(widget.heading).to.equal('In welke wijk is de hulp nodig?');
    return widget;
  }
  async function desk(widget: Widget): Promise<string> {
    await widget.confirm();
    return textOf(widget.root.querySelector('[part=desk] .strong')!);
  }

  it('T36: asks for the postcode of who needs help, whoever fills it in', () => {
    const labels = [je, en, ar].map(({ postcode, orChoose }) => `${postcode} ${orChoose}`);
    expect(labels[0]).to.equal('De 4 cijfers van de postcode Of kies de wijk:');
    expect(labels[1]).not.to.match(/your/);
    expect(labels[2]).not.to.match(/رمزك|تسكن/);
  });

  it('finds the area of four digits', async () => {
    const widget = await atPostcode();
    await widget.tabTo('textbox', 'De 4 cijfers van de postcode');
    await typeText('1231');
    await widget.next();
    expect(await desk(widget)).to.match(/Noord/);
    await widget.click('summary', 'Uw antwoorden');
    expect(widget.text).to.include('1231, Proefdorp Noord');
  });

  it('takes the area from the list', async () => {
    const widget = await atPostcode();
    await widget.answer('Proefdorp Zuid');
    expect(await desk(widget)).to.match(/Zuid/);
  });

  it('leads to a person for who does not know', async () => {
    const widget = await atPostcode();
    await widget.answer('Weet ik niet');
    expect(await desk(widget)).to.equal('Het Hulpplein');
  });

  it('T25: says that digits are of elsewhere, keeps them, and leads to the same person for who goes on', async () => {
    const widget = await atPostcode();
    await widget.tabTo('textbox');
    await typeText('9999');
    await widget.next();
    expect(widget.all('alert').map(textOf)).to.deep.equal([ELSEWHERE]);
    const field = widget.all('textbox')[0] as HTMLInputElement;
    expect([field.value, focused() === field]).to.deep.equal(['9999', true]);
    await widget.next();
    await widget.until('Klopt dit?');
    // Only what the reader said.
    const said = [...widget.root.querySelectorAll('.said .strong')].map(textOf);
    expect(said.at(-1)).to.equal('9999');
    expect([...widget.root.querySelectorAll('.said > li')].at(-1)!.querySelector('svg') === null).to.equal(
      true,
    );
    expect(await desk(widget)).to.equal('Het Hulpplein');
  });

  it('takes an area, and other digits, after digits of elsewhere', async () => {
    const widget = await atPostcode();
    await widget.tabTo('textbox');
    await typeText('9999');
    await widget.next();
    widget.fill('9998');
    await widget.next();
    expect(widget.all('alert').map(textOf)).to.deep.equal([ELSEWHERE]);
    await widget.answer('Proefdorp Zuid');
    expect(await desk(widget)).to.match(/Zuid/);
  });

  it('asks again for three digits, and keeps them', async () => {
    const widget = await atPostcode();
    await widget.tabTo('textbox');
    await typeText('123');
    await widget.next();
    expect(widget.all('alert').map(textOf)).to.deep.equal(['Kies een antwoord. Of vul 4 cijfers in.']);
    const field = widget.all('textbox')[0] as HTMLInputElement;
    expect(field.value).to.equal('123');
    expect(focused()).to.equal(field);
  });

  it('lets the list go before digits typed earlier', async () => {
    const widget = await atPostcode();
    await widget.tabTo('textbox');
    await typeText('1231');
    await widget.choose('Proefdorp Zuid');
    expect((widget.all('textbox')[0] as HTMLInputElement).value).to.equal('');
    await widget.next();
    expect(await desk(widget)).to.match(/Zuid/);
  });

  it('lets digits go before a choice made earlier', async () => {
    const widget = await atPostcode();
    await widget.choose('Proefdorp Zuid');
    await widget.click('textbox', 'De 4 cijfers van de postcode');
    await typeText('1231');
    await widget.settled();
    expect(widget.radio('Proefdorp Zuid').checked).to.equal(false);
    await widget.next();
    expect(await desk(widget)).to.match(/Noord/);
  });

  it('goes on with Enter in the field', async () => {
    const widget = await atPostcode();
    await widget.tabTo('textbox');
    await typeText('1234');
    await press('Enter');
    await widget.settled();
    expect(await desk(widget)).to.match(/Zuid/);
  });
});

describe('<wijzer-toegang> with the same kind of question twice', () => {
  watchWidgets();

  for (const type of ['note', 'date'])
    it(`starts the second ${type} empty, also when a script fills in the first and goes on at once`, async () => {
      const questions = [
        { id: 'een', type, text: 'Eerst?', to: 'twee' },
        { id: 'twee', type, text: 'Daarna?', to: 'hulp' },
      ];
      const widget = await mount({ content: smallWizard({ set: { questions, 'start.question': 'een' } }) });
      await widget.begin();
      const field = () => widget.root.querySelector<HTMLInputElement>('#field')!;
      field().value = '2026-06-01';
      field().dispatchEvent(new Event('input', { bubbles: true }));
      widget.get('button', 'Verder').click();
      await widget.until('Daarna?');
      expect(field().value).to.equal('');
    });
});
