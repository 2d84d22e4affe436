import { describe, expect, it } from 'vitest';
import { explainedIn } from '../../../packages/tools/src/taal/explained.js';
import { textsOf } from '../../../packages/tools/src/taal/texts.js';
import { smallContent } from '../../support/small-wizard.js';

const EXPLAINS = 'Een traject is een weg met stappen.';

/** Whether a reader of this text of the first question finds out what a "traject" is. */
const explained = (place: string, set: Record<string, unknown>) => {
  const content = smallContent({ set });
  const texts = textsOf(content);
  const text = texts.find(({ path }) => path.join('.') === place);
  if (!text) throw new Error(`no text at ${place}`);
  return explainedIn(content, texts)('traject', text);
};

const at = (place: string, value: unknown) => ({ [`questions.0.${place}`]: value });

describe('explainedIn', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['text', {}, false],
    ['text', at('help', EXPLAINS), true],
    ['text', { 'questions.1.help': EXPLAINS }, false],
    // Who chose the easier words reads this help too.
    ['easy.text', { ...at('help', EXPLAINS), ...at('easy', { text: 'Wie?' }) }, true],
    ['easy.text', { ...at('help', EXPLAINS), ...at('easy', { text: 'Wie?', help: 'Kies.' }) }, false],
    ['text', { ...at('help', EXPLAINS), ...at('easy', { text: 'Wie?', help: 'Kies.' }) }, true],
    ['text', { ...at('help', 'Kies er een.'), ...at('easy', { text: 'Wie?', help: EXPLAINS }) }, false],
    // Everybody reads this text, and only some this help.
    ['text', { ...at('help', EXPLAINS), ...at('easy', { help: 'Kies.' }) }, false],
    ['text', { ...at('help', EXPLAINS), ...at('easy', { help: `${EXPLAINS} Kies.` }) }, true],
    // Folded away: it explains its own words, and no word of a text above it.
    ['text', at('more', EXPLAINS), false],
    ['text', at('example', EXPLAINS), false],
    ['more', at('more', EXPLAINS), true],
    ['more', { ...at('more', 'Het traject.'), ...at('help', EXPLAINS) }, true],
    ['example', { ...at('example', 'Het traject.'), ...at('help', EXPLAINS) }, true],
  ])('of questions.0.%s in %j: %s', (place, set, wanted) => {
    expect(explained(`questions.0.${place}`, set)).toBe(wanted);
  });
});
