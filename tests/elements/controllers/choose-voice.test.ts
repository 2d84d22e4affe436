import { expect } from '@esm-bundle/chai';
import { chooseVoice } from '../../../packages/elements/src/controllers/choose-voice.js';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('choosing a voice', () => {
  for (const [title, voices, language, wanted] of [
    ['the home region', [voice('nl-BE'), voice('nl-NL')], 'nl', 'nl-NL'],
    ['the way Android writes it', [voice('en_US'), voice('nl_NL')], 'nl', 'nl_NL'],
    ['any region rather than none', [voice('en-GB'), voice('nl-BE')], 'nl-NL', 'nl-BE'],
    ['none rather than another language', [voice('en-GB'), voice('de-DE')], 'nl', undefined],
    ['none where there are none', [], 'nl', undefined],
    ['no language that only begins the same', [voice('nld-NL')], 'nl', undefined],
  ] as const)
    it(`takes ${title}`, () => {
      expect(chooseVoice(voices, language)?.lang).to.equal(wanted);
    });

  it('takes one on the device before one that sends the text away', () => {
    expect(chooseVoice([voice('nl-NL', false), voice('nl-BE', true)], 'nl')?.lang).to.equal('nl-BE');
    expect(chooseVoice([voice('nl-NL', false)], 'nl')?.lang).to.equal('nl-NL');
  });
});
