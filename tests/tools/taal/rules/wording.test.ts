import { describe, expect, it } from 'vitest';
import { extra, findings, verdict, type Setting } from '../judge.js';

describe('abbreviations', () => {
  it.each<[string, Setting, string]>([
    ['Vraag het aan de GGD.', {}, 'fout'],
    ['Vraag het aan de GGD.', extra, 'let op'],
    ['Een brief m.b.t. uw huis.', {}, 'fout'],
    ['Neem evt. iemand mee.', {}, 'fout'],
    ['Van maandag t/m vrijdag.', {}, 'fout'],
    ['Vraag dhr. Jansen.', {}, 'fout'],
    ['Vraag het aan UWV.', { terms: ['UWV'] }, 'goed'],
    ['Vraag het aan [UWV](term:uwv).', {}, 'goed'],
    ['Neem uw ID-kaart mee.', {}, 'goed'],
    ['Bel 112 of 113.', {}, 'goed'],
    ['Met DigiD logt u in.', {}, 'goed'],
    ['Kijk op 113.nl.', {}, 'goed'],
    ['Ga bij Naast U naar binnen.', {}, 'goed'],
    ['Ik ben in de war.', {}, 'goed'],
    ['De halte is bij het maximale tel.', {}, 'fout'],
    ['Vraag hoeveel tellen het duurt.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l16', text, setting)).toBe(wanted);
  });
});

describe('vagueWords', () => {
  it.each<[string, string]>([
    ['U zou kunnen bellen.', 'let op'],
    ['Er kunnen worden gebeld.', 'let op'],
    ['U dient te betalen.', 'let op'],
    ['Neem eventueel iemand mee.', 'let op'],
    ['In principe is het gratis.', 'let op'],
    ['Dat is mogelijk de reden.', 'goed'],
    ['Mogelijk belt iemand u.', 'let op'],
    ['Bel zo snel mogelijk.', 'goed'],
    ['Is het mogelijk?', 'goed'],
    ['Misschien helpt dat.', 'goed'],
    ['U kunt bellen.', 'goed'],
    ['Doe er zout op.', 'goed'],
  ])('of %j: %s', (text, wanted) => {
    expect(verdict('taal-l17', text)).toBe(wanted);
  });
});

describe('figures', () => {
  it.each<[string, string]>([
    ['Wij houden u op de hoogte.', 'let op'],
    ['Ga aan de slag.', 'let op'],
    ['Wij helpen u stap voor stap.', 'let op'],
    ['Een steuntje in de rug.', 'let op'],
    ['Heeft u pijn aan de rug?', 'goed'],
    ['Wat is de hoogte van de deur?', 'goed'],
    ['Wat is er aan de hand?', 'goed'],
    ['Doe een stap naar links.', 'goed'],
  ])('of %j: %s', (text, wanted) => {
    expect(verdict('taal-l18', text)).toBe(wanted);
  });

  it('names the whole figure', () => {
    const found = findings('Een steuntje in de rug.').filter(({ code }) => code === 'taal-l18');
    expect(found.map(({ detail }) => detail.what)).toEqual(['steuntje in de rug']);
  });
});

describe('pointers', () => {
  it.each<[string, string]>([
    ['Dit kan gratis.', 'let op'],
    ['Die helpt u.', 'let op'],
    ['Deze is gratis.', 'let op'],
    ['Die kunt u bellen.', 'let op'],
    ['Hiervan maakt u een kopie.', 'let op'],
    ['Deze hulp is gratis.', 'goed'],
    ['Die persoon zoekt werk.', 'goed'],
    ['Dit is de gemeente.', 'goed'],
    ['Kies dit ook.', 'goed'],
    ['Bel ons. Dit is gratis.', 'let op'],
  ])('of %j: %s', (text, wanted) => {
    expect(verdict('taal-l19', text)).toBe(wanted);
  });
});
