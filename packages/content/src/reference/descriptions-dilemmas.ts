/** What each key of dilemmas means. */
import type { Descriptions } from './descriptions.js';

export const DILEMMAS_WORDS: Descriptions = {
  dilemmas: {
    about: 'Het hele bestand: lastige keuzes rond één verzonnen gezin, om van te leren.',
    keys: {
      $schema: 'Het adres van dit schema. Uw editor gebruikt het om mee te denken.',
      kind: 'De soort inhoud.',
      version: 'De versie van dit formaat. Niet die van uw tekst.',
      id: 'De naam van dit bestand in meldingen en metingen.',
      language: 'De taal van de teksten, zoals "nl".',
      title: 'De titel boven het hulpmiddel.',
      review: 'Wie het hele bestand heeft nagekeken, en wanneer dat weer moet.',
      example: 'Dit is een voorbeeld met verzonnen gegevens. Het hulpmiddel zegt dat erbij.',
      start: 'De eerste bladzijde.',
      family: 'Het verzonnen gezin.',
      roles: 'De functies van de professionals.',
      stations: 'De stations op het levenswiel, in volgorde.',
      dilemmas: 'Alle dilemma’s.',
      sources: 'Waar de feiten vandaan komen.',
      terms: 'Uitleg van moeilijke woorden.',
    },
  },
  'dilemmas.start': { about: 'De eerste bladzijde.', keys: { text: 'Wat dit is en hoe u het gebruikt.' } },
  family: {
    about: 'Het verzonnen gezin.',
    keys: { text: 'Hoe het begint.', members: 'Wie erbij horen.' },
  },
  member: {
    about: 'Iemand uit het gezin.',
    keys: { id: 'De naam binnen dit bestand.', name: 'De naam en leeftijd.', text: 'Wie dit is.' },
  },
  role: {
    about: 'Een functie.',
    keys: { id: 'De naam binnen dit bestand.', name: 'De functie in woorden.' },
  },
  station: {
    about: 'Een station op het levenswiel: een fase in een leven.',
    keys: { id: 'De naam binnen dit bestand.', name: 'De fase.', text: 'Wat er dan speelt.' },
  },
  dilemma: {
    about: 'Een dilemma.',
    keys: {
      id: 'De naam binnen dit bestand.',
      role: 'De functie van wie kiest.',
      station: 'Het station waar het speelt.',
      title: 'Een korte titel.',
      situation: 'Wat er gebeurt.',
      know: 'Wat de lezer weet.',
      choices: 'Wat de lezer kan doen.',
      direction: 'De richting: geen oordeel.',
      certainty: 'Hoe zeker de grond in de wet is: gelezen (A), tweede hand (B) of niet nagekeken (C).',
      sources: 'De bronnen.',
      talk: 'Een vraag om in het team over te praten.',
      question: 'De vraag van de beslishulp waar dit bij past.',
    },
  },
  choice: {
    about: 'Een keuze.',
    keys: {
      id: 'De naam binnen het dilemma.',
      text: 'Wat er op de knop staat.',
      for: 'Wat ervoor pleit.',
      against: 'Wat ertegen pleit.',
    },
  },
};
