import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { begun, watchChecklists, type Mounted } from './mount.js';
import { BACK, fill } from './outside.js';

const lines = (widget: Mounted) =>
  [...widget.root.querySelectorAll('[part=handover] section')].map((part) =>
    [...part.querySelectorAll('li')].map(textOf),
  );

describe('<wijzer-checklist> and what the hand-over sheet knows by itself', () => {
  watchChecklists();

  it('says that there is nothing, rather than show an empty list', async () => {
    const widget = await begun();
    await widget.act('Overdracht');
    expect(lines(widget)).to.deep.equal([
      ['Er staat nog niets.'],
      ['Er staat nog niets.'],
      ['Er staat nog niets.'],
    ]);
  });

  it('lists open agreements by day, points to talk about, and the next round', async () => {
    const widget = await begun();
    await fill(widget, 'Er is één plan.', 'Niet geregeld');
    await fill(widget, 'De regisseur heeft tijd.', 'Geregeld');
    await fill(widget, 'Verslagen komen op tijd.', 'Deels geregeld');
    await widget.act('Rondes');
    await widget.write('next', '2026-09-01');
    await widget.act(BACK);
    await widget.act('Acties');
    for (const [id, what, owner, date, state] of [
      ['a1', 'Later', '', '', 'open'],
      ['a2', 'Plan schrijven', 'adviseur', '2026-07-01', 'bezig'],
      ['a3', 'Gedaan', '', '2026-06-01', 'klaar'],
      ['a4', 'Laat maar', '', '', 'vervallen'],
    ] as const) {
      await widget.act('Maak een actie');
      await widget.write(`what-${id}`, what);
      await widget.write(`owner-${id}`, owner);
      await widget.write(`date-${id}`, date);
      await widget.select(`state-${id}`, state);
    }
    await widget.act(BACK);
    await widget.act('Overdracht');
    expect(lines(widget)).to.deep.equal([
      ['Plan schrijven, adviseur, 1 juli 2026, bezig', 'Later'],
      ['Niet geregeld: Er is één plan.', 'Deels geregeld: Verslagen komen op tijd.'],
      ['1 september 2026'],
    ]);
  });

  it('lists the points of the choice alone', async () => {
    const widget = await begun();
    await fill(widget, 'De regisseur heeft tijd.', 'Niet geregeld');
    await fill(widget, 'Verslagen komen op tijd.', 'Niet geregeld');
    await widget.select('filter-party', 'Gemeente');
    await widget.act('Overdracht');
    expect(lines(widget)[1]).to.deep.equal(['Niet geregeld: Verslagen komen op tijd.']);
  });
});
