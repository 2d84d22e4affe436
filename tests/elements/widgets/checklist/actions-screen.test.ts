import { expect } from '@esm-bundle/chai';
import { focused, textOf } from '../../../support/accessible.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { begun, savedBy, watchChecklists, type Mounted } from './mount.js';
import { BACK, copiedBy, printedBy, rowsOn, toItem } from './outside.js';

/** An agreement at the list of agreements; a date may be empty. */
async function make(widget: Mounted, id: string, what: string, date: string): Promise<void> {
  await widget.act('Maak een actie');
  await widget.write(`what-${id}`, what);
  await widget.write(`date-${id}`, date);
}

const shown = (widget: Mounted) => widget.names('group').map((name) => name.replace('Actie ', 'a'));

async function three(): Promise<Mounted> {
  const widget = await begun();
  await widget.act('Acties');
  await make(widget, 'a1', 'Zonder dag', '');
  await make(widget, 'a2', 'Later', '2026-08-01');
  await make(widget, 'a3', 'Eerst', '2026-07-01');
  return widget;
}

describe('<wijzer-checklist> at the agreements', () => {
  watchChecklists();

  it('says that there are none, and offers nothing to take along', async () => {
    const widget = await begun();
    await widget.act('Acties');
    expect(widget.text).to.include('Er zijn nog geen acties.');
    expect(widget.names('button')).to.deep.equal(['Maak een actie', BACK]);
  });

  it('stands in a new one at once, and goes on with its text', async () => {
    const widget = await begun();
    await widget.act('Acties');
    await widget.act('Maak een actie');
    expect(focused()?.id).to.equal('what-a1');
    expect(widget.text).to.include('De eerste datum staat bovenaan.');
  });

  it('lets nothing jump while it is filled in, and puts the first day first the next time', async () => {
    const widget = await three();
    expect(shown(widget)).to.deep.equal(['a1', 'a2', 'a3']);
    await widget.act(BACK);
    await widget.act('Acties: 3 open');
    expect(shown(widget)).to.deep.equal(['a3', 'a2', 'a1']);
    await widget.write('date-a2', '2026-06-20');
    await widget.act('Maak een actie');
    expect(shown(widget)).to.deep.equal(['a3', 'a2', 'a1', 'a4']);
  });

  it('leads to the point it belongs to', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.act('Maak een actie');
    await widget.act(BACK);
    await widget.act('Acties: 1 open');
    await widget.act('Naar het punt Bij: Er is één plan.');
    expect(widget.heading).to.equal('Er is één plan.');
    expect(textOf(focused()!)).to.equal('Er is één plan.');
  });

  it('names a point that is gone, without a way to it', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.act('Maak een actie');
    await widget.act(BACK);
    await widget.act('Acties: 1 open');
    widget.host.content = smallChecklist({ remove: ['items.1'] });
    await widget.settled();
    expect(widget.text).to.include('Bij: Er is één plan.');
    expect(widget.names('button').filter((name) => name.startsWith('Naar'))).to.deep.equal([]);
  });

  it('saves a table for a spreadsheet in which no text works as a formula', async () => {
    const widget = await three();
    await widget.write('what-a3', '=SUM(A1)');
    await widget.write('owner-a3', 'adviseur; "wijk"');
    const { name, type, text } = await savedBy(() => widget.act('Bewaar als tabel (CSV)'));
    expect([name, type]).to.deep.equal(['klein-2026-06-15-acties.csv', 'text/csv;charset=utf-8']);
    expect(text.replace('\uFEFF', '').split('\r\n')).to.deep.equal([
      '"Wat";"Wie";"Wanneer";"Stand";"Bij punt"',
      '"\'=SUM(A1)";"adviseur; ""wijk""";"2026-07-01";"open";""',
      '"Later";"";"2026-08-01";"open";""',
      '"Zonder dag";"";"";"open";""',
      '',
    ]);
    expect(widget.told).to.equal('Het bestand staat bij je downloads.');
  });

  it('says at the end of the table that an example is one', async () => {
    const widget = await begun({ content: smallChecklist({ set: { example: true } }) });
    await widget.act('Acties');
    await make(widget, 'a1', 'Later', '2026-08-01');
    const { text } = await savedBy(() => widget.act('Bewaar als tabel (CSV)'));
    expect(text.split('\r\n').slice(2)).to.deep.equal([
      '"Dit is een voorbeeld. Laat de inhoud nakijken voor iemand haar gebruikt."',
      '',
    ]);
  });

  it('saves the open ones with a day for an agenda', async () => {
    const widget = await three();
    await widget.select('state-a2', 'klaar');
    const { name, type, text } = await savedBy(() => widget.act('Zet in je agenda'));
    expect([name, type]).to.deep.equal(['klein-2026-06-15-acties.ics', 'text/calendar;charset=utf-8']);
    expect(text.match(/SUMMARY:.*/g)?.map((line) => line.trim())).to.deep.equal(['SUMMARY:Eerst']);
    expect(text).to.include('20260701');
  });

  it('saves no agenda without a day, and says why', async () => {
    const widget = await begun();
    await widget.act('Acties');
    await widget.act('Maak een actie');
    await widget.act('Zet in je agenda');
    expect(widget.told).to.equal('Er is geen open actie met een datum.');
  });

  it('prints the agreements, the first day first', async () => {
    const widget = await three();
    const page = await printedBy(widget, 'Print');
    expect(page.title).to.equal('Acties: Kleine checklist');
    expect(rowsOn(page).map(([what, , when]) => [what, when])).to.deep.equal([
      ['Wat', 'Wanneer'],
      ['Eerst', '1 juli 2026'],
      ['Later', '1 augustus 2026'],
      ['Zonder dag', ''],
    ]);
  });

  it('copies them as text', async () => {
    const { text } = await copiedBy(await three(), 'Kopieer als tekst');
    expect(text).to.match(/^Acties: Kleine checklist\n/);
    expect(text).to.include('- Eerst\n  Wanneer: 1 juli 2026\n  Stand: open\n');
  });
});
