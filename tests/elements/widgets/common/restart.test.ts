import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { nameOf, textOf } from '../../../support/accessible.js';
import { RESTART_ID, SURE_ID, restart } from '../../../../packages/elements/src/widgets/common/restart.js';

const TEXTS = { back: 'Terug', restart: 'Wissen', restartSure: 'Zeker?', restartYes: 'Ja', restartNo: 'Nee' };

let place: HTMLElement;
let done: unknown[];

function draw(asking: boolean): void {
  done = [];
  render(
    restart((text) => html`${text}`, TEXTS, {
      asking,
      onBack: () => done.push('back'),
      onAsk: (ask) => done.push(ask),
      onRestart: () => done.push('restart'),
    }),
    place,
  );
}
const button = (name: string) => [...place.querySelectorAll('button')].find((each) => textOf(each) === name)!;

describe('back, and begin again', () => {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('goes back, or asks first', () => {
    draw(false);
    expect([...place.querySelectorAll('button')].map(textOf)).to.deep.equal(['Terug', 'Wissen']);
    button('Terug').click();
    button('Wissen').click();
    expect(done).to.deep.equal(['back', true]);
    expect(place.querySelector(`#${RESTART_ID}`)).to.equal(button('Wissen'));
  });

  it('begins again only after a yes', () => {
    draw(true);
    expect(nameOf(place.querySelector('[role=group]')!)).to.equal('Zeker?');
    button('Nee').click();
    expect(done).to.deep.equal([false]);
    button('Ja').click();
    expect(done).to.deep.equal([false, 'restart']);
  });

  it('has a question that can take focus', () => {
    draw(true);
    const sure = place.querySelector<HTMLElement>(`#${SURE_ID}`)!;
    sure.focus();
    expect(document.activeElement).to.equal(sure);
  });
});
