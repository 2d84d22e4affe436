import { expect } from '@esm-bundle/chai';
import { smallTree } from '../../../support/small-tree.js';
import { after, mount, watchTrees, type Mounted } from './mount.js';

const checked = (widget: Mounted) =>
  [...widget.all('radio'), ...widget.all('checkbox')]
    .filter((input) => (input as HTMLInputElement).checked)
    .map((input) => (input as HTMLInputElement).labels![0]!)
    .map((label) => label.querySelector('slot')!.assignedElements()[0]!.textContent);

describe('<wijzer-decision-tree> with 250 answers', () => {
  watchTrees();

  const many = (type: string) =>
    smallTree({
      set: {
        'questions.0.type': type,
        'questions.0.options': [
          ...Array.from({ length: 249 }, (_, at) => ({ id: `o${at}`, text: `Rol ${at} van de lijst` })),
          { id: 'weet-niet', text: 'Weet ik niet', unsure: true },
        ],
      },
      remove: ['questions.1.more', 'outcomes.0.sections'],
    });
  const shown = (widget: Mounted) => widget.part('option').length;

  async function search(widget: Mounted, words: string): Promise<void> {
    widget.write('search', words);
    await widget.settled();
  }

  it('finds answers by a part of their words, and says how many', async () => {
    const widget = await after([], { content: many('single') });
    expect(shown(widget)).to.equal(250);
    await search(widget, ' ROL 12 van');
    expect(widget.names('radio')).to.deep.equal(['Rol 12 van de lijst', 'Weet ik niet']);
    expect(widget.status).to.include('2 van 250 antwoorden');
    await search(widget, 'zoiets is er niet');
    expect(widget.names('radio')).to.deep.equal(['Weet ik niet']);
    await search(widget, '');
    expect(shown(widget)).to.equal(250);
  });

  it('keeps the chosen answer in sight and chosen, whatever is sought', async () => {
    const widget = await after([], { content: many('single') });
    await search(widget, 'rol 200');
    await widget.choose('Rol 200 van de lijst');
    for (const words of ['rol 13', '', 'rol 5', 'niets']) {
      await search(widget, words);
      expect(checked(widget)).to.deep.equal(['Rol 200 van de lijst']);
    }
    await search(widget, 'rol 13 van');
    await widget.choose('Rol 13 van de lijst');
    expect(checked(widget)).to.deep.equal(['Rol 13 van de lijst']);
    await widget.next();
    expect(widget.text).to.include('Rol 13 van de lijst');
  });

  it('keeps boxes that are out of sight', async () => {
    const widget = await after([], { content: many('multiple') });
    await search(widget, 'rol 7 van');
    await widget.choose('Rol 7 van de lijst');
    await search(widget, 'rol 90');
    await widget.choose('Rol 90 van de lijst');
    expect(checked(widget)).to.deep.equal(['Rol 7 van de lijst', 'Rol 90 van de lijst']);
    await widget.next();
    expect(widget.text).to.include('Rol 7 van de lijst, Rol 90 van de lijst');
  });

  it('does not go on with Enter in the search field', async () => {
    const widget = await after([], { content: many('single') });
    await widget.choose('Rol 0 van de lijst');
    const field = widget.root.querySelector<HTMLInputElement>('#search')!;
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    expect(field.dispatchEvent(enter)).to.equal(false);
    const letter = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    expect(field.dispatchEvent(letter)).to.equal(true);
  });

  it('has no search among few answers', async () => {
    const widget = await mount();
    await widget.begun([]);
    expect(widget.root.querySelector('#search')).to.equal(null);
  });
});
