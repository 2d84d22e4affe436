import { expect } from '@esm-bundle/chai';
import { descriptionOf } from '../../../support/accessible.js';
import { click, typeText } from '../../../support/keys.js';
import { after, atRecord, watchTrees } from '../decision-tree/mount.js';

const BSN = 'Hier lijkt een BSN te staan. Haal het weg als dat zo is.';

describe('<wijzer-decision-tree> and notes', () => {
  watchTrees();

  it('says while typing that a number looks like a BSN, and says no more when it is gone', async () => {
    const widget = await after(['Ik help']);
    await widget.click('summary', 'Notitie bij deze vraag');
    const field = widget.root.querySelector<HTMLTextAreaElement>('#note')!;
    await click(field);
    await typeText('Het is 11122233');
    await widget.settled();
    expect(widget.status).to.equal('');
    await typeText('3');
    await widget.settled();
    expect(widget.status).to.equal(BSN);
    expect(descriptionOf(field)).to.include(BSN);
    expect(field.value).to.equal('Het is 111222333');
    await typeText('4');
    await widget.settled();
    expect(widget.status).to.equal('');
  });

  it('does not stand in the way of going on', async () => {
    const widget = await after(['Ik help']);
    await widget.note('111222333');
    await widget.on('Nee');
    expect(widget.heading).to.equal('Welke gegevens zijn het?');
  });

  it('warns above the field before anything is typed', async () => {
    const widget = await after(['Ik help']);
    await widget.click('summary', 'Notitie bij deze vraag');
    expect(widget.text).to.include('Schrijf hier geen namen, adressen, geboortedata of BSN.');
  });

  it('names everything it sees in own words of the record', async () => {
    const widget = await atRecord();
    widget.write('words-reactie', 'a@b.nl, 12-03-1980');
    await widget.settled();
    expect(widget.status).to.include('Hier staat een e-mailadres.');
    expect(widget.status).to.include('Hier lijkt een geboortedatum te staan.');
    expect(widget.status).not.to.include('BSN');
  });

  it('knows the year: an appointment of now is no birth', async () => {
    const widget = await after(['Ik help']);
    await widget.note('Op 12-03-2026 bellen.');
    expect(widget.status).to.equal('');
    const later = await after(['Ik help'], { now: new Date('2028-06-15T10:00:00Z') });
    await later.note('Op 12-03-2026 bellen.');
    expect(later.status).to.include('geboortedatum');
    widget.place.remove();
  });

  it('keeps markup as the characters that were typed', async () => {
    const widget = await after(['Ik help']);
    await widget.note('<img src=x onerror="alert(1)">');
    expect(widget.root.querySelector('img')).to.equal(null);
    expect(widget.noteText).to.equal('<img src=x onerror="alert(1)">');
  });
});
