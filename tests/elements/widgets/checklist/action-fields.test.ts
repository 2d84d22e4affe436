import { expect } from '@esm-bundle/chai';
import { descriptionOf, focused, nameOf, textOf } from '../../../support/accessible.js';
import { click, press, typeText } from '../../../support/keys.js';
import { begun, inOrder, watchChecklists, type Mounted } from './mount.js';

const fields = (widget: Mounted) =>
  [
    ...widget.root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[part=action] :is(input, select)'),
  ].map(({ labels }) => textOf(labels![0]!));

async function withActions(count: number): Promise<Mounted> {
  const widget = await begun();
  await widget.act('Acties');
  for (let made = 0; made < count; made++) await widget.act('Maak een actie');
  return widget;
}

describe('<wijzer-checklist> and one agreement', () => {
  watchChecklists();

  it('asks what, who, when and how it stands, under a number', async () => {
    const widget = await withActions(1);
    expect(widget.names('group')).to.deep.equal(['Actie 1']);
    expect(fields(widget)).to.deep.equal([
      'Wat gebeurt er?',
      'Wie doet het?',
      'Wanneer klaar?',
      'Hoe staat het ermee?',
    ]);
    const state = widget.field('state-a1') as HTMLSelectElement;
    expect([...state.options].map(({ text }) => text)).to.deep.equal(['open', 'bezig', 'klaar', 'vervallen']);
    expect(state.selectedOptions[0]?.text).to.equal('open');
  });

  it('asks for a function and warns for names, at both fields with words', async () => {
    const widget = await withActions(1);
    expect(descriptionOf(widget.field('what-a1'))).to.equal(
      'Schrijf hier geen namen, adressen, geboortedata of BSN.',
    );
    expect(descriptionOf(widget.field('owner-a1'))).to.equal(
      'Een functie, zoals "jeugdconsulent". Geen naam. Schrijf hier geen namen, adressen, geboortedata of BSN.',
    );
  });

  it('says what looks like personal data in either field, and takes it all the same', async () => {
    const widget = await withActions(1);
    await widget.write('what-a1', 'Bellen over 111222333');
    await widget.write('owner-a1', 'a@b.nl');
    expect(widget.text)
      .to.include('Hier lijkt een BSN te staan.')
      .and.to.include('Hier staat een e-mailadres.');
    expect(widget.field('what-a1').value).to.equal('Bellen over 111222333');
    await widget.write('what-a1', 'Bellen');
    expect(widget.text).not.to.include('BSN te staan');
  });

  it('keeps focus and every letter while they are typed', async () => {
    const widget = await withActions(1);
    await click(widget.field('what-a1'));
    await typeText('Plan schrijven');
    await widget.settled();
    expect(focused()?.id).to.equal('what-a1');
    await press('Tab');
    await typeText('adviseur');
    await widget.settled();
    expect(focused()?.id).to.equal('owner-a1');
    expect([widget.field('what-a1').value, widget.field('owner-a1').value]).to.deep.equal([
      'Plan schrijven',
      'adviseur',
    ]);
  });

  it('says in words that the day is over, as long as it is not done', async () => {
    const widget = await withActions(1);
    await widget.write('date-a1', '2026-06-15');
    expect(widget.text).not.to.include('De datum is voorbij.');
    await widget.write('date-a1', '2026-06-14');
    expect(widget.text).to.include('De datum is voorbij.');
    await widget.select('state-a1', 'klaar');
    expect(widget.text).not.to.include('De datum is voorbij.');
    await widget.select('state-a1', 'bezig');
    expect(widget.text).to.include('De datum is voorbij.');
  });

  it('names each button to take one away by the agreement it takes', async () => {
    const widget = await withActions(2);
    expect(widget.names('button').filter((name) => name.startsWith('Haal'))).to.deep.equal([
      'Haal deze actie weg Actie 1',
      'Haal deze actie weg Actie 2',
    ]);
    await inOrder(widget);
  });

  it('takes away the one that was meant, says so, and leaves focus at the way to a new one', async () => {
    const widget = await withActions(3);
    for (const id of ['a1', 'a2', 'a3']) await widget.write(`what-${id}`, `Wat ${id}`);
    await widget.act('Haal deze actie weg Actie 2');
    expect(widget.names('group')).to.deep.equal(['Actie 1', 'Actie 3']);
    expect([widget.field('what-a1').value, widget.field('what-a3').value]).to.deep.equal([
      'Wat a1',
      'Wat a3',
    ]);
    expect(widget.told).to.equal('De actie is weg.');
    expect(nameOf(focused()!)).to.equal('Maak een actie');
    await widget.act('Maak een actie');
    expect(widget.names('group')).to.deep.equal(['Actie 1', 'Actie 3', 'Actie 4']);
    expect(widget.told).to.equal('');
  });
});
