import { checkWizard, wizardFacts } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { smallContent, TODAY } from '../../support/small-wizard.js';

const all = ['phone', 'address', 'hours', 'walkIn', 'whatsapp', 'email', 'callback', 'replyTime'];

describe('wizardFacts', () => {
  it('accepts a desk that is elsewhere for every reader, when it says what to do', () => {
    const doctor = smallContent({
      set: { 'desks.0.absent': all, 'desks.0.appointment': 'Bel uw eigen huisarts.' },
      remove: ['desks.0.phone'],
    });
    expect(wizardFacts(doctor, TODAY)).toEqual([]);
  });

  it('names everything a desk forgot to say', () => {
    const { length } = wizardFacts(smallContent({ remove: ['desks.0.absent'] }), TODAY);
    expect(length).toBe(all.length - 1);
  });

  it('does not count the areas of a postcode question', () => {
    const options = [...Array(9).keys()].map((at) => ({
      id: `wijk${at}`,
      text: 'x',
      postcodes: [`100${at}`],
    }));
    const postcode = {
      type: 'postcode',
      id: 'wie',
      text: 'Postcode?',
      to: 'wat',
      options: [...options, { id: 'weet-niet', text: 'x', unsure: true }],
    };
    expect(wizardFacts(smallContent({ set: { 'questions.0': postcode } }), TODAY)).toEqual([]);
  });
});

describe('checkWizard', () => {
  it('reads ten thousand questions', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      type: 'info',
      id: `v${at}`,
      text: 'x',
      to: at < 9_999 ? `v${at + 1}` : 'wie',
    }));
    const { questions } = smallContent();
    expect(
      checkWizard(
        smallContent({ set: { questions: [...many, ...questions], 'start.question': 'v0' } }),
        TODAY,
      ),
    ).toEqual([]);
  });
});
