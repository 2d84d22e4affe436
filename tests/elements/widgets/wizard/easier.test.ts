import type { Wizard } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import { easierWizard, hasEasier } from '../../../../packages/elements/src/widgets/wizard/easier.js';
import { smallContent, smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets } from '../../../support/widget.js';

const EASIER = 'Makkelijker lezen';
const easy = {
  'questions.0.easy': { text: 'Wie heeft hulp nodig?', help: 'Kies wat past.' },
  'questions.0.options.1.easy': { text: 'Mijn kind' },
  'outcomes.0.easy': { title: 'Ga naar de balie', steps: ['Ga erheen.'], say: 'Help mij.' },
};

describe('<wijzer-toegang> in easier words', () => {
  watchWidgets();

  it('T24: goes over to them at any moment, and keeps place and choice', async () => {
    const widget = await mount({ content: smallWizard({ set: easy }) });
    await widget.begin();
    await widget.choose('Voor mijn kind');
    await widget.click('button', EASIER);
    expect(widget.heading).to.equal('Wie heeft hulp nodig?');
    expect(widget.radio('Mijn kind').checked).to.equal(true);
    expect(widget.names('radio')).to.include('Voor mij');
    expect(widget.text).to.include('Kies wat past.');
    await widget.click('button', EASIER);
    expect(widget.heading).to.equal('Voor wie zoekt u hulp?');
    expect(widget.radio('Voor mijn kind').checked).to.equal(true);
  });

  it('T24: says whether they are on, and keeps the keyboard where it was', async () => {
    const widget = await mount({ content: smallWizard({ set: easy }) });
    const button = widget.get('button', EASIER);
    expect(button.ariaPressed).to.equal('false');
    await widget.click('button', EASIER);
    expect(button.ariaPressed).to.equal('true');
    expect(widget.root.activeElement === button).to.equal(true);
  });

  it('T24: stays in them to the outcome, and in what is taken along', async () => {
    const widget = await mount({ content: smallWizard({ set: easy }) });
    await widget.click('button', EASIER);
    await widget.quick(['Voor mij', 'Nee']);
    expect(widget.heading).to.equal('Ga naar de balie');
    expect(widget.text).to.include('Ga erheen.');
    expect(widget.text).to.include('Iemand praat met u.');
    await widget.click('button', 'Laat groot zien');
    expect(widget.text).to.include('Help mij.');
  });

  it('offers no choice where there is none', async () => {
    const widget = await mount({ content: smallWizard() });
    expect(widget.names('button')).not.to.include(EASIER);
  });

  it('folds away what only some want to know', async () => {
    const more = {
      'questions.0.more': 'Dat heet een aanvraag.',
      'outcomes.0.more': 'Zo staat het in de wet.',
    };
    const widget = await mount({ content: smallWizard({ set: more }) });
    await widget.begin();
    expect(widget.text).not.to.include('Dat heet een aanvraag.');
    await widget.click('summary', 'Meer uitleg');
    expect(widget.text).to.include('Dat heet een aanvraag.');
    await widget.quick(['Voor mij', 'Nee']);
    await widget.click('summary', 'Meer uitleg');
    expect(widget.text).to.include('Zo staat het in de wet.');
  });
});

describe('the easier words of a file', () => {
  it('replace texts of the same name, and nothing else', () => {
    const content = smallContent({ set: easy });
    const [first] = easierWizard(content).questions;
    expect(first).to.include({ id: 'wie', to: 'wat', text: 'Wie heeft hulp nodig?' });
    expect(easierWizard(content).desks).to.equal(content.desks);
    expect(content.questions[0]!.text).to.equal('Voor wie zoekt u hulp?');
  });

  it('are found on a question, an answer or an outcome', () => {
    expect(hasEasier(smallContent())).to.equal(false);
    for (const [key, value] of Object.entries(easy))
      expect(hasEasier(smallContent({ set: { [key]: value } })), key).to.equal(true);
  });

  it('leave the areas of a postcode question alone', () => {
    const area = { id: 'noord', text: 'Noord', postcodes: ['1234'] };
    const question = { type: 'postcode', id: 'wijk', text: 'Waar woont u?', to: 'hulp', options: [area] };
    const content = { ...smallContent(), questions: [question] } as unknown as Wizard;
    expect(easierWizard(content).questions).to.deep.equal([question]);
  });
});
