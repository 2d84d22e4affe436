/** What this needs to know of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** The region that the language is read in first. */
const HOME: Readonly<Record<string, string>> = { nl: 'nl-nl', en: 'en-gb' };

/**
 * A voice for a language: one on the device itself before one that sends the text to a service, then the home region of the
 * language before others. Nothing when there is none: a text read by a voice of another language cannot be understood.
 */
export function chooseVoice<T extends Voice>(voices: readonly T[], language: string): T | undefined {
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  // Android writes nl_NL.
  const tagOf = ({ lang }: Voice) => lang.toLowerCase().replace('_', '-');
  const worth = (voice: T) => (voice.localService ? 2 : 0) + (tagOf(voice) === HOME[wanted] ? 1 : 0);
  return voices
    .filter((voice) => tagOf(voice).split('-')[0] === wanted)
    .sort((one, other) => worth(other) - worth(one))[0];
}
