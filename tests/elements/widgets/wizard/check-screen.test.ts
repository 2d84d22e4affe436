import { expect } from '@esm-bundle/chai';
import { focused } from '../../../support/accessible.js';
import { example } from '../../../support/examples.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const CHECK = 'Klopt dit?';
const WRONG = 'Nee, dit klopt niet';

async function atCheck(): Promise<Widget> {
  const widget = await mount({ content: smallWizard() });
  await widget.begin();
  await widget.answer('Voor mij');
  await widget.answer('Nee');
  await widget.until(CHECK);
  return widget;
}

describe('<wijzer-toegang> asking whether the answers are right', () => {
  watchWidgets();

  it('says what the reader said, before it leads anywhere', async () => {
    const widget = await atCheck();
    expect(focused()).to.equal(widget.get('heading', CHECK));
    expect(widget.text).to.match(/U zei:\nVoor wie zoekt u hulp\?\nVoor mij\n/);
    expect(widget.root.querySelectorAll('[part=outcome]')).to.have.length(0);
    await widget.click('button', 'Ja, dit klopt');
    expect(widget.heading).to.equal('Ga naar het loket');
  });

  it('shows the picture of each answer', async () => {
    const widget = await mount({ content: await example('toegang') });
    await widget.begin();
    for (const answer of ['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet']) await widget.answer(answer);
    await widget.until(CHECK);
    expect(widget.root.querySelectorAll('[part=check] li')).to.have.length(3);
    expect(widget.root.querySelectorAll('[part=check] li svg path[d^="M"]')).to.have.length(3);
  });

  it('leads from an answer that is not right to its question, and back', async () => {
    const widget = await atCheck();
    await widget.click('button', `${WRONG} Voor wie zoekt u hulp?`);
    await widget.until('Voor wie zoekt u hulp?');
    expect(widget.radio('Voor mij').checked).to.equal(true);
    await widget.answer('Voor mijn kind');
    await widget.until(CHECK);
    expect(widget.text).to.include('Voor mijn kind');
    await widget.click('button', 'Ja, dit klopt');
    expect(widget.heading).to.equal('Ga naar het jeugdteam');
  });

  it('is where the way back from the outcome leads, and the last question is before it', async () => {
    const widget = await atCheck();
    await widget.click('button', 'Ja, dit klopt');
    await widget.click('button', 'Terug');
    await widget.until(CHECK);
    await widget.click('button', 'Terug');
    await widget.until('Is er gevaar?');
  });

  it('tells the page of the outcome only when the reader has come to it', async () => {
    const widget = await mount({ content: smallWizard() });
    const reached: unknown[] = [];
    widget.element.addEventListener('wijzer-outcome-reached', ({ detail }) => reached.push(detail.outcome));
    await widget.begin();
    await widget.answer('Voor mij');
    await widget.answer('Nee');
    await widget.until(CHECK);
    expect(reached).to.deep.equal([]);
    await widget.click('button', 'Ja, dit klopt');
    expect(reached).to.deep.equal(['hulp']);
  });

  it('asks nothing where there is haste', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    await widget.answer('Voor mij');
    await widget.answer('Ja');
    expect(widget.heading).to.equal('Bel nu 112');
  });

  it('asks nothing where the content does not want it', async () => {
    const widget = await mount({ content: smallWizard({ set: { checkAnswers: false } }) });
    await widget.begin();
    await widget.answer('Voor mij');
    await widget.answer('Nee');
    expect(widget.heading).to.equal('Ga naar het loket');
  });

  it('asks nothing of who has said nothing', async () => {
    const questions = [{ type: 'info', id: 'vraag', text: 'Lees dit', to: 'hulp' }];
    const widget = await mount({ content: smallWizard({ set: { questions, 'start.question': 'vraag' } }) });
    await widget.begin();
    await widget.next();
    expect(widget.heading).to.equal('Ga naar het loket');
  });
});
