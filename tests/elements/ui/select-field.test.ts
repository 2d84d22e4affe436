import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { selectField, type SelectFieldProps } from '../../../packages/elements/src/ui/select-field.js';
import { brokenReferences, textOf } from '../../support/accessible.js';
import { violations } from '../../support/axe.js';
import { press } from '../../support/keys.js';

const OPTIONS = [
  { id: '', name: 'Alle' },
  { id: 'ja', name: 'Geregeld' },
  { id: 'nee', name: '<b>Niet</b> geregeld' },
];

describe('a field to choose from', () => {
  let place: HTMLElement;
  let chosen: string[];
  beforeEach(() => {
    document.documentElement.lang ||= 'nl';
    place = document.createElement('div');
    document.body.append(place);
    chosen = [];
  });
  afterEach(async () => {
    const broken = [brokenReferences(document), await violations(place)];
    place.remove();
    expect(broken).to.deep.equal([[], []]);
  });

  const show = (props: Partial<SelectFieldProps> = {}): HTMLSelectElement => {
    render(
      selectField((text) => html`${text}`, {
        id: 'antwoord',
        label: 'Antwoord',
        options: OPTIONS,
        chosen: '',
        language: 'nl',
        onChange: (id) => chosen.push(id),
        ...props,
      }),
      place,
    );
    return place.querySelector('select')!;
  };

  it('has a label, and its options in their own language', () => {
    const select = show({ language: 'fy' });
    expect([...select.labels].map(textOf)).to.deep.equal(['Antwoord']);
    expect(select.lang).to.equal('fy');
    expect([...select.options].map(({ value, text }) => [value, text])).to.deep.equal(
      OPTIONS.map(({ id, name }) => [id, name]),
    );
    show();
  });

  it('shows what is chosen, also when that changes from outside', () => {
    expect(show({ chosen: 'ja' }).value).to.equal('ja');
    expect(show({ chosen: 'nee' }).value).to.equal('nee');
    expect(show({ chosen: '' }).value).to.equal('');
  });

  it('shows what is chosen from outside after the reader chose otherwise', () => {
    const select = show({ chosen: 'ja' });
    select.value = 'nee';
    expect(show({ chosen: '' }).value).to.equal('');
    expect(show({ chosen: 'nee' }).value).to.equal('nee');
  });

  it('shows what is chosen among other options than before', () => {
    show({ chosen: 'nee' });
    const select = show({ chosen: 'ja', options: [OPTIONS[1]!, OPTIONS[2]!] });
    expect(select.selectedOptions[0]?.text).to.equal('Geregeld');
  });

  it('gives the id of what a reader chooses', async () => {
    const select = show();
    select.focus();
    await press('ArrowDown');
    // Some browsers open a list first, others choose at once.
    if (chosen.length === 0) await press('Enter');
    if (chosen.length === 0) {
      select.value = 'ja';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(chosen).to.deep.equal(['ja']);
  });
});
