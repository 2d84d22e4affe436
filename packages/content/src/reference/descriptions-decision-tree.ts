/** What each key of a decision tree means. */
import type { Descriptions } from './descriptions.js';

export const DECISION_TREE_WORDS: Descriptions = {
  'decision-tree': {
    about: 'Het hele bestand: vragen die naar een conclusie leiden, met redenen, stappen en een verslag.',
    keys: {
      $schema: 'Het adres van dit schema. Uw editor gebruikt het om mee te denken.',
      kind: 'De soort inhoud.',
      version: 'De versie van dit formaat. Niet die van uw tekst.',
      id: 'De naam van dit bestand in meldingen, metingen en bewaarde verslagen.',
      language: 'De taal van de teksten, zoals "nl".',
      title: 'De titel boven het hulpmiddel.',
      sensitive: 'Gaat het over gevoelige zaken? Dan noemen metingen geen antwoorden.',
      example: 'Dit is een voorbeeld met verzonnen gegevens. Het hulpmiddel zegt dat erbij.',
      review: 'Wie het hele bestand heeft nagekeken, en wanneer dat weer moet.',
      start: 'De eerste bladzijde.',
      questions: 'Alle vragen.',
      outcomes: 'Alle conclusies.',
      sources: 'Waar de feiten vandaan komen.',
      terms: 'Uitleg van moeilijke woorden.',
      pictograms: 'De plaatjes naast antwoorden.',
      switches: 'Wegen die in de ene gemeente open zijn en in de andere (nog) niet.',
      contacts: 'Wie u altijd kunt bellen. Staat op elke bladzijde.',
      doubt: 'De zijdeur bij elke vraag: eerst overleggen, daarna verder.',
      record: 'Het verslag dat de lezer in een dossier kan zetten.',
    },
  },
  'decision-tree.start': {
    about: 'De eerste bladzijde.',
    keys: {
      question: 'De id van de eerste vraag.',
      text: 'Wat dit is, wat het niet is, en wat er gaat gebeuren.',
    },
  },
  treeQuestion: {
    about: 'Een vraag. Per bladzijde staat er één.',
    keys: {
      type: 'Wat de lezer doet: één antwoord kiezen (single), meer antwoorden (multiple), een postcode (postcode), een dag (date), iets opschrijven (note) of alleen lezen (info).',
      id: 'De naam van de vraag in dit bestand.',
      label: 'Een korte naam van de vraag, voor het verslag.',
      text: 'De vraag zelf.',
      help: 'Uitleg onder de vraag.',
      why: 'Waarom u dit vraagt.',
      more: 'Uitleg die alleen bij sommige eerdere antwoorden past.',
      pictogram: 'De id van een pictogram.',
      sources: 'De bronnen bij deze vraag.',
      options: 'De antwoorden, in de volgorde waarin ze staan.',
      routes: 'Waar het heen gaat als een voorwaarde klopt. De eerste die klopt telt.',
      to: 'Waar het heen gaat als een antwoord en de routes niets anders zeggen.',
    },
  },
  treeOption: {
    about: 'Een antwoord.',
    keys: {
      id: 'De naam van het antwoord binnen de vraag.',
      text: 'Het antwoord.',
      help: 'Uitleg bij het antwoord.',
      pictogram: 'De id van een pictogram.',
      unsure: 'Dit antwoord betekent "weet ik niet".',
      reason:
        'Waarom dit antwoord telde. Staat bij de conclusie en in het verslag als het antwoord de doorslag gaf.',
      sources: 'De bronnen bij dit antwoord.',
      switch: 'Het antwoord is er alleen als deze schakelaar aan staat.',
      to: 'De vraag of conclusie waar dit antwoord heen gaat.',
    },
  },
  addition: {
    about: 'Een stukje tekst dat er voor sommige lezers is.',
    keys: {
      text: 'De tekst.',
      when: 'De tekst staat er alleen als deze voorwaarde klopt.',
      switch: 'De tekst staat er alleen als deze schakelaar aan staat.',
      sources: 'De bronnen bij deze tekst.',
    },
  },
  treeSwitch: {
    about: 'Een schakelaar voor recht dat verandert of per gemeente verschilt.',
    keys: {
      id: 'De naam van de schakelaar.',
      text: 'Wat er bekend is, en wanneer u de schakelaar mag omzetten.',
      on: 'Staat de schakelaar aan?',
      sources: 'De bronnen hierbij.',
    },
  },
  contact: {
    about: 'Iemand die de lezer altijd kan bellen.',
    keys: {
      id: 'De naam binnen dit bestand.',
      name: 'Wie het is.',
      does: 'Waarvoor u belt.',
      urgent: 'Dit nummer is voor spoed. Het blijft staan, ook als het lang niet gecontroleerd is.',
      phone: 'Het telefoonnummer.',
    },
  },
  doubt: {
    about: 'De zijdeur bij elke vraag.',
    keys: {
      label: 'Wat er op de knop staat.',
      text: 'Wat de lezer eerst kan doen.',
      outcomes: 'Conclusies die dan helpen, zoals overleggen.',
    },
  },
  section: {
    about: 'Een deel van een conclusie, met een eigen kop.',
    keys: {
      id: 'De naam van het deel.',
      title: 'De kop.',
      ordered: 'De punten moeten in deze volgorde.',
      entries: 'De punten.',
    },
  },
  treeOutcome: {
    about: 'Een conclusie.',
    keys: {
      id: 'De naam van de conclusie in dit bestand.',
      title: 'De conclusie in een paar woorden.',
      tone: 'De toon: het kan (go), het kan met zorg (careful), nu niet (stop) of meteen handelen (urgent).',
      text: 'De conclusie in één zin.',
      also: 'Andere conclusies die ook gelden, in deze volgorde.',
      lookAgain: 'De vraag naar de dag waarop de lezer opnieuw kijkt.',
      sections: 'Wat er bij hoort: stappen, wie helpt, wat wel en niet.',
      sources: 'De bronnen bij deze conclusie.',
    },
  },
  'treeOutcome.also': {
    about: 'Een conclusie die ook geldt.',
    keys: { outcome: 'De id van die conclusie.', when: 'Alleen als deze voorwaarde klopt.' },
  },
  record: {
    about: 'Het verslag.',
    keys: {
      title: 'De kop van het verslag.',
      text: 'Waar het voor is.',
      fields: 'De onderdelen, in volgorde.',
    },
  },
  field: {
    about: 'Een onderdeel van het verslag.',
    keys: {
      id: 'De naam van het onderdeel.',
      title: 'De kop.',
      help: 'Wat de lezer hier opschrijft.',
      questions: 'De vragen waarvan de antwoorden hier staan.',
      write: 'De lezer schrijft hier zelf iets.',
      outcomes: 'Alleen bij deze conclusies.',
    },
  },
};
