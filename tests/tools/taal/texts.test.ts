import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../packages/tools/src/taal/texts.js';
import { smallContent } from '../../support/small-wizard.js';

const easyDesk = {
  title: 'Ga hierheen',
  text: 'Uitleg.',
  urgent: 'Bel nu.',
  steps: ['Bel.', 'Kom.'],
  say: 'Help mij.',
  bring: ['Uw pas.'],
  next: 'Wij bellen u.',
};

const full = () =>
  smallContent({
    set: {
      'questions.0.help': 'Kies er een.',
      'questions.0.why': 'Dan helpen wij goed.',
      'questions.0.example': 'Zo dus.',
      'questions.0.more': 'Meer hierover.',
      'questions.0.easy': { text: 'Wie?', help: 'Kies.', why: 'Om te helpen.' },
      'questions.0.options.0.help': 'U zelf.',
      'questions.0.options.0.easy': { text: 'Ik', help: 'U.' },
      'outcomes.0.more': 'Meer hierover.',
      'outcomes.0.text': 'Een uitleg.',
      'outcomes.0.easy': easyDesk,
      'outcomes.2.easy': { title: 'Bel 112', text: 'Het is erg.', cannotCall: 'Vraag iemand.' },
    },
  });

/** `place: role, kern or uitleg, the depth`. */
const described = () =>
  Object.fromEntries(
    textsOf(full()).map(({ path, role, core, rich, depth }) => [
      path.join('.'),
      [role, core ? 'core' : 'extra', rich ? 'rich' : 'plain', depth ?? '-'].join(' '),
    ]),
  );

describe('textsOf', () => {
  it.each([
    ['questions.0.text', 'question extra plain replaced'],
    ['questions.0.easy.text', 'question core plain easy'],
    ['questions.0.help', 'help extra rich replaced'],
    ['questions.0.easy.help', 'help core rich easy'],
    ['questions.0.easy.why', 'help core rich easy'],
    ['questions.0.example', 'example core rich -'],
    ['questions.0.more', 'more extra rich -'],
    ['questions.0.options.0.text', 'option extra plain replaced'],
    ['questions.0.options.0.easy.text', 'option core plain easy'],
    ['questions.0.options.0.easy.help', 'help core rich easy'],
    ['questions.0.options.1.text', 'option core plain alone'],
    ['questions.1.text', 'question core plain alone'],
    ['outcomes.0.title', 'outcome extra plain replaced'],
    ['outcomes.0.easy.title', 'outcome core plain easy'],
    ['outcomes.0.easy.text', 'outcome core rich easy'],
    // An easier text without one that it replaces.
    ['outcomes.0.easy.urgent', 'outcome core plain easy'],
    ['outcomes.0.steps.0', 'step extra plain replaced'],
    ['outcomes.0.easy.steps.1', 'step core plain easy'],
    ['outcomes.0.say', 'say extra plain replaced'],
    ['outcomes.0.easy.say', 'say core plain easy'],
    ['outcomes.0.easy.bring.0', 'step core plain easy'],
    ['outcomes.0.next', 'outcome extra rich replaced'],
    ['outcomes.0.easy.next', 'outcome core rich easy'],
    ['outcomes.0.more', 'more extra rich -'],
    ['outcomes.1.next', 'outcome core rich alone'],
    // It stands on the button of an exit.
    ['outcomes.2.title', 'button extra plain replaced'],
    ['outcomes.2.easy.title', 'button core plain easy'],
    ['outcomes.2.easy.text', 'outcome core rich easy'],
    ['outcomes.2.easy.cannotCall', 'outcome core rich easy'],
    ['start.text', 'outcome core rich -'],
    ['desks.0.does', 'outcome core rich -'],
  ])('says of %s: %s', (place, wanted) => {
    expect(described()[place]).toBe(wanted);
  });

  it('gives the text at the place that it names', () => {
    const text = textsOf(full()).find(({ path }) => path.join('.') === 'outcomes.0.easy.steps.1');
    expect(text?.source).toBe('Kom.');
  });
});
