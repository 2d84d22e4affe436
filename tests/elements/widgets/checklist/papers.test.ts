import { expect } from '@esm-bundle/chai';
import { nameOf } from '../../../support/accessible.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { begun, watchChecklists, type Mounted } from './mount.js';
import { BACK, SAVE, copiedBy, fill, printedBy, rowsOn, toItem, unfoldAll } from './outside.js';

const MARKUP = '<img src=x onerror="alert(1)"><b>vet</b>';

/** The whole of it as text. */
async function paper(widget: Mounted): Promise<string> {
  await widget.act(SAVE);
  const { text } = await copiedBy(widget, 'Kopieer als tekst');
  await widget.act('Terug');
  return text;
}

describe('<wijzer-checklist> on paper', () => {
  watchChecklists();

  it('says at the top what it is, of when, and what it is not', async () => {
    const text = await paper(await begun());
    expect(text.split('\n\n')[0]!.split('\n')).to.deep.equal([
      'Kleine checklist',
      '- Gemaakt op 15 juni 2026.',
      '- Ronde van 15 juni 2026',
      '- Kleine checklist, inhoud nagekeken op 1 juni 2026.',
      '- Dit is een hulp bij een gesprek.',
    ]);
  });

  it('says first that an example is one, as the screen does, and never that somebody checked it', async () => {
    const widget = await begun({ content: smallChecklist({ set: { example: true } }) });
    const [, first, ...rest] = (await paper(widget)).split('\n\n')[0]!.split('\n');
    expect(first).to.equal('- Dit is een voorbeeld. Laat de inhoud nakijken voor iemand haar gebruikt.');
    expect(rest).to.include('- Kleine checklist.');
  });

  it('says for whom and what was looked at', async () => {
    const widget = await begun();
    await widget.select('filter-party', 'Regisseur');
    await widget.select('filter-scope', 'De functie');
    const text = await paper(widget);
    expect(text).to.include('- Ingevuld door: Regisseur.\n').and.to.include('- Gekeken naar: De functie.\n');
  });

  it('has each section with its points, and says of each what was answered', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.mark('Wel, via een ander');
    await widget.write('via', 'de wijk');
    await widget.mark('Het staat op papier');
    await widget.write('note', 'Volgt in mei.');
    await widget.act(BACK);
    const text = await paper(widget);
    expect(text).to.include(
      '\n\nTaken\n- 1 van 4 bekeken\n- De regisseur heeft tijd.\n  Antwoord: nog niet bekeken\n',
    );
    expect(text).to.include('- Er is één plan.\n  Antwoord: Wel, via een ander\nVia: de wijk\n');
    expect(text).to.include('\nHoe we dit weten: Het staat op papier\n  Notitie: Volgt in mei.\n');
    expect(text).to.include('\n\nAfspraken\n').and.not.to.include('\n\nLater\n');
  });

  it('has no words of an answer that was taken back', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.mark('Wel, via een ander');
    await widget.write('via', 'de wijk');
    await widget.mark('Geregeld');
    await widget.act(BACK);
    expect(await paper(widget)).not.to.include('de wijk');
  });

  it('says what the answer was in the round before', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Niet geregeld');
    widget.place.now = () => new Date('2026-09-02T10:00:00Z');
    await widget.act('Rondes');
    await widget.act('Begin een nieuwe ronde');
    await widget.act('Ja, begin een nieuwe ronde');
    await widget.act(BACK);
    await fill(widget, 'Er is één plan.', 'Geregeld');
    expect(await paper(widget)).to.include('Antwoord: Geregeld\nOp 15 juni 2026: Niet geregeld');
  });

  it('has the agreements, the split and the next round only once there are any', async () => {
    const widget = await begun();
    for (const part of ['\n\nActies\n', '\n\nBij wie ligt wat?\n', '\n\nWanneer kijken jullie opnieuw?\n'])
      expect(await paper(widget)).not.to.include(part);
    await widget.act('Acties');
    await widget.act('Maak een actie');
    await widget.write('what-a1', 'Plan schrijven');
    await widget.select('state-a1', 'klaar');
    await widget.act(BACK);
    await widget.act('Bij wie ligt wat?');
    await unfoldAll(widget);
    const row = widget.get('group', 'Er is één plan.');
    for (const duty of row.querySelectorAll('input')) {
      duty.click();
      await widget.settled();
    }
    await widget.act(BACK);
    await widget.act('Rondes');
    await widget.write('next', '2026-09-01');
    await widget.act(BACK);
    const text = await paper(widget);
    expect(text).to.include('\n\nActies\n- Plan schrijven\n  Stand: klaar\n');
    expect(text).to.include(
      '- Er is één plan.\n  Ligt bij: Casusregie, Procesregie\n  Let op: Twee: dit punt ligt bij twee. Spreek af wie beslist.',
    );
    expect(text).to.include('- De regisseur heeft tijd.\n  Let op: Niemand: dit punt ligt bij niemand.');
    expect(text).to.include('\n\nWanneer kijken jullie opnieuw?\n- 1 september 2026\n');
    await widget.act('Bij wie ligt wat?');
    await widget.select('split-t2-decides', 'Procesregie');
    await widget.act(BACK);
    expect(await paper(widget)).to.include('Let op: Wie beslist bij verschil? Procesregie');
  });

  it('explains each point only when that is asked for', async () => {
    const widget = await begun();
    await widget.act(SAVE);
    expect((await copiedBy(widget, 'Kopieer als tekst')).text).not.to.include('Denk aan uren per week.');
    const box = widget.all('checkbox')[0] as HTMLInputElement;
    expect([nameOf(box), box.checked]).to.deep.equal(['Met de uitleg bij elk punt', false]);
    await widget.mark('Met de uitleg bij elk punt');
    expect((await copiedBy(widget, 'Kopieer als tekst')).text).to.include('Denk aan uren per week.');
    const page = await printedBy(widget, 'Print');
    expect(rowsOn(page)[1]).to.deep.equal([
      'De regisseur heeft tijd.\nDenk aan uren per week.',
      'nog niet bekeken',
      '',
    ]);
  });

  it('has the hand-over sheet on a paper of its own, with the day as people write it', async () => {
    const widget = await begun();
    await widget.act('Acties');
    await widget.act('Maak een actie');
    await widget.write('what-a1', 'Plan schrijven');
    await widget.act('Maak een actie');
    await widget.write('what-a2', 'Gedaan');
    await widget.select('state-a2', 'klaar');
    await widget.act(BACK);
    await widget.act('Overdracht');
    await widget.write('handover-vanaf', '2026-08-01');
    const page = await printedBy(widget, 'Print');
    expect(rowsOn(page).map(([what]) => what)).to.deep.equal(['Wat', 'Plan schrijven']);
    expect(page.body.textContent).to.include('1 augustus 2026');
    expect(page.body.textContent).not.to.include('Gedaan');
  });

  it('makes no text of anybody into markup', async () => {
    const widget = await begun({ content: smallChecklist({ set: { 'items.1.text': MARKUP } }) });
    await fill(widget, MARKUP, 'Geregeld', MARKUP);
    await widget.act(SAVE);
    const { page } = await copiedBy(widget, 'Kopieer met opmaak');
    const printed = await printedBy(widget, 'Print');
    for (const each of [page!, printed]) {
      expect(each.querySelectorAll('img, b, script')).to.have.length(0);
      expect(rowsOn(each)).to.deep.include([MARKUP, 'Geregeld', MARKUP]);
    }
  });

  it('has what was answered at a point that the choice leaves out, and no other point of those', async () => {
    const widget = await begun();
    await fill(widget, 'Verslagen komen op tijd.', 'Niet geregeld');
    await widget.select('filter-party', 'Regisseur');
    const text = await paper(widget);
    expect(text).to.include('Verslagen komen op tijd.');
    expect(text).not.to.include('Het plan is met het gezin gemaakt.');
  });
});
