import { expect } from '@esm-bundle/chai';
import { descriptionOf, focused, nameOf, textOf } from '../../../support/accessible.js';
import { begun, mount, watchChecklists, type Mounted } from './mount.js';
import { BACK, fileOf, fill, toItem } from './outside.js';

const answers = (widget: Mounted) =>
  widget
    .all('radio')
    .filter((input) => (input as HTMLInputElement).name === 'mark')
    .map(nameOf);

async function at(text: string): Promise<Mounted> {
  const widget = await begun();
  await toItem(widget, text);
  return widget;
}

async function nextRound(widget: Mounted): Promise<void> {
  await widget.act('Rondes');
  await widget.act('Begin een nieuwe ronde');
  await widget.act('Ja, begin een nieuwe ronde');
  await widget.act(BACK);
}

describe('<wijzer-checklist> at a point', () => {
  watchChecklists();

  it('says where the point stands, and with its heading too', async () => {
    const widget = await at('Er is één plan.');
    expect(widget.heading).to.equal('Er is één plan.');
    expect(descriptionOf(widget.get('heading', 'Er is één plan.'))).to.equal('Taken, punt 2 van 4');
    expect(widget.get('group', 'Er is één plan.').contains(widget.radio('Geregeld'))).to.equal(true);
  });

  it('counts among the points of the choice, and among all when the point is not one of them', async () => {
    const widget = await begun();
    await toItem(widget, 'Het plan is met het gezin gemaakt.');
    await widget.act('Maak een actie');
    await widget.act(BACK);
    await widget.select('filter-party', 'Regisseur');
    await toItem(widget, 'Wie iets opbouwt');
    expect(widget.text).to.include('Taken, punt 3 van 3');
    await widget.act(BACK);
    await widget.act('Acties: 1 open');
    await widget.act('Naar het punt Bij: Het plan is met het gezin gemaakt.');
    expect(widget.text).to.include('Taken, punt 3 van 4');
    await widget.act('Vorig punt');
    expect(widget.heading).to.equal('Er is één plan.');
  });

  it('offers an answer of its own only at the points that name it', async () => {
    const widget = await at('De regisseur heeft tijd.');
    const common = ['Geregeld', 'Deels geregeld', 'Niet geregeld', 'Hoort niet bij ons'];
    expect(answers(widget)).to.deep.equal(common);
    await widget.act('Volgend punt');
    expect(answers(widget)).to.deep.equal([...common.slice(0, 3), 'Wel, via een ander', common[3]]);
  });

  it('takes another answer in the place of the first', async () => {
    const widget = await at('Er is één plan.');
    await widget.mark('Geregeld');
    await widget.mark('Niet geregeld');
    expect([widget.radio('Geregeld').checked, widget.radio('Niet geregeld').checked]).to.deep.equal([
      false,
      true,
    ]);
    await widget.act(BACK);
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken, 1 niet geregeld');
  });

  it('asks through whom only with the answer that needs it, and forgets nothing', async () => {
    const widget = await at('Er is één plan.');
    expect(widget.names('textbox')).not.to.include('Via wie?');
    await widget.mark('Wel, via een ander');
    await widget.write('via', 'de wijk');
    await widget.mark('Geregeld');
    expect(widget.names('textbox')).not.to.include('Via wie?');
    await widget.mark('Wel, via een ander');
    expect(widget.field('via').value).to.equal('de wijk');
  });

  it('asks how it is known once there is an answer', async () => {
    const widget = await at('Er is één plan.');
    expect(widget.names('group')).not.to.include('Hoe weet je dit?');
    await widget.mark('Geregeld');
    expect(widget.names('group')).to.include('Hoe weet je dit?');
    await widget.mark('Het staat op papier');
    await widget.act(BACK);
    await widget.item('Er is één plan.');
    expect(widget.radio('Het staat op papier').checked).to.equal(true);
    expect(widget.radio('Geregeld').checked).to.equal(true);
  });

  it('shows no answer of one point at the next', async () => {
    const widget = await at('De regisseur heeft tijd.');
    await widget.mark('Geregeld');
    await widget.write('note', 'Vier uur.');
    await widget.act('Volgend punt');
    expect(widget.all('radio').filter((input) => (input as HTMLInputElement).checked)).to.have.length(0);
    expect(widget.field('note').value).to.equal('');
  });

  it('explains the point, and says why it is there and how sure that is', async () => {
    const widget = await at('De regisseur heeft tijd.');
    await widget.click('summary', 'Uitleg');
    expect(widget.text).to.include('Denk aan uren per');
    await widget.click('summary', 'Waarom dit punt?');
    for (const line of [
      'Vaak is er te weinig tijd.',
      'De bron noemt dit punt.',
      'Bedoeld voor: Regisseur.',
      'Hoort bij: Casusregie.',
      'artikel 1',
    ])
      expect(widget.text).to.include(line);
  });

  for (const [text, certainty] of [
    ['Verslagen komen op tijd.', 'Dit punt is uit de tweede hand: laat het nakijken.'],
    ['De regisseur mag knopen doorhakken.', 'Dit punt is afgeleid uit bevindingen.'],
    ['Wie iets opbouwt', 'Dit punt is een eigen voorstel, zonder bron: laat het nakijken.'],
  ] as const)
    it(`says how sure the point is: ${text}`, async () => {
      const widget = await at(text);
      await widget.click('summary', 'Waarom dit punt?');
      expect(widget.text).to.include(certainty);
      expect(widget.has('summary', 'Uitleg')).to.equal(false);
    });

  it('says of a finding itself that it is second-hand', async () => {
    const widget = await at('Verslagen komen op tijd.');
    await widget.click('summary', 'Waarom dit punt?');
    expect(widget.text).to.include('Verslagen kwamen soms te laat. (uit de tweede hand)');
  });

  it('goes on through all sections, and stops at both ends', async () => {
    const widget = await at('De regisseur heeft tijd.');
    expect(widget.has('button', 'Vorig punt')).to.equal(false);
    const seen = [widget.heading];
    while (widget.has('button', 'Volgend punt')) {
      await widget.act('Volgend punt');
      expect(textOf(focused()!)).to.equal(widget.heading);
      seen.push(widget.heading);
    }
    expect(seen).to.have.length(7);
    expect(seen.at(-1)).to.equal('Verslagen komen op tijd.');
    await widget.act('Vorig punt');
    expect(widget.heading).to.equal('Iedereen weet wie de regisseur is.');
  });

  it('warns above the note, and says under it what looks like a BSN', async () => {
    const widget = await at('Er is één plan.');
    expect(descriptionOf(widget.field('note'))).to.include('Schrijf hier geen namen');
    await widget.write('note', 'Het is 111222333');
    expect(widget.status).to.equal('Hier lijkt een BSN te staan. Haal het weg als dat zo is.');
    expect(descriptionOf(widget.field('note'))).to.include('BSN te staan');
    await widget.act(BACK);
    expect(widget.rowText('Er is één plan.')).to.include('notitie');
  });

  it('has no note any more when its text is taken away', async () => {
    const widget = await at('Er is één plan.');
    await widget.write('note', 'Volgt.');
    await widget.write('note', '');
    await widget.act(BACK);
    expect(widget.rowText('Er is één plan.')).to.equal('Er is één plan. Antwoord: nog niet bekeken');
  });

  it('makes an agreement at the point, and puts the reader in it', async () => {
    const widget = await at('Er is één plan.');
    await widget.act('Maak een actie');
    expect(widget.names('heading')).to.deep.equal(['Er is één plan.', 'Acties bij dit punt']);
    expect(focused()?.id).to.equal('what-a1');
    await widget.act('Volgend punt');
    expect(widget.part('action')).to.have.length(0);
  });

  it('shows the answer and note of the round before, and takes them over without the note', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.mark('Wel, via een ander');
    await widget.write('via', 'de wijk');
    await widget.mark('Ik denk het');
    await widget.write('note', 'Volgt.');
    await widget.act(BACK);
    await nextRound(widget);
    expect(widget.rowText('Er is één plan.')).to.include('nog niet bekeken');
    await toItem(widget, 'Er is één plan.');
    expect(widget.text).to.include('In de ronde van 15 juni 2026: Wel, via een ander.');
    expect(widget.text).to.include('Notitie van toen: Volgt.');
    await widget.act('Nog steeds zo');
    expect(widget.radio('Wel, via een ander').checked).to.equal(true);
    expect(widget.radio('Ik denk het').checked).to.equal(true);
    expect([widget.field('via').value, widget.field('note').value]).to.deep.equal(['de wijk', '']);
    expect(widget.has('button', 'Nog steeds zo')).to.equal(false);
    expect(textOf(focused()!)).to.equal('Er is één plan.');
  });

  it('says nothing of a round before in which the point had no answer', async () => {
    const widget = await begun();
    await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
    await nextRound(widget);
    await toItem(widget, 'Er is één plan.');
    expect(widget.part('former')).to.have.length(0);
  });

  it('shows what others answered once their files were opened', async () => {
    const file = await fileOf(async (other) => {
      await fill(other, 'Er is één plan.', 'Niet geregeld', 'Geen plan.');
      await other.select('filter-party', 'Gemeente');
    });
    const widget = await mount();
    await widget.act('Beginnen');
    await widget.act('Vergelijken');
    await widget.openFile(file);
    await widget.act(BACK);
    await toItem(widget, 'Er is één plan.');
    expect(widget.part('beside').map(textOf)).to.deep.equal(['Gemeente, 15 juni 2026: Niet geregeld']);
    await widget.act('Volgend punt');
    expect(widget.part('beside')).to.have.length(0);
  });

  it('takes an answer back and keeps the note', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    expect(widget.has('button', 'Haal dit antwoord weg')).to.equal(false);
    await widget.mark('Wel, via een ander');
    await widget.write('via', 'de wijk');
    await widget.write('note', 'Volgt in mei.');
    await widget.act('Haal dit antwoord weg');
    expect(widget.all('radio').filter((each) => (each as HTMLInputElement).checked)).to.have.length(0);
    expect(widget.field('note').value).to.equal('Volgt in mei.');
    await widget.mark('Wel, via een ander');
    expect(widget.field('via').value).to.equal('');
  });
});
