import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { lineField, type LineFieldProps } from '../../../packages/elements/src/ui/line-field.js';
import { brokenReferences, descriptionOf, nameOf } from '../../support/accessible.js';
import { violations } from '../../support/axe.js';
import { click, typeText } from '../../support/keys.js';

describe('a field of one line', () => {
  let place: HTMLElement;
  let typed: string[];
  beforeEach(() => {
    document.documentElement.lang ||= 'nl';
    place = document.createElement('div');
    document.body.append(place);
    typed = [];
  });
  afterEach(async () => {
    const broken = [brokenReferences(document), await violations(place)];
    place.remove();
    expect(broken).to.deep.equal([[], []]);
  });

  const show = (props: Partial<LineFieldProps> = {}): HTMLInputElement => {
    const all = { id: 'wie', label: 'Wie doet het?', value: '', onInput: (text: string) => typed.push(text) };
    render(
      lineField((text) => html`${text}`, { ...all, ...props }),
      place,
    );
    return place.querySelector('input')!;
  };

  it('is a text field with its label, and nothing that the browser remembers', () => {
    const field = show({ value: 'adviseur' });
    expect([field.type, nameOf(field), field.value]).to.deep.equal(['text', 'Wie doet het?', 'adviseur']);
    expect(field.autocomplete).to.equal('off');
    expect(descriptionOf(field)).to.equal('');
  });

  it('says what to write, and what else explains it, in that order', () => {
    place.insertAdjacentHTML('beforebegin', '<p id="let-op">Geen namen.</p>');
    expect(descriptionOf(show({ hint: 'Een functie.' }))).to.equal('Een functie.');
    expect(descriptionOf(show({ hint: 'Een functie.', describedBy: 'let-op' }))).to.equal(
      'Een functie. Geen namen.',
    );
    expect(descriptionOf(show({ describedBy: 'let-op' }))).to.equal('Geen namen.');
    show();
    document.querySelector('#let-op')!.remove();
  });

  it('gives every letter at once, also the last that is taken away', async () => {
    const field = show();
    await click(field);
    await typeText('ab');
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(typed).to.deep.equal(['a', 'ab', '']);
  });

  it('shows the value it is given, also after something else was typed', () => {
    const field = show({ value: 'a' });
    field.value = 'b';
    show({ value: 'a' });
    expect(field.value).to.equal('a');
  });

  it('asks for a day where that is meant', () => {
    const field = show({ type: 'date', value: '2026-07-01' });
    expect([field.type, field.value]).to.deep.equal(['date', '2026-07-01']);
    expect(show({ type: 'date', value: 'morgen' }).value).to.equal('');
  });

  it('takes a value that is longer than a person types in one line', () => {
    const long = 'x'.repeat(10_000);
    expect(show({ value: long }).value).to.equal(long);
  });
});
