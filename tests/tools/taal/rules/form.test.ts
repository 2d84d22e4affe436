import { describe, expect, it } from 'vitest';
import { extra, verdict, type Setting } from '../judge.js';

describe('numbers', () => {
  it.each<[string, Setting, string]>([
    ['U betaalt 50% zelf.', {}, 'fout'],
    ['U betaalt 12,5 % zelf.', extra, 'fout'],
    ['Kom op 03-03-2027.', {}, 'fout'],
    ['Kom op 3/3/27.', {}, 'fout'],
    ['Kom voor 2027-03-03.', {}, 'fout'],
    ['Bel 0800-2000.', {}, 'fout'],
    ['Bel 010 123 45 67.', {}, 'fout'],
    ['Bel +31 6 12345678.', {}, 'fout'],
    ['Bel 14 010.', {}, 'fout'],
    // A text without links cannot have one.
    ['Bel 0800-2000.', { rich: false }, 'let op'],
    ['[Bel 0800-2000](tel:0800-2000).', {}, 'goed'],
    ['Bel 112 of 113.', {}, 'goed'],
    ['Kom op woensdag 3 maart 2027.', {}, 'goed'],
    ['Kom om 9.30 uur of 10:30 uur.', {}, 'goed'],
    ['U betaalt € 1.234,56.', {}, 'goed'],
    ['Het is 14 dagen open, 24/7.', {}, 'goed'],
    ['Er wonen 14 000 mensen.', {}, 'goed'],
    ['Postcode 1234 AB.', {}, 'goed'],
    ['Binnen 6 weken, in 2027.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l22', text, setting)).toBe(wanted);
  });
});

describe('letters', () => {
  it.each<[string, Setting, string]>([
    ['Bel METEEN ons.', {}, 'fout'],
    ['BEL NU METEEN', extra, 'fout'],
    ['Bel *nu*.', {}, 'fout'],
    ['Bel **nu**.', {}, 'goed'],
    ['Bel *nu*.', { rich: false }, 'goed'],
    ['Vraag het aan de GGD.', {}, 'goed'],
    ['Vraag het aan de NVVK.', { terms: ['NVVK'] }, 'goed'],
    ['Neem UWV CIZ mee.', { terms: ['UWV', 'CIZ'] }, 'goed'],
    ['Bel WhatsApp of DigiD.', {}, 'goed'],
    ['Postcode 1234 AB.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l23', text, setting)).toBe(wanted);
  });

  it('calls shouting no abbreviation', () => {
    expect(verdict('taal-l16', 'BEL NU METEEN')).toBe('goed');
  });
});

describe('questionForm', () => {
  const question: Setting = { role: 'question', rich: false };
  it.each<[string, Setting, string]>([
    ['U heeft hulp nodig.', question, 'fout'],
    ['Heeft u werk? Of een uitkering?', question, 'fout'],
    ['Vertel iets over werk', question, 'fout'],
    ['Nog werk?', question, 'let op'],
    ['Uw leeftijd?', question, 'let op'],
    ['Heeft u werk?', question, 'goed'],
    ['Voor wie zoekt u hulp?', question, 'goed'],
    ['In welke wijk woont u?', question, 'goed'],
    ['Gebeurt een van deze dingen binnenkort?', question, 'goed'],
    ['Spaart u soms geld?', question, 'goed'],
    ['Welke zin past bij u?', question, 'goed'],
    ['Weet u het “zeker?”', question, 'goed'],
    ['Hier kiest u niets.', { role: 'title' }, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l24', text, setting)).toBe(wanted);
  });
});

describe('buttonForm', () => {
  const button: Setting = { role: 'button', rich: false };
  it.each<[string, Setting, string]>([
    ['Bel nu de nachtopvang bij u', button, 'let op'],
    ['Bel nu de eigen nachtopvang', button, 'let op'],
    ['Nachtopvang', button, 'let op'],
    ['Meer informatie', button, 'let op'],
    ['Bel het landelijk meldpunt', button, 'goed'],
    ['Bel nu 112', button, 'goed'],
    ['Ga naar Veilig Thuis', button, 'goed'],
    ['Team Jeugd en Gezin', { role: 'outcome' }, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l25', text, setting)).toBe(wanted);
  });
});
