import { describe, expect, it } from 'vitest';
import { explainedIn } from '../../../../packages/tools/src/taal/explained.js';
import { shareOfHardWords } from '../../../../packages/tools/src/taal/rules/hard-words.js';
import { textOf } from '../../../../packages/tools/src/taal/texts.js';
import { extra, findings, verdict, type Setting } from '../judge.js';

describe('hardWords', () => {
  it.each<[string, Setting, string]>([
    ['U krijgt een voorziening.', {}, 'fout'],
    ['U krijgt een voorziening.', extra, 'let op'],
    // Plural, inflected, other times, more words, other order.
    ['Er zijn voorzieningen.', {}, 'fout'],
    ['Dat zijn uw financiële gegevens.', {}, 'fout'],
    ['Er zijn twee loketten.', {}, 'fout'],
    ['U krijgt toeslagen.', {}, 'fout'],
    ['De gemeente signaleert dat.', {}, 'fout'],
    ['U bent doorverwezen.', {}, 'fout'],
    ['U heeft zich aangemeld.', {}, 'fout'],
    ['U betaalt een eigen bijdrage.', {}, 'fout'],
    ['U kunt bezwaar maken.', {}, 'fout'],
    ['Maak dan bezwaar.', {}, 'fout'],
    ['U voldoet niet aan die regel.', {}, 'fout'],
    ['Bel als u hulp wilt van de Wmo.', {}, 'fout'],
    // Explained: in the list of terms, by a link, or in the text right beside it.
    ['Bel de huisarts.', { terms: ['huisarts'] }, 'goed'],
    ['Er zijn twee loketten.', { terms: ['loket'] }, 'goed'],
    ['Geld uit een persoonsgebonden budget.', { terms: ['persoonsgebonden budget (pgb)'] }, 'goed'],
    ['U krijgt een pgb.', { terms: ['persoonsgebonden budget (pgb)'] }, 'goed'],
    ['Misschien krijgt u een [uitkering](term:uitkering).', {}, 'goed'],
    ['Iemand heeft een beperking.', { beside: 'Een beperking is bijvoorbeeld moeite met leren.' }, 'goed'],
    ['Geld van de bijstand.', { beside: 'Bijstand betekent geld van de gemeente.' }, 'goed'],
    ['Bel de huisarts.', { beside: 'De huisarts is dicht.' }, 'fout'],
    // A name on a sign says what it says; a law is a hard word with its capital.
    ['Ga naar het Juridisch Loket.', {}, 'goed'],
    ['Bel Werk en Inkomen.', {}, 'goed'],
    ['Coach helpt u.', { names: ['Coach'] }, 'goed'],
    // Words that only look like one of the list.
    ['U kunt hier hulp aanvragen.', {}, 'goed'],
    ['Iemand kan u opvangen.', {}, 'goed'],
    ['Ga naar de nachtopvang.', {}, 'goed'],
    ['Het gaat om een klein beetje hulp.', {}, 'goed'],
    ['Wat is uw beroep?', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l09', text, setting)).toBe(wanted);
  });

  it('gives the easier words and the explanation of the list, once for a word', () => {
    const [finding, ...more] = findings('U krijgt ondersteuning.\nOndersteuning is er voor ieder.').filter(
      ({ code }) => code === 'taal-l09',
    );
    expect(finding?.detail).toEqual({ what: 'ondersteuning', wanted: 'hulp', near: 'Iemand helpt u.' });
    expect(more).toEqual([]);
  });

  it('takes words that belong together as one', () => {
    const found = findings('U krijgt bijzondere bijstand.').filter(({ code }) => code === 'taal-l09');
    expect(found.map(({ detail }) => detail.what)).toEqual(['bijzondere bijstand']);
  });
});

describe('shareOfHardWords', () => {
  const hint = (source: string) => textOf({ path: [], role: 'hint', core: false, rich: false, source });
  const share = (...sources: string[]) => {
    const texts = sources.map(hint);
    return shareOfHardWords(texts, { explained: explainedIn({}, texts), names: new Set() });
  };
  const easy = Array.from({ length: 19 }, () => 'Bel ons op een gewone dag.');

  it('is about all texts that a reader may skip, together', () => {
    expect(
      share(
        ...easy,
        'Dit traject is uw beschikking. Dit dossier is een indicatie. De intake is een melding.',
      ),
    ).toMatchObject([{ code: 'taal-l08', severity: 'warning', detail: { what: 5, wanted: 4 } }]);
    expect(share(...easy, 'Dit traject is goed.')).toEqual([]);
    // Of five words a share says nothing.
    expect(share('Een traject en een intake.')).toEqual([]);
  });
});
