import { expect } from '@esm-bundle/chai';
import { focused } from '../../../support/accessible.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const ASKED = 'Voor wie zoekt u hulp?';
const UNCLEAR = 'Ik snap dit niet';
const picture = { id: 'wie', size: 10, path: 'M0 0h10v10z', credit: 'Eigen werk' };

const content = () =>
  smallWizard({
    set: {
      pictograms: [picture],
      'questions.0.pictogram': 'wie',
      'questions.0.easy': { text: 'Wie heeft hulp nodig?' },
      'questions.0.example': 'U zoekt hulp voor uw zoon.\nKies dan: Voor mijn kind.',
    },
  });

async function atQuestion(): Promise<Widget> {
  const widget = await mount({ content: content() });
  await widget.begin();
  return widget;
}

describe('<wijzer-toegang> for who does not understand a question', () => {
  watchWidgets();

  it('explains it: in easier words, with its picture large, and with an example', async () => {
    const widget = await atQuestion();
    await widget.click('button', UNCLEAR);
    await widget.until('Wij leggen het uit');
    expect(focused()).to.equal(widget.get('heading', 'Wij leggen het uit'));
    expect(widget.text).to.include('Wie heeft hulp nodig?');
    expect(widget.text).not.to.include(ASKED);
    expect(widget.text).to.include('U zoekt hulp voor uw zoon.');
    expect(widget.text).to.include('Kies dan: Weet ik niet.');
    const drawn = widget.root.querySelector('[part=unclear] svg')!.getBoundingClientRect();
    expect(drawn.width).to.be.greaterThan(100);
  });

  it('has somebody to call, and help at once', async () => {
    const widget = await atQuestion();
    await widget.click('button', UNCLEAR);
    expect(widget.has('link', 'Bel 14 0000')).to.equal(true);
    expect(widget.has('button', 'Direct hulp nodig?')).to.equal(true);
  });

  it('leads back to the question, which keeps what was chosen', async () => {
    const widget = await atQuestion();
    await widget.choose('Voor mijn kind');
    await widget.click('button', UNCLEAR);
    await widget.click('button', 'Terug naar de vraag');
    await widget.until(ASKED);
    expect(widget.radio('Voor mijn kind').checked).to.equal(true);
  });

  it('tells the page which question it was, and nothing else', async () => {
    const widget = await atQuestion();
    const told: unknown[] = [];
    widget.element.addEventListener('wijzer-question-unclear', ({ detail }) => told.push(detail));
    await widget.choose('Voor mijn kind');
    await widget.click('button', UNCLEAR);
    expect(told).to.deep.equal([{ content: 'klein', version: 1, question: 'wie' }]);
  });

  it('explains as well as it can where the content has nothing more to say', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    await widget.click('button', UNCLEAR);
    await widget.until('Wij leggen het uit');
    expect(widget.text).to.include(ASKED);
    expect(widget.text).not.to.include('Een voorbeeld');
  });
});
