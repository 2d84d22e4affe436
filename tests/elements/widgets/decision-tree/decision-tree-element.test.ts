import { expect } from '@esm-bundle/chai';
import { focused, nameOf, roleOf } from '../../../support/accessible.js';
import { press, typeText } from '../../../support/keys.js';
import { smallTree } from '../../../support/small-tree.js';
import { SHARE, WAIT, after, atRecord, inOrder, mount, takeMessages, watchTrees } from './mount.js';

const focus = () => `${roleOf(focused()!)} "${nameOf(focused()!)}"`;

describe('<wijzer-decision-tree>', () => {
  watchTrees();

  it('goes from the start to a conclusion and its record by keyboard alone', async function () {
    this.timeout(60_000);
    const widget = await mount();
    await widget.tabTo('button', 'Beginnen');
    await press('Enter');
    await widget.until('Wat is jouw rol?');
    expect(focus()).to.equal('heading "Wat is jouw rol?"');
    await widget.tabTo('button', 'Verder');
    await press('Enter');
    await widget.settled();
    expect(focus()).to.equal('radio "Ik help"');
    await press('Space');
    await press('Enter');
    await widget.until('Is er gevaar?');
    await widget.tabTo('radio', 'Ja');
    await press('ArrowDown');
    await press('Enter');
    await widget.until('Welke gegevens zijn het?');
    await widget.tabTo('checkbox', 'Gewone gegevens');
    await press('Space');
    await widget.tabTo('button', 'Verder');
    await press('Enter');
    await widget.until('Deel niet meer dan nodig is.');
    await widget.tabTo('button', 'Verder');
    await press('Space');
    await widget.until('Waarvoor is het nodig?');
    await widget.tabTo('textbox', 'Waarvoor is het nodig?');
    await typeText('Rust');
    await widget.tabTo('button', 'Verder');
    await press('Enter');
    await widget.until('Wanneer kijk je opnieuw?');
    // A date is typed in the order of the browser's own language.
    await widget.give('2026-07-01');
    await widget.tabTo('button', 'Verder');
    await press('Enter');
    await widget.until('Je deelt');
    expect(focus()).to.equal('heading "Je deelt"');
    await widget.tabTo('button', 'Maak het verslag');
    await press('Enter');
    await widget.until('Verantwoording');
    expect(focus()).to.equal('heading "Verantwoording"');
    expect(widget.text).to.include('Het doel: Rust');
  });

  it('is in order on every page of a way', async function () {
    this.timeout(60_000);
    const widget = await mount();
    await inOrder(widget);
    widget.get('button', 'Beginnen').click();
    await widget.settled();
    for (const answer of WAIT) {
      await inOrder(widget);
      await widget.on(answer);
    }
    for (const details of widget.root.querySelectorAll('details')) details.open = true;
    await inOrder(widget);
    await widget.click('button', 'Maak het verslag');
    for (const details of widget.root.querySelectorAll('details')) details.open = true;
    await inOrder(widget);
  });

  it('stores nothing, and puts nothing in the address', async () => {
    const before = location.href;
    const widget = await after(['Ik help']);
    await widget.note('Geheim woord');
    await widget.on('Nee');
    for (const answer of SHARE.slice(2)) await widget.on(answer);
    await widget.click('button', 'Maak het verslag');
    widget.write('words-reactie', 'Nog een geheim');
    await widget.settled();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(location.href).to.equal(before);
    expect(JSON.stringify(history.state)).not.to.match(/[Gg]eheim|helper/);
  });

  it('asks before it erases, and keeps everything when the reader thinks better of it', async () => {
    const widget = await after(SHARE);
    await widget.click('button', 'Alles wissen');
    expect(focused()!.id).to.equal('sure');
    expect(widget.text).to.include('Wil je alles wissen?');
    await inOrder(widget);
    await widget.click('button', 'Nee, ga terug');
    expect(focus()).to.equal('button "Alles wissen"');
    expect(widget.heading).to.equal('Je deelt');
  });

  it('erases answers, notes, own words and drafts, and says so', async () => {
    const widget = await after(['Ik help']);
    await widget.note('Bij gevaar.');
    for (const answer of SHARE.slice(1)) await widget.on(answer);
    await widget.click('button', 'Maak het verslag');
    widget.write('words-reactie', 'Prima.');
    await widget.click('button', 'Alles wissen');
    await widget.click('button', 'Ja, wis alles');
    expect(widget.heading).to.equal('Mag ik dit delen?');
    expect(widget.status).to.equal('Alles is gewist. Er is niets bewaard.');
    await widget.begun(['Ik help']);
    expect(widget.heading).to.equal('Is er gevaar?');
    expect(widget.all('radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
    expect(widget.noteText).to.equal('');
    for (const answer of SHARE.slice(1)) await widget.on(answer);
    await widget.click('button', 'Maak het verslag');
    expect(widget.root.querySelector<HTMLTextAreaElement>('#words-reactie')!.value).to.equal('');
  });

  it('shows nothing of what was erased when the browser goes back', async () => {
    const widget = await atRecord();
    await widget.click('button', 'Alles wissen');
    await widget.click('button', 'Ja, wis alles');
    history.back();
    await widget.until('Wat is jouw rol?');
    expect(widget.text).not.to.include('Rust');
    expect(widget.text).not.to.include('Je antwoorden');
  });

  it('shows no note of one content at another', async () => {
    const widget = await after(['Ik help']);
    await widget.note('Van de eerste.');
    widget.host.content = smallTree({ set: { id: 'ander' } });
    await widget.settled();
    await widget.begun(['Ik help']);
    expect(widget.noteText).to.equal('');
  });

  it('keeps notes in a newer edition of the same content', async () => {
    const widget = await after(['Ik help']);
    await widget.note('Blijft staan.');
    widget.host.content = smallTree({ set: { title: 'Nieuwe titel' } });
    await widget.settled();
    expect(widget.noteText).to.equal('Blijft staan.');
  });

  it('takes a question whose name every object has', async () => {
    const question = {
      type: 'single',
      id: 'constructor',
      text: 'Wie?',
      to: 'gevaar',
      options: [{ id: 'a', text: 'Ik' }],
    };
    const content = smallTree({ set: { 'questions.6': question, 'start.question': 'constructor' } });
    const widget = await after([], { content });
    expect(widget.heading).to.equal('Wie?');
    expect(widget.noteText).to.equal('');
    await widget.on('Ik');
    expect(widget.heading).to.equal('Is er gevaar?');
  });

  it('keeps answers and conclusion to itself', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    const names = ['wijzer-question-answered', 'wijzer-outcome-reached'];
    for (const name of names) document.addEventListener(name, listen);
    const widget = await after(['Ik help']);
    await widget.note('Geheim.');
    for (const answer of SHARE.slice(1)) await widget.on(answer);
    for (const name of names) document.removeEventListener(name, listen);
    expect(told).to.have.length(7);
    expect(told.flatMap((detail) => Object.keys(detail as object))).not.to.include.members(['options']);
    expect(JSON.stringify(told)).not.to.match(/helper|delen|Geheim|Rust/);
  });

  it('names the question that fits a dilemma, at the start and where it stands', async () => {
    const widget = await mount();
    widget.host.fitting = 'gevaar';
    await widget.settled();
    expect(widget.part('fitting')).to.have.length(1);
    expect(widget.text).to.include('vooral deze vraag: Is er gevaar?');
    await widget.begun([]);
    expect(widget.part('fitting')).to.have.length(0);
    await widget.on('Ik help');
    expect(widget.text).to.include('Deze vraag past bij het dilemma');
  });

  for (const [name, content] of [
    ['nothing that can be read', {}],
    ['a tree without a way', smallTree({ remove: ['outcomes'] })],
  ] as const)
    it(`says whom to call when there is ${name}`, async () => {
      const widget = await mount({ content });
      takeAll();
      expect(widget.status).to.match(/^De beslishulp werkt nu niet\. .*0800-2000/);
    });
});

function takeAll(): void {
  takeMessages('error');
  takeMessages('warn');
}
