import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { smallTree } from '../../../support/small-tree.js';
import { WAIT, after, mount, takeMessages, watchTrees, type Mounted } from '../decision-tree/mount.js';

const calls = (widget: Mounted) =>
  [...widget.root.querySelectorAll('[part=contacts] a')].map((link) => [
    textOf(link),
    link.getAttribute('href'),
  ]);
const BOTH = [
  ['Bel 112', 'tel:112'],
  ['Bel De adviseur: 099 000 00 01', 'tel:0990000001'],
];

describe('<wijzer-decision-tree> and whom to call', () => {
  watchTrees();

  it('says so on every page', async () => {
    const widget = await mount();
    const pages: string[] = [];
    const here = () => {
      pages.push(widget.heading);
      expect(calls(widget), widget.heading).to.deep.equal(BOTH);
    };
    here();
    widget.get('button', 'Beginnen').click();
    await widget.settled();
    for (const answer of WAIT) {
      here();
      await widget.on(answer);
    }
    here();
    await widget.click('button', 'Maak het verslag');
    here();
    await widget.click('button', 'Alles wissen');
    here();
    const doubting = await after([]);
    await doubting.click('button', 'Ik twijfel');
    expect(calls(doubting)).to.deep.equal(BOTH);
    expect(new Set(pages).size).to.equal(9);
    widget.place.remove();
  });

  it('leaves out a number that nobody checked for long, and keeps an urgent one with a warning', async () => {
    const widget = await mount({ now: new Date('2029-06-15T10:00:00Z') });
    expect(calls(widget)).to.deep.equal([BOTH[0]]);
    expect(widget.text).not.to.include('Denkt mee, zonder namen.');
  });

  it('warns at an urgent number of which nobody knows that it lasts', async () => {
    const content = smallTree({
      set: {
        'contacts.0.phone': {
          number: '000 11',
          cost: 'gratis',
          checkedOn: '2024-06-01',
          source: 'wet',
          hours: { always: true },
        },
      },
    });
    const widget = await mount({ content });
    takeMessages('warn');
    takeMessages('error');
    expect(widget.text).to.match(/^Dit nummer is lang niet gecontroleerd\. Lukt het niet\? Bel 112\.$/m);
  });

  it('calls 112 in the colour of haste, and another number as quietly as before', async () => {
    const widget = await mount();
    const [emergency, other] = [...widget.root.querySelectorAll('[part=contacts] a')].map(
      (link) => getComputedStyle(link).backgroundColor,
    );
    expect(emergency).to.equal('rgb(155, 28, 28)');
    expect(other).to.equal('rgba(0, 0, 0, 0)');
  });

  it('is not there without contacts', async () => {
    const widget = await mount({ content: smallTree({ remove: ['contacts'] }) });
    expect(widget.part('contacts')).to.have.length(0);
  });
});
