import { describe, expect, it } from 'vitest';
import { extra, verdict, type Setting } from '../judge.js';

describe('subordinates', () => {
  it.each<[string, Setting, string]>([
    ['U krijgt een brief, waarbij u iets betaalt.', {}, 'let op'],
    ['U mag komen, tenzij u ziek bent.', {}, 'let op'],
    ['Dat is een vrouw, die u helpt.', {}, 'let op'],
    ['U mag, mits u belt, hoewel het laat is.', {}, 'fout'],
    ['U mag, mits u belt, hoewel het laat is.', extra, 'let op'],
    ['U krijgt een brief, waarbij u iets betaalt.', extra, 'goed'],
    ['Bel iemand die u vertrouwt.', {}, 'goed'],
    ['Zeg dat u hulp zoekt.', {}, 'goed'],
    ['Nee, die brief heb ik niet.', {}, 'goed'],
    ['Ja, dat klopt.', {}, 'goed'],
    ['Waardoor komt dat?', {}, 'let op'],
    ['Het diepste water is daar.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l13', text, setting)).toBe(wanted);
  });
});

describe('commas', () => {
  it.each<[string, Setting, string]>([
    ['Neem uw pas, uw brief, of een vriend mee.', {}, 'fout'],
    ['Bel, mail, app of kom.', {}, 'fout'],
    ['Bel, mail, app, of kom.', extra, 'let op'],
    ['Bel, mail, app of kom.', extra, 'goed'],
    ['Mijn gas, licht of water gaat uit.', {}, 'goed'],
    ['Er is 1,5 liter, of 2,5 liter.', {}, 'goed'],
    ['Bel ons, als u wilt.\nKom langs, als dat kan.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l14', text, setting)).toBe(wanted);
  });
});

describe('negations', () => {
  const question: Setting = { role: 'question' };
  it.each<[string, Setting, string]>([
    ['Er is niemand die niet helpt.', {}, 'fout'],
    ['Dat is niet onveilig.', {}, 'fout'],
    ['U hoeft nooit niets te betalen.', extra, 'let op'],
    ['Kom niet zonder afspraak.', {}, 'fout'],
    ['Heeft u geen werk?', question, 'let op'],
    ['Heeft u werk?', question, 'goed'],
    ['Weet ik niet', { role: 'option' }, 'goed'],
    ['Ik kan mijn rekeningen niet betalen.', {}, 'goed'],
    ['U hoeft niet te bellen en u betaalt niets.', {}, 'goed'],
    ['U betaalt niet als u geen geld heeft.', {}, 'goed'],
    ['Nee, dit gebeurt niet.', {}, 'goed'],
    ['Ik weet niet waar ik geen hulp krijg.', {}, 'goed'],
    ['U betaalt niets, niemand vraagt erom.', {}, 'goed'],
    // "on" that denies nothing.
    ['Ik kan dat niet onthouden.', {}, 'goed'],
    ['Er is geen ongeluk.', {}, 'goed'],
    ['U hoeft niet naar ons onderzoek.', {}, 'goed'],
    ['Voor mensen zonder slaapplek.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l15', text, setting)).toBe(wanted);
  });
});
