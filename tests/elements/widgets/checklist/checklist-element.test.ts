import { expect } from '@esm-bundle/chai';
import { begun, mount, watchChecklists } from './mount.js';

describe('<wijzer-checklist>', () => {
  watchChecklists();

  it('begins with what it is, who fills in, and a way to earlier work', async () => {
    const widget = await mount();
    expect(widget.heading).to.equal('Kleine checklist');
    expect(widget.text).to.include('Wie vult in?');
    expect(widget.text).to.include('Bel 112');
  });

  it('keeps an answer and a note when the reader goes through the list', async () => {
    const widget = await begun();
    await widget.unfold('Taken');
    await widget.item('Er is één plan.');
    await widget.mark('Deels geregeld');
    await widget.write('note', 'Volgt in mei.');
    await widget.act('Terug naar de checklist');
    expect(widget.rowText('Er is één plan.')).to.include('Deels geregeld, notitie');
    expect(widget.progress('Taken')).to.equal('1 van 4 bekeken, 1 deels');
    await widget.item('Er is één plan.');
    expect(widget.field('note').value).to.equal('Volgt in mei.');
  });
});
