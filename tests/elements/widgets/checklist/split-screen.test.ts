import { expect } from '@esm-bundle/chai';
import { descriptionOf, focused, nameOf, textOf } from '../../../support/accessible.js';
import { begun, inOrder, watchChecklists, type MountOptions, type Mounted } from './mount.js';
import { BACK, unfoldAll } from './outside.js';

const ONLY = 'Laat alleen zien wat nog niet verdeeld is';
const ALL = 'Laat alle punten zien';

async function atSplit(options?: MountOptions): Promise<Mounted> {
  const widget = await begun(options);
  await widget.act('Bij wie ligt wat?');
  await unfoldAll(widget);
  return widget;
}

/** Ticks or unticks a duty at a point. */
async function lies(widget: Mounted, point: string, duty: string): Promise<void> {
  const row = widget.get('group', point);
  [...row.querySelectorAll('input')].find((input) => nameOf(input) === duty)!.click();
  await widget.settled();
}

const flag = (widget: Mounted, point: string) => descriptionOf(widget.get('group', point));

describe('<wijzer-checklist> and with whom each point lies', () => {
  watchChecklists();

  it('shows the points that belong to a duty, each with nobody at first', async () => {
    const widget = await atSplit();
    expect(widget.names('group')).to.deep.equal([
      'De regisseur heeft tijd.',
      'Er is één plan.',
      'De regisseur mag knopen doorhakken.',
    ]);
    expect(widget.names('heading')).to.deep.equal(['Bij wie ligt wat?', 'Taken', 'Afspraken']);
    expect(widget.text).to.include('3 punten liggen bij niemand. 0 punten liggen bij twee.');
    expect(flag(widget, 'Er is één plan.')).to.equal('Niemand: dit punt ligt bij niemand.');
  });

  it('is folded at first, and says of each section how much is not divided yet', async () => {
    const widget = await begun();
    await widget.act('Bij wie ligt wat?');
    expect(widget.names('group')).to.deep.equal([]);
    const said = () => widget.part('section').map((each) => textOf(each.querySelector('summary')!));
    expect(said()).to.deep.equal(['Taken 2 van 2 nog niet verdeeld', 'Afspraken 1 van 1 nog niet verdeeld']);
    await unfoldAll(widget);
    await lies(widget, 'De regisseur mag knopen doorhakken.', 'Procesregie');
    expect(said()[1]).to.equal('Afspraken Alles is verdeeld');
  });

  it('says what each duty is, when asked', async () => {
    const widget = await begun();
    await widget.act('Bij wie ligt wat?');
    expect(widget.text).not.to.include('Contact met het gezin.');
    await widget.click('summary', 'Casusregie');
    expect(widget.text).to.include('Contact met het gezin.');
  });

  it('says in words when two hold a point, until they agree who decides', async () => {
    const widget = await atSplit();
    await lies(widget, 'Er is één plan.', 'Casusregie');
    expect(flag(widget, 'Er is één plan.')).to.equal('Verdeeld.');
    await lies(widget, 'Er is één plan.', 'Procesregie');
    expect(flag(widget, 'Er is één plan.')).to.equal('Twee: dit punt ligt bij twee. Spreek af wie beslist.');
    expect(widget.text).to.include('2 punten liggen bij niemand. 1 punt ligt bij twee.');
    await widget.select('split-t2-decides', 'Procesregie');
    expect(flag(widget, 'Er is één plan.')).to.equal('Verdeeld.');
    await widget.select('split-t2-decides', 'Nog niet afgesproken');
    expect(flag(widget, 'Er is één plan.')).to.include('Twee:');
    await inOrder(widget);
  });

  it('asks who decides only among those who hold the point', async () => {
    const widget = await atSplit();
    await lies(widget, 'Er is één plan.', 'Casusregie');
    await lies(widget, 'Er is één plan.', 'Procesregie');
    await widget.select('split-t2-decides', 'Procesregie');
    await lies(widget, 'Er is één plan.', 'Procesregie');
    expect(widget.root.querySelectorAll('#split-t2-decides')).to.have.length(0);
    await lies(widget, 'Er is één plan.', 'Procesregie');
    // Who decided is a new question, now that it is held by two again.
    expect((widget.field('split-t2-decides') as HTMLSelectElement).selectedOptions[0]?.text).to.equal(
      'Nog niet afgesproken',
    );
  });

  it('has one point less with nobody, and more again when it is taken back', async () => {
    const widget = await atSplit();
    await lies(widget, 'De regisseur heeft tijd.', 'Procesregie');
    expect(widget.text).to.include('2 punten liggen bij niemand.');
    await lies(widget, 'De regisseur heeft tijd.', 'Procesregie');
    expect(widget.text).to.include('3 punten liggen bij niemand.');
  });

  it('shows what is not settled alone, and lets nothing go away under the hand', async () => {
    const widget = await atSplit();
    await lies(widget, 'De regisseur heeft tijd.', 'Casusregie');
    await widget.act(ONLY);
    expect(widget.names('group')).to.deep.equal(['Er is één plan.', 'De regisseur mag knopen doorhakken.']);
    await lies(widget, 'Er is één plan.', 'Casusregie');
    expect(widget.names('group')).to.have.length(2);
    await widget.act(ALL);
    expect(widget.names('group')).to.have.length(3);
    await widget.act(ONLY);
    expect(widget.names('group')).to.deep.equal(['De regisseur mag knopen doorhakken.']);
    expect(widget.names('heading')).to.deep.equal(['Bij wie ligt wat?', 'Afspraken']);
  });

  it('keeps focus on the button that changes what shows', async () => {
    const widget = await atSplit();
    await widget.tabTo('button', ONLY);
    (focused() as HTMLElement).click();
    await widget.settled();
    expect(textOf(focused()!)).to.equal(ALL);
  });

  it('says that each point lies with somebody', async () => {
    const widget = await atSplit();
    for (const point of widget.names('group')) await lies(widget, point, 'Casusregie');
    expect(widget.text).to.include('Elk punt ligt bij iemand.');
    await widget.act(ONLY);
    expect(widget.names('group')).to.deep.equal([]);
  });

  it('keeps it all when the reader comes back', async () => {
    const widget = await atSplit();
    await lies(widget, 'Er is één plan.', 'Procesregie');
    await widget.act(BACK);
    await widget.act('Bij wie ligt wat?');
    await unfoldAll(widget);
    expect(flag(widget, 'Er is één plan.')).to.equal('Verdeeld.');
    const chosen = [...widget.get('group', 'Er is één plan.').querySelectorAll('input')];
    expect(chosen.map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it('shows the points of the choice alone', async () => {
    const widget = await begun();
    await widget.select('filter-party', 'Gemeente');
    await widget.act('Bij wie ligt wat?');
    await unfoldAll(widget);
    expect(widget.names('group')).to.deep.equal(['Er is één plan.', 'De regisseur mag knopen doorhakken.']);
  });
});
