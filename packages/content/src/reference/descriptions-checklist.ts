/** What each key of a checklist means. */
import type { Descriptions } from './descriptions.js';

const ID = 'De naam binnen dit bestand. Notities en afspraken hangen eraan: verander hem niet.';

export const CHECKLIST_WORDS: Descriptions = {
  checklist: {
    about: 'Het hele bestand: punten om samen naar te kijken. Een hulp bij het gesprek, geen toets.',
    keys: {
      $schema: 'Het adres van dit schema. Uw editor gebruikt het om mee te denken.',
      kind: 'De soort inhoud.',
      version: 'De versie van dit formaat. Niet die van uw tekst.',
      id: 'De naam van dit bestand in meldingen en metingen, en in bestanden die lezers bewaren. Verander hem niet.',
      language: 'De taal van de teksten, zoals "nl".',
      title: 'De titel boven de checklist.',
      review: 'Wie het hele bestand heeft nagekeken, en wanneer dat weer moet.',
      example: 'Dit is een voorbeeld. Het hulpmiddel zegt dat erbij.',
      start: 'De eerste bladzijde.',
      caution: 'Wat een lezer bij elke uitkomst moet weten. Het staat boven het overzicht en op elke print.',
      contacts: 'Wie een lezer meteen kan bellen. Staat op elke bladzijde.',
      parties: 'Wie kan invullen. De lezer ziet eerst de punten voor die rol.',
      scopes: 'Waar de lezer naar kijkt, zoals de functie of één casus.',
      duties: 'Taken die bij één persoon kunnen liggen, of over personen zijn verdeeld.',
      split: 'De bladzijde over de verdeling van die taken. Alleen zinvol met "duties".',
      scale: 'De antwoorden, in de volgorde waarin ze staan.',
      evidence: 'De vraag hoe de lezer dit weet.',
      findings: 'Wat in de praktijk vaak misgaat: de reden dat een punt er staat.',
      sections: 'De onderdelen, in volgorde.',
      items: 'De punten, in volgorde.',
      handover: 'Het overdrachtsblad.',
      sources: 'Waar de feiten vandaan komen.',
      terms: 'Uitleg van moeilijke woorden.',
    },
  },
  'checklist.start': {
    about: 'De eerste bladzijde.',
    keys: {
      text: 'Wat dit is, en wat niet. Kort: daaronder begint de lezer.',
      more: 'Wat verder goed is om te weten. Het staat dichtgeklapt onder de knop.',
    },
  },
  'checklist.split': {
    about: 'De bladzijde waarop de lezer per punt zegt bij wie het ligt.',
    keys: { title: 'De titel.', text: 'Waarom dit nodig is.' },
  },
  party: {
    about: 'Wie invult.',
    keys: { id: ID, name: 'De rol in woorden.', text: 'Voor wie dit is.' },
  },
  scope: {
    about: 'Waar de lezer naar kijkt.',
    keys: { id: ID, name: 'Een korte naam.', text: 'De vraag die erbij hoort.' },
  },
  duty: {
    about: 'Een taak die bij iemand ligt.',
    keys: { id: ID, name: 'De naam van de taak.', text: 'Wat de taak is.' },
  },
  mark: {
    about: 'Een antwoord.',
    keys: {
      id: ID,
      text: 'Het antwoord in woorden.',
      open: 'Bij dit antwoord is er nog iets te bespreken.',
      special: 'Alleen bij punten die dit antwoord in "marks" noemen.',
      asks: 'Wat de lezer bij dit antwoord nog opschrijft, zoals "Via wie?".',
      counted: 'De woorden in een telling: "2 niet geregeld". Zonder deze sleutel: het antwoord zelf.',
    },
  },
  evidence: {
    about: 'Hoe de lezer het weet.',
    keys: { text: 'De vraag.', options: 'De antwoorden, van zwak naar sterk.' },
  },
  'evidence.options': { about: 'Een manier om iets te weten.', keys: { id: ID, text: 'In woorden.' } },
  finding: {
    about: 'Wat in de praktijk vaak misgaat.',
    keys: {
      id: ID,
      text: 'De bevinding, in eigen woorden.',
      certainty: 'Hoe zeker het is: A gelezen, B tweede hand, C afgeleid, D eigen voorstel.',
      sources: 'De bronnen.',
    },
  },
  checklistSection: {
    about: 'Een onderdeel.',
    keys: {
      id: ID,
      title: 'De titel.',
      text: 'Waar dit onderdeel over gaat.',
      empty: 'De punten van dit onderdeel moeten nog worden geschreven. Het hulpmiddel zegt dat.',
    },
  },
  item: {
    about: 'Een punt.',
    keys: {
      id: ID,
      section: 'Het onderdeel waar het bij hoort.',
      text: 'Het punt, als een zin die klopt of niet.',
      help: 'Uitleg.',
      parties: 'Voor wie het is. Zonder deze sleutel: voor iedereen.',
      scopes: 'Waar het over gaat. Zonder deze sleutel: over alles.',
      duties: 'Bij welke taak het hoort. Daar kijkt de lezer bij de verdeling naar.',
      marks: 'Bijzondere antwoorden die hier ook kunnen.',
      findings: 'Waarom dit punt er staat.',
      certainty: 'Hoe zeker het punt is: A gelezen, B tweede hand, C afgeleid, D eigen voorstel.',
      sources: 'De bronnen.',
    },
  },
  handover: {
    about: 'Het overdrachtsblad.',
    keys: { title: 'De titel.', text: 'Waar het voor is.', fields: 'De onderdelen, in volgorde.' },
  },
  handoverField: {
    about: 'Een onderdeel van het overdrachtsblad.',
    keys: {
      id: ID,
      title: 'De kop.',
      help: 'Wat de lezer hier opschrijft.',
      type: 'Een regel (line), meer regels (text) of een dag (date) van de lezer. Of vanzelf: de open acties (actions), de open punten (open), de dag van de volgende ronde (next).',
    },
  },
};
