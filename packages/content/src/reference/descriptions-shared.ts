/** What the keys mean that several kinds share. */
import type { Descriptions } from './descriptions.js';

export const SHARED_WORDS: Descriptions = {
  review: {
    about: 'De controle van het hele bestand.',
    keys: {
      checkedOn: 'De dag waarop iemand het hele bestand heeft nagekeken.',
      checkedBy: 'Wie het heeft nagekeken: een naam of een team.',
      reviewBefore: 'Voor deze dag moet het opnieuw. Vanaf deze dag geeft de controle een fout.',
    },
  },
  area: {
    about: 'Een wijk of gebied: een antwoord op een vraag naar de postcode.',
    keys: {
      id: 'De naam van het gebied binnen de vraag.',
      text: 'De naam zoals mensen die kennen.',
      help: 'Uitleg bij het gebied.',
      pictogram: 'De id van een pictogram.',
      unsure: 'Dit antwoord betekent "weet ik niet". Het geldt ook voor postcodes buiten elk gebied.',
      to: 'De vraag of uitkomst waar dit gebied heen gaat.',
      postcodes: 'De vier cijfers die bij het gebied horen: "1234" of "1234-1240".',
    },
  },
  route: {
    about: 'Een weg die alleen geldt als een voorwaarde klopt.',
    keys: { when: 'De voorwaarde.', to: 'De vraag of uitkomst waar het dan heen gaat.' },
  },
  condition: {
    about: 'Een voorwaarde over eerdere antwoorden. Een van de vier vormen.',
    keys: {
      question: 'De vraag waar het om gaat.',
      is: 'Klopt als een van deze antwoorden is gekozen.',
      all: 'Klopt als al deze voorwaarden kloppen.',
      any: 'Klopt als minstens een van deze voorwaarden klopt.',
      not: 'Klopt als deze voorwaarde niet klopt.',
    },
  },
  source: {
    about: 'Waar een feit vandaan komt.',
    keys: {
      id: 'De naam van de bron in dit bestand.',
      title: 'De titel van de bron.',
      url: 'Het adres van de bron.',
      article: 'Het artikel of de plaats in de bron.',
      edition: 'Welke versie van de tekst is gelezen.',
      certainty: 'Hoe zeker het is: A bij de bron gelezen, B uit de tweede hand, C niet nagekeken.',
      checkedOn: 'De dag waarop iemand de bron heeft gelezen. Een jaar geldig.',
    },
  },
  term: {
    about: 'Uitleg van een woord. Verwijs ernaar met [woord](term:id).',
    keys: { id: 'De naam van de uitleg in dit bestand.', term: 'Het woord.', text: 'De uitleg.' },
  },
  pictogram: {
    about: 'Een tekening van één lijn, in de kleur van de tekst.',
    keys: {
      id: 'De naam van het pictogram in dit bestand.',
      size: 'De zijde van het vierkant waarin de tekening past.',
      path: 'De "d" van het SVG-pad.',
      credit: 'Wie het heeft gemaakt, en met welke licentie.',
    },
  },
  phone: {
    about:
      'Een telefoonnummer is een feit met een leeftijd: na zes maanden (crisisnummers: drie) toont het hulpmiddel het niet meer.',
    keys: {
      number: 'Het nummer, met spaties zoals mensen het lezen.',
      cost: 'Wat bellen kost.',
      hours: 'Wanneer er iemand opneemt.',
      hint: 'Wat iemand hoort of moet kiezen, zoals "Druk op 2".',
      permanent: 'Dit nummer verandert niet, zoals 112. Het veroudert nooit.',
      source: 'De id van de bron.',
      checkedOn: 'De dag waarop iemand het nummer heeft gebeld of nagekeken.',
    },
  },
  hours: {
    about: 'Openingstijden, in Nederlandse tijd.',
    keys: {
      week: 'De gewone week.',
      holidays: 'Op feestdagen dicht (closed) of gewoon open (open). Zonder deze sleutel: dicht.',
      exceptions: 'Dagen waarop het anders is.',
    },
  },
  'hours.week': {
    about: 'Dagen met dezelfde tijden.',
    keys: { days: 'De dagen.', from: 'Vanaf, zoals "09:00".', to: 'Tot. "24:00" is middernacht.' },
  },
  'hours.exceptions': {
    about: 'Een bijzondere dag. Zonder tijden is het die dag dicht.',
    keys: { date: 'De dag.', name: 'Waarom, zoals "Kerstavond".', from: 'Open vanaf.', to: 'Open tot.' },
  },
};
