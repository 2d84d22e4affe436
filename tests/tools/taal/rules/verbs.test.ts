import { describe, expect, it } from 'vitest';
import { extra, verdict, type Setting } from '../judge.js';

describe('passive', () => {
  it.each<[string, Setting, string]>([
    ['U wordt morgen gebeld.', {}, 'fout'],
    ['U wordt morgen gebeld.', extra, 'let op'],
    ['Uw vraag wordt door ons bekeken.', {}, 'fout'],
    ['Het plan werd samen geschreven.', {}, 'fout'],
    ['Als u gebeld wordt, zeg dan ja.', {}, 'fout'],
    ['De brieven worden opgehaald.', {}, 'fout'],
    ['U wordt teruggebeld of gemaild.', {}, 'fout'],
    ['Uw naam wordt niet gebruikt.', {}, 'fout'],
    ['Wij worden daarvoor betaald.', {}, 'fout'],
    // With "zijn" no program can know.
    ['De brief is gisteren verstuurd.', {}, 'let op'],
    ['Uw geld is bevroren en verkocht.', {}, 'goed'],
    // What is, and what happens by itself.
    ['Iemand is gewond.', {}, 'goed'],
    ['De deur is gesloten.', {}, 'goed'],
    ['De deur wordt gesloten.', {}, 'fout'],
    ['U bent getrouwd.', {}, 'goed'],
    ['Het loket is geopend.', {}, 'goed'],
    ['U bent verhuisd.', {}, 'goed'],
    ['U bent verzekerd of bezorgd.', {}, 'goed'],
    ['Mijn vader is overleden.', {}, 'goed'],
    ['Wat is er gebeurd?', {}, 'goed'],
    ['Ik ben ziek geworden.', {}, 'goed'],
    ['Iemand is erg in de war.', {}, 'goed'],
    // "worden" with other words that look like it.
    ['Mijn kind wordt 18.', {}, 'goed'],
    ['Ik word bijna 18 en heb gewerkt.', {}, 'goed'],
    ['Het wordt geen gezellig gesprek.', {}, 'goed'],
    ['Dan wordt er geld verdiend.', {}, 'fout'],
    ['Wordt het geluid of geweld erger?', {}, 'goed'],
    ['Wat gebeurt er als u ziek wordt?', {}, 'goed'],
    ['Als iemand boos wordt, gebruikt die soms geweld.', {}, 'goed'],
    ['Voorbeeldstad is een voorbeeld.', { names: ['Voorbeeldstad'] }, 'goed'],
    ['Kies wat nu het belangrijkst is.', {}, 'goed'],
    ['Er is bericht van de gemeente.', {}, 'goed'],
    ['Wij bellen u morgen.', {}, 'goed'],
    ['Wie boos wordt heeft vaak verdriet gehad.', {}, 'goed'],
    ['Ik heb een brief gekregen.', {}, 'goed'],
    ['Als uw kind geboren wordt, belt u ons.', {}, 'goed'],
    ['Dat wordt vervelend voor uw gezondheid.', {}, 'goed'],
    ['Er zijn gesprekken met gemeenten.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l10', text, setting)).toBe(wanted);
  });
});

describe('nouns', () => {
  it.each<[string, Setting, string]>([
    ['Zij helpen bij het zoeken van werk.', {}, 'let op'],
    ['Het betalen van de huur lukt niet.', extra, 'let op'],
    ['Een melding bij een verandering.', {}, 'let op'],
    ['De verlenging van de betaling.', {}, 'let op'],
    ['Een aanpassing door uw situatie en veiligheid.', {}, 'let op'],
    ['Zij zoeken samen met u naar werk.', {}, 'goed'],
    ['Het leven van een kind.', {}, 'goed'],
    ['Het vertrouwen van een kind.', {}, 'goed'],
    ['De rekening van uw woning.', {}, 'goed'],
    ['Uw mening over de opleiding.', {}, 'goed'],
    ['De koning kreeg een ring en honing.', {}, 'goed'],
    ['Dinsdag is er een vergadering.', {}, 'goed'],
    ['De betaling is morgen.', {}, 'goed'],
    ['Een [uitkering](term:x) of een beslissing.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l11', text, setting)).toBe(wanted);
  });
});

describe('splitVerb', () => {
  it.each<[string, Setting, string]>([
    ['U heeft vorige week bij het loket geld gevraagd.', {}, 'let op'],
    ['Wij hebben gisteren met uw vader thuis gebeld.', {}, 'let op'],
    ['U bent vorige week met uw kind langs gekomen.', {}, 'let op'],
    ['U heeft vorige week bij het loket geld gevraagd.', extra, 'goed'],
    ['U heeft vorige week op dinsdag bij het loket geld gevraagd.', extra, 'let op'],
    ['U heeft bij het loket gevraagd.', {}, 'goed'],
    ['Heeft u gebeld?', {}, 'goed'],
    ['U heeft een brief, want de gemeente heeft gebeld.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l12', text, setting)).toBe(wanted);
  });
});
