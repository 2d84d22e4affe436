import { describe, expect, it } from 'vitest';
import { extra, findings, verdict, type Setting } from '../judge.js';

describe('longWords, letters', () => {
  it.each<[string, Setting, string]>([
    ['Dat is een samenlevingscontract.', {}, 'let op'],
    ['Dat is een samenlevingscontract.', extra, 'let op'],
    ['Vraag de vertegenwoordiger.', extra, 'let op'],
    ['Vraag een huurovereenkomst.', {}, 'let op'],
    ['Vraag een gezinsgesprek.', extra, 'goed'],
    // What the file explains may be long; so may a name and what everybody says.
    ['Bel een cliëntondersteuner.', { terms: ['cliëntondersteuner'] }, 'goed'],
    ['Bel een [vertegenwoordiger](term:x).', {}, 'goed'],
    ['Ga naar de Sint-Bartholomeusstraat.', {}, 'goed'],
    ['Binnenlopen kan op woensdagmiddag.', {}, 'goed'],
    ['Huisvestingsplein is naast de kerk.', { names: ['Huisvestingsplein'] }, 'goed'],
    // With a hyphen each part is read on its own; an address is not read.
    ['Vraag een ov-studentenkaart.', {}, 'let op'],
    ['Kom naar de bus-en-treinhalte.', {}, 'goed'],
    ['Kijk op gemeentevoorbeeldstad.nl voor meer.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l06', text, setting)).toBe(wanted);
  });
});

describe('longWords, syllables', () => {
  it.each<[string, Setting, string]>([
    ['Dat is een ideologie.', {}, 'let op'],
    ['U krijgt een evaluatie.', {}, 'let op'],
    ['Dat is de administratie.', extra, 'let op'],
    ['U krijgt een evaluatie.', { core: false, terms: ['evaluatie'] }, 'goed'],
    ['Dit gebeurt binnenkort bijvoorbeeld.', {}, 'goed'],
    ['De medewerker leest uw rekeningen.', {}, 'goed'],
    ['Twee ideeën over de zeeën.', {}, 'goed'],
  ])('of %j with %j: %s', (text, setting, wanted) => {
    expect(verdict('taal-l07', text, setting)).toBe(wanted);
  });

  it('says one thing about one word', () => {
    expect(findings('Vraag een samenlevingscontract.').map(({ code }) => code)).toEqual(['taal-l06']);
  });
});
