import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { example } from '../../../support/examples.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { Widget, make, mount, watchWidgets } from '../../../support/widget.js';

const EVENTS = [
  'wijzer-ready',
  'wijzer-question-shown',
  'wijzer-question-answered',
  'wijzer-outcome-reached',
  'wijzer-restarted',
] as const;

type Told = [name: string, detail: unknown];

/** A widget, and everything it told the page around it. */
async function listening(content: unknown): Promise<{ widget: Widget; told: Told[] }> {
  const told: Told[] = [];
  const element: WizardElement = make({ content });
  const place = document.createElement('div');
  document.body.append(place);
  for (const name of EVENTS)
    place.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
  const widget = new Widget(element);
  place.append(element.parentElement!);
  await widget.settled();
  return { widget, told };
}

describe('<wijzer-toegang> and what it tells the page', () => {
  watchWidgets({ axe: false });

  it('tells each step by ids, once, to any ancestor', async () => {
    const { widget, told } = await listening(smallWizard());
    await widget.quick(['Voor mij', 'Nee']);
    const file = { content: 'klein', version: 1 };
    expect(told).to.deep.equal([
      ['wijzer-ready', file],
      ['wijzer-question-shown', { ...file, question: 'wie' }],
      ['wijzer-question-answered', { ...file, question: 'wie', options: ['mij'] }],
      ['wijzer-question-shown', { ...file, question: 'wat' }],
      ['wijzer-question-answered', { ...file, question: 'wat', options: ['nee'] }],
      ['wijzer-outcome-reached', { ...file, outcome: 'hulp' }],
    ]);
  });

  it('tells that the reader began again', async () => {
    const { widget, told } = await listening(smallWizard());
    await widget.quick(['Voor mij', 'Ja']);
    await widget.click('button', 'Opnieuw beginnen');
    await widget.click('button', 'Ja, begin opnieuw');
    expect(told.at(-1)).to.deep.equal(['wijzer-restarted', { content: 'klein', version: 1 }]);
  });

  it('tells nothing about an answer that is chosen and not sent, nor about an error', async () => {
    const { widget, told } = await listening(smallWizard());
    await widget.begin();
    const before = told.length;
    await widget.next();
    await widget.choose('Voor mij');
    expect(told.slice(before)).to.deep.equal([]);
  });

  it('keeps options and outcome to itself for sensitive content', async () => {
    const { widget, told } = await listening({ ...(smallWizard() as object), sensitive: true });
    await widget.quick(['Voor mij', 'Nee']);
    const answered = told
      .filter(([name]) => /answered|outcome/.test(name))
      .map(([, detail]) => Object.keys(detail as object));
    expect(answered).to.deep.equal([
      ['content', 'version', 'question'],
      ['content', 'version', 'question'],
      ['content', 'version'],
    ]);
  });

  it('never tells what somebody wrote', async () => {
    const questions = [{ type: 'note', id: 'vraag', text: 'Wat is er?', to: 'hulp' }];
    const { widget, told } = await listening(smallWizard({ set: { questions, 'start.question': 'vraag' } }));
    await widget.begin();
    widget.fill('Mevrouw Jansen');
    await widget.next();
    await widget.confirm();
    expect(JSON.stringify(told)).not.to.include('Jansen');
    expect(told.at(-2)).to.deep.equal([
      'wijzer-question-answered',
      { content: 'klein', version: 1, question: 'vraag' },
    ]);
  });

  it('tells nothing again after a look at another view', async () => {
    const { widget, told } = await listening(smallWizard());
    await widget.begin();
    await widget.click('button', 'Ik snap dit niet');
    await widget.click('button', 'Terug naar de vraag');
    await widget.until('Voor wie zoekt u hulp?');
    await widget.click('button', 'Direct hulp nodig?');
    await widget.click('button', 'Terug');
    await widget.until('Voor wie zoekt u hulp?');
    await widget.quick(['Voor mij', 'Nee']);
    await widget.click('button', 'Laat groot zien');
    await widget.click('button', 'Terug');
    await widget.until('Ga naar het loket');
    const names = told.map(([name]) => name);
    expect(names.filter((name) => name === 'wijzer-question-shown')).to.have.length(2);
    expect(names.filter((name) => name === 'wijzer-outcome-reached')).to.have.length(1);
  });

  it('tells of the first question again when the reader begins again', async () => {
    const { widget, told } = await listening(smallWizard());
    await widget.begin();
    await widget.click('button', 'Terug');
    await widget.until('Waar krijgt u hulp?');
    await widget.begin();
    expect(told.filter(([name]) => name === 'wijzer-question-shown')).to.have.length(2);
  });

  it('tells of a question again when the reader comes back to it', async () => {
    const { widget, told } = await listening(smallWizard());
    await widget.quick(['Voor mij']);
    await widget.click('button', 'Terug');
    await widget.until('Voor wie zoekt u hulp?');
    const shown = told.filter(([name]) => name === 'wijzer-question-shown').map(([, detail]) => detail);
    expect(shown.map((detail) => (detail as { question: string }).question)).to.deep.equal([
      'wie',
      'wat',
      'wie',
    ]);
  });
});

describe('<wijzer-toegang> and what stays on the device', () => {
  watchWidgets({ axe: false });

  async function visit(): Promise<void> {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf']);
    await widget.click('button', 'Direct hulp nodig?');
    await widget.click('button', 'Terug');
    await widget.until('Waar gaat het over?');
    await widget.quick(['Geld, werk of een brief', 'Ik zoek werk.']);
    await widget.click('button', 'Opnieuw beginnen');
    await widget.click('button', 'Ja, begin opnieuw');
  }

  it('T30: stores nothing', async () => {
    await visit();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('T10: asks nothing of the network once the content is there', async () => {
    const widget = await mount({ content: await example('toegang') });
    performance.clearResourceTimings();
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief', 'Ik zoek werk.']);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });

  it('T10: has no field for a name, a mail address or a number', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.begin();
    expect(widget.root.querySelectorAll('input:not([type=radio]):not([type=checkbox])')).to.have.length(0);
  });

  it('T34: opens no dialog and sets no timer that goes on by itself', async () => {
    const { setInterval: real } = window;
    let timers = 0;
    window.setInterval = ((...rest: Parameters<typeof setInterval>) => {
      timers++;
      return real(...rest);
    }) as typeof setInterval;
    await visit().finally(() => {
      window.setInterval = real;
    });
    expect(timers).to.equal(0);
    expect(document.querySelectorAll('dialog, [popover]')).to.have.length(0);
  });
});
