import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { smallTree } from '../../../support/small-tree.js';
import { SHARE, WAIT, after, atRecord, inOrder, watchTrees, type Mounted } from './mount.js';

/** Each field of the record: its heading and the lines under it. */
const fields = (widget: Mounted) =>
  [...widget.root.querySelectorAll('.record-field')].map((field) => [
    textOf(field.querySelector('[role=heading]')!),
    ...[...field.querySelectorAll('li')].map(textOf),
  ]);

describe('<wijzer-decision-tree> at the record', () => {
  watchTrees();

  it('shows answers and notes under the headings of the content', async () => {
    const widget = await after(['Ik help']);
    await widget.note('De buren belden.');
    for (const answer of SHARE.slice(1)) await widget.on(answer);
    await widget.click('button', 'Maak het verslag');
    expect(widget.heading).to.equal('Verantwoording');
    expect(fields(widget)).to.deep.equal([
      ['Rol en gevaar', 'Jouw rol: Ik help', 'Direct gevaar: Nee', 'Notitie: De buren belden.'],
      ['Gegevens en doel', 'Soort gegevens: Gewone gegevens', 'Het doel: Rust'],
      ['Reactie van de cliënt'],
    ]);
    expect(widget.names('textbox').filter((name) => name.startsWith('Je eigen'))).to.deep.equal([
      'Je eigen woorden: Reactie van de cliënt',
    ]);
  });

  it('shows a day as people write it, and the fields of this conclusion', async () => {
    const widget = await atRecord({}, WAIT);
    expect(fields(widget).map(([title]) => title)).to.deep.equal([
      'Rol en gevaar',
      'Gegevens en doel',
      'Opnieuw kijken',
    ]);
    expect(fields(widget).at(-1)).to.deep.equal(['Opnieuw kijken', 'Opnieuw kijken: 1 juli 2026']);
  });

  it('shows all of it in the preview, own words too', async () => {
    const widget = await atRecord();
    widget.write('words-reactie', 'Prima zo.');
    await widget.settled();
    await widget.click('summary', 'Voorbeeld van het verslag');
    const lines = [...widget.root.querySelectorAll('li.written')].map(textOf);
    expect(lines).to.include.members([
      'Gemaakt op 15 juni 2026, 12:00 uur.',
      'Mag ik dit delen?, versie 1, nagekeken op 1 juni 2026.',
      'Dit is een hulpmiddel en geen juridisch advies. De professional beslist.',
      'Je deelt',
      'Direct gevaar: Nee',
      'Er is geen gevaar.',
      'De wet, artikel 1 (gecontroleerd op 1 juni 2026) https://wet.test/1',
      'Prima zo.',
    ]);
    await inOrder(widget);
  });

  it('says in the record that an example is one, as the screen does', async () => {
    const widget = await atRecord({ content: smallTree({ set: { example: true } }) });
    await widget.click('summary', 'Voorbeeld van het verslag');
    const lines = [...widget.root.querySelectorAll('li.written')].map(textOf);
    expect(lines[0]).to.equal(textOf(widget.part('example')[0]!));
    expect(lines).to.include('Mag ik dit delen?, versie 1.');
  });

  it('keeps own words and focus while they are typed, and when the reader comes back', async () => {
    const widget = await atRecord();
    const field = widget.root.querySelector<HTMLTextAreaElement>('#words-reactie')!;
    field.focus();
    widget.write('words-reactie', 'Prima.');
    await widget.settled();
    expect(widget.root.activeElement).to.equal(field);
    widget
      .all('button')
      .find((button) => textOf(button) === 'Terug')!
      .click();
    await widget.until('Je deelt');
    await widget.click('button', 'Maak het verslag');
    expect(widget.root.querySelector<HTMLTextAreaElement>('#words-reactie')!.value).to.equal('Prima.');
  });

  it('shows each field its own lines, also when other headings have the same words', async () => {
    const content = smallTree({
      set: {
        'record.fields.0.title': 'Conclusie',
        'record.fields.1.title': 'Verantwoording',
      },
    });
    const widget = await atRecord({ content });
    expect(fields(widget).slice(0, 2)).to.deep.equal([
      ['Conclusie', 'Jouw rol: Ik help', 'Direct gevaar: Nee'],
      ['Verantwoording', 'Soort gegevens: Gewone gegevens', 'Het doel: Rust'],
    ]);
  });

  it('says that nothing is kept', async () => {
    const widget = await atRecord();
    expect(widget.text).to.include('Er wordt niets bewaard. Sluit je deze bladzijde, dan is alles weg.');
  });

  it('has one way back, and it leads to the conclusion', async () => {
    const widget = await atRecord();
    expect(widget.names('button').filter((name) => name === 'Terug')).to.have.length(1);
    await widget.click('button', 'Terug');
    await widget.until('Je deelt');
  });
});
