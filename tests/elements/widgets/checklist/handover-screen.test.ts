import { expect } from '@esm-bundle/chai';
import { descriptionOf, focused } from '../../../support/accessible.js';
import { click, typeText } from '../../../support/keys.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { begun, watchChecklists, type Mounted } from './mount.js';
import { BACK, SAVE, copiedBy, printedBy, fileOf } from './outside.js';

async function atHandover(): Promise<Mounted> {
  const widget = await begun();
  await widget.act('Overdracht');
  return widget;
}

describe('<wijzer-checklist> at the hand-over sheet', () => {
  watchChecklists();

  it('has a field for each heading of the content, and shows by itself what it knows', async () => {
    const widget = await atHandover();
    expect(widget.names('heading')).to.deep.equal([
      'Overdracht',
      'Afspraken die open staan',
      'Punten om te bespreken',
      'Volgende ronde',
    ]);
    expect(widget.names('textbox')).to.deep.equal(['Wie neemt over', 'Waarom']);
    expect(widget.names('date')).to.deep.equal(['Vanaf welke dag']);
    expect(descriptionOf(widget.field('handover-nieuwe'))).to.equal(
      'Een functie, geen naam. Schrijf hier geen namen, adressen, geboortedata of BSN.',
    );
    expect(descriptionOf(widget.field('handover-waarom'))).to.include('Schrijf hier geen namen');
  });

  it('keeps focus and words while they are typed, and when the reader comes back', async () => {
    const widget = await atHandover();
    await click(widget.field('handover-waarom'));
    await typeText('Andere baan.');
    await widget.settled();
    expect(focused()?.id).to.equal('handover-waarom');
    await widget.write('handover-nieuwe', 'adviseur');
    await widget.write('handover-vanaf', '2026-08-01');
    await widget.act(BACK);
    await widget.act('Overdracht');
    expect(['nieuwe', 'waarom', 'vanaf'].map((id) => widget.field(`handover-${id}`).value)).to.deep.equal([
      'adviseur',
      'Andere baan.',
      '2026-08-01',
    ]);
  });

  it('goes into the file, and comes out of it', async () => {
    const file = await fileOf(async (other) => {
      await other.act('Overdracht');
      await other.write('handover-waarom', 'Andere baan.');
      await other.act(BACK);
    });
    const widget = await begun();
    await widget.act(SAVE);
    await widget.openFile(file);
    await widget.act('Overdracht');
    expect(widget.field('handover-waarom').value).to.equal('Andere baan.');
  });

  it('prints, and copies as text and with its layout', async () => {
    const widget = await atHandover();
    await widget.write('handover-waarom', 'Prima & <b>goed</b>');
    await widget.write('handover-vanaf', '2026-08-01');
    const page = await printedBy(widget, 'Print');
    expect(page.title).to.equal('Overdracht');
    expect([...page.querySelectorAll('h2')].map((title) => title.textContent)).to.deep.equal([
      'Wie neemt over',
      'Waarom',
      'Vanaf welke dag',
      'Afspraken die open staan',
      'Punten om te bespreken',
      'Volgende ronde',
    ]);
    const { text } = await copiedBy(widget, 'Kopieer als tekst');
    expect(text).to.include('Waarom\n- Prima & <b>goed</b>\n\nVanaf welke dag\n- 1 augustus 2026\n');
    expect(text).to.include('Wie neemt over\n- Er staat nog niets.\n');
    const { page: pasted } = await copiedBy(widget, 'Kopieer met opmaak');
    expect(pasted!.querySelectorAll('b')).to.have.length(0);
    expect(pasted!.body.textContent).to.include('Prima & <b>goed</b>');
  });

  it('keeps words of a field that became a day in a later edition', async () => {
    const widget = await atHandover();
    await widget.write('handover-waarom', 'Na de zomer');
    widget.host.content = smallChecklist({ set: { 'handover.fields.1.type': 'date' } });
    await widget.settled();
    const { text } = await copiedBy(widget, 'Kopieer als tekst');
    expect(text).to.include('Waarom\n- Na de zomer\n');
  });
});
