import { expect } from '@esm-bundle/chai';
import type { Option, Question } from '@wijzer/content';
import { resolve, type Answer } from '@wijzer/engine';
import { html, render } from 'lit';
import { textOf } from '../../../support/accessible.js';
import {
  questionControl,
  whatToDo,
  type FormTexts,
  type QuestionProps,
} from '../../../../packages/elements/src/widgets/common/question-form.js';

const TEXTS: FormTexts = {
  chooseOne: 'een',
  unsure: 'of {unsure}',
  chooseSome: 'meer',
  fillPostcode: 'cijfers',
  otherPostcode: 'elders',
  fillDate: 'datum',
  postcode: 'Postcode',
  orChoose: 'Of:',
  date: 'Datum',
  noteWarning: 'Geen namen.',
};
const OPTIONS: Option[] = [
  { id: 'a', text: 'Appel' },
  { id: 'b', text: 'Banaan', help: 'Geel.' },
  { id: 'w', text: 'Weet ik niet', unsure: true },
];
const question = (type: string, options?: unknown) =>
  ({ type, id: 'q', text: 'Wat?', to: 'x', ...(options ? { options } : {}) }) as Question;

let place: HTMLElement;
let drafts: Answer[];

/** As the widgets use it: what changes comes back as the next draft. */
function draw(asked: Question, draft?: Answer, narrowed?: QuestionProps['narrowed']): void {
  const flow = { id: 'f', start: { question: 'q' }, questions: [asked], outcomes: [{ id: 'x' }] };
  const nothingElse = () => undefined;
  const props: QuestionProps = {
    question: asked,
    snapshot: resolve(flow, { answers: {} }),
    draft,
    failed: false,
    changing: false,
    narrowed,
    onDraft: (value) => {
      drafts.push(value);
      draw(asked, value, narrowed);
    },
    onNext: nothingElse,
    onBack: nothingElse,
    onChange: nothingElse,
  };
  render(
    html`${questionControl({ say: (text) => html`${text}`, content: {}, level: 2 }, props, TEXTS)}`,
    place,
  );
}
const inputs = () => [...place.querySelectorAll('input')];
const checked = () => inputs().flatMap((input) => (input.checked ? input.value : []));
function type(text: string): void {
  const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>('#field')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the controls of a question', () => {
  beforeEach(() => {
    place = document.createElement('form');
    document.body.append(place);
    drafts = [];
  });
  afterEach(() => place.remove());

  it('are one choice among radios', () => {
    draw(question('single', OPTIONS));
    expect(checked()).to.deep.equal([]);
    inputs()[1]!.click();
    inputs()[0]!.click();
    expect(drafts).to.deep.equal(['b', 'a']);
    expect(checked()).to.deep.equal(['a']);
    expect(textOf(place)).to.include('Geel.');
  });

  it('are any number of boxes', () => {
    draw(question('multiple', OPTIONS), ['b']);
    inputs()[0]!.click();
    inputs()[1]!.click();
    inputs()[0]!.click();
    expect(drafts).to.deep.equal([['a', 'b'], ['a'], []]);
  });

  it('are a field or an area for a postcode', () => {
    draw(question('postcode', OPTIONS));
    type('1234');
    expect(place.querySelector<HTMLInputElement>('#field')!.value).to.equal('1234');
    inputs()[1]!.click();
    expect(drafts).to.deep.equal(['1234', 'a']);
    expect(place.querySelector<HTMLInputElement>('#field')!.value).to.equal('');
    expect(checked()).to.deep.equal(['a']);
  });

  it('are a field with a label for a day', () => {
    draw(question('date'), '2026-07-01');
    const field = place.querySelector<HTMLInputElement>('#field')!;
    expect([field.type, field.value, textOf(field.labels![0]!)]).to.deep.equal([
      'date',
      '2026-07-01',
      'Datum',
    ]);
    type('2026-08-02');
    expect(drafts).to.deep.equal(['2026-08-02']);
  });

  it('are a field under a warning for a note', () => {
    draw(question('note'), 'Eerst.');
    expect(place.querySelector('textarea')!.value).to.equal('Eerst.');
    expect(textOf(place.querySelector('#warning')!)).to.equal('Geen namen.');
    expect(place.querySelector('textarea')!.getAttribute('aria-describedby')).to.equal('warning');
    type('Dan.');
    expect(drafts).to.deep.equal(['Dan.']);
  });

  it('are not there at a page that only tells', () => {
    draw(question('info'));
    expect(place.children).to.have.length(0);
  });

  it('show only some answers, with something around them, for a kind that wants that', () => {
    draw(question('single', OPTIONS), undefined, {
      options: OPTIONS.slice(1),
      around: (rows) =>
        html`<p>Zoek</p>
          ${rows}`,
    });
    expect(inputs().map(({ value }) => value)).to.deep.equal(['b', 'w']);
    expect(place.firstElementChild!.localName).to.equal('p');
  });

  for (const [kind, options, text] of [
    ['single', OPTIONS, 'een of Weet ik niet'],
    ['single', OPTIONS.slice(0, 2), 'een'],
    ['multiple', OPTIONS, 'meer'],
    ['postcode', OPTIONS, 'cijfers'],
    ['date', undefined, 'datum'],
  ] as const)
    it(`say what to do without an answer: ${kind}, "${text}"`, () => {
      expect(whatToDo({ question: question(kind, options), draft: undefined }, TEXTS)).to.equal(text);
    });

  it('say of a postcode whether it is not whole, or of elsewhere', () => {
    const asked = question('postcode', OPTIONS);
    expect(whatToDo({ question: asked, draft: '999' }, TEXTS)).to.equal('cijfers');
    expect(whatToDo({ question: asked, draft: '9999' }, TEXTS)).to.equal('elders of Weet ik niet');
  });
});
