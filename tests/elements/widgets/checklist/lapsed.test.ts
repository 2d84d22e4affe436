import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { begun, watchChecklists, type Mounted } from './mount.js';
import { BACK, SAVE, copiedBy, fileOf, fill, toItem } from './outside.js';

/** The next edition, in which the point about one plan is gone. */
const WITHOUT = () => smallChecklist({ remove: ['items.1'] });

const lapsed = (widget: Mounted) =>
  widget.part('lapsed').flatMap((part) => [...part.querySelectorAll('li')].map(textOf));

async function edition(widget: Mounted, content: unknown): Promise<void> {
  widget.host.content = content;
  await widget.settled();
}

describe('<wijzer-checklist> and points that are gone', () => {
  watchChecklists();

  it('says nothing about them as long as there are none', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Geregeld');
    expect(widget.has('heading', 'Vervallen punten')).to.equal(false);
  });

  it('shows the point with its answer and note in the words of then', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.mark('Wel, via een ander');
    await widget.write('via', 'de wijk');
    await widget.write('note', 'Volgt in mei.');
    await widget.act('Maak een actie');
    await widget.write('what-a1', 'Plan schrijven');
    await widget.act(BACK);
    await edition(widget, WITHOUT());
    expect(widget.has('heading', 'Vervallen punten')).to.equal(true);
    expect(lapsed(widget)).to.deep.equal([
      'Er is één plan. 15 juni 2026: Wel, via een ander. de wijk. Volgt in mei. Plan schrijven',
    ]);
    expect(widget.has('button', 'Acties: 1 open')).to.equal(true);
  });

  it('shows them from a file too, says how many, and puts them on paper', async () => {
    const file = await fileOf((other) => fill(other, 'Er is één plan.', 'Deels geregeld', 'Volgt in mei.'));
    const widget = await begun({ content: WITHOUT() });
    await widget.act(SAVE);
    await widget.openFile(file);
    expect(widget.told).to.equal(
      'Het bestand is geopend. 1 punt staat niet meer in de checklist. Je vindt het bij "Vervallen punten".',
    );
    expect(lapsed(widget)).to.deep.equal(['Er is één plan. 15 juni 2026: Deels geregeld. Volgt in mei.']);
    await widget.act(SAVE);
    const { text } = await copiedBy(widget, 'Kopieer als tekst');
    expect(text).to.include(
      'Vervallen punten\n- Er is één plan.\n15 juni 2026: Deels geregeld. Volgt in mei.\n',
    );
  });

  it('keeps an answer that the scale lost as it was saved', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Hoort niet bij ons');
    await edition(widget, smallChecklist({ remove: ['items.1', 'scale.4'] }));
    expect(lapsed(widget)).to.deep.equal(['Er is één plan. 15 juni 2026: nvt']);
  });

  it('lets a point come back in a later edition with everything that hangs on it', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Deels geregeld', 'Volgt in mei.');
    await edition(widget, WITHOUT());
    await edition(widget, smallChecklist());
    expect(lapsed(widget)).to.deep.equal([]);
    expect(widget.rowText('Er is één plan.')).to.include('Deels geregeld, notitie');
  });

  it('takes the reader from a point that goes while it shows to the list', async () => {
    const widget = await begun();
    await toItem(widget, 'Er is één plan.');
    await widget.write('note', 'Half af');
    await edition(widget, WITHOUT());
    expect(widget.part('list')).to.have.length(1);
    expect(lapsed(widget)).to.deep.equal(['Er is één plan. 15 juni 2026: Half af']);
  });
});
