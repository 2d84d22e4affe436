/**
 * What each key means, for editors. The JSON Schema and the reference are generated from these words; a widget never
 * loads them. By object: parts with a name of their own (`desk`), and objects inside them (`desk.walkIn`).
 */
export const DESCRIPTIONS: Readonly<
  Record<string, { readonly about: string; readonly keys: Readonly<Record<string, string>> }>
> = {
  wizard: {
    about: 'Het hele bestand: een paar vragen die naar één plek leiden.',
    keys: {
      $schema: 'Het adres van dit schema. Uw editor gebruikt het om mee te denken.',
      kind: 'De soort inhoud.',
      version: 'De versie van dit formaat. Niet die van uw tekst.',
      id: 'De naam van dit bestand in meldingen en metingen.',
      language: 'De taal van de teksten, zoals "nl".',
      title: 'De titel boven het hulpmiddel.',
      sensitive: 'Gaat het over gevoelige zaken? Dan noemen metingen geen antwoorden.',
      example: 'Dit is een voorbeeld met verzonnen gegevens. Het hulpmiddel zegt dat erbij.',
      review: 'Wie het hele bestand heeft nagekeken, en wanneer dat weer moet.',
      start: 'De eerste bladzijde.',
      questions: 'Alle vragen.',
      sources: 'Waar de feiten vandaan komen.',
      terms: 'Uitleg van moeilijke woorden.',
      pictograms: 'De plaatjes naast vragen en antwoorden.',
      human: 'Iemand om mee te praten. Staat op elke bladzijde.',
      crisis: 'Wat er is voor wie meteen hulp nodig heeft. Staat op elke bladzijde.',
      clientSupport: 'De gratis onafhankelijke cliëntondersteuner. Staat bij elke uitkomst.',
      tested:
        'De laatste test met mensen voor wie dit bedoeld is. Zonder test zegt het hulpmiddel niet dat het getest is.',
      desks: 'De plekken waar iemand heen kan.',
      lines: 'Telefoonlijnen die bij geen gebouw horen.',
      outcomes: 'Alle uitkomsten.',
    },
  },
  'wizard.start': {
    about: 'De eerste bladzijde.',
    keys: { question: 'De id van de eerste vraag.', text: 'Wat er gaat gebeuren en hoe lang het duurt.' },
  },
  review: {
    about: 'De controle van het hele bestand.',
    keys: {
      checkedOn: 'De dag waarop iemand het hele bestand heeft nagekeken.',
      checkedBy: 'Wie het heeft nagekeken: een naam of een team.',
      reviewBefore: 'Voor deze dag moet het opnieuw. Vanaf deze dag geeft de controle een fout.',
    },
  },
  question: {
    about: 'Een vraag. Per bladzijde staat er één.',
    keys: {
      type: 'Wat de lezer doet: één antwoord kiezen (single), meer antwoorden (multiple), een postcode (postcode), een dag (date), iets opschrijven (note) of alleen lezen (info).',
      id: 'De naam van de vraag in dit bestand.',
      text: 'De vraag zelf.',
      help: 'Uitleg onder de vraag.',
      why: 'Waarom u dit vraagt.',
      pictogram: 'De id van een pictogram.',
      options: 'De antwoorden, in de volgorde waarin ze staan.',
      routes: 'Waar het heen gaat als een voorwaarde klopt. De eerste die klopt telt.',
      to: 'Waar het heen gaat als een antwoord en de routes niets anders zeggen.',
    },
  },
  option: {
    about: 'Een antwoord.',
    keys: {
      id: 'De naam van het antwoord binnen de vraag.',
      text: 'Het antwoord.',
      help: 'Uitleg bij het antwoord.',
      pictogram: 'De id van een pictogram.',
      unsure: 'Dit antwoord betekent "weet ik niet".',
      to: 'De vraag of uitkomst waar dit antwoord heen gaat.',
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
  human: {
    about: 'Iemand om mee te praten. De telefoon staat voorop.',
    keys: {
      name: 'Wie er opneemt.',
      phone: 'Het telefoonnummer.',
      whatsapp: 'Het nummer voor WhatsApp.',
      email: 'Het e-mailadres.',
      website: 'De website.',
      callback: 'Wat u belooft over terugbellen. Beloof alleen wat u doet.',
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
  whatsapp: {
    about: 'Een nummer voor WhatsApp.',
    keys: {
      number: 'Het nummer, met landnummer.',
      checkedOn: 'De dag waarop iemand het nummer heeft nagekeken.',
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
  line: {
    about: 'Een telefoonlijn die bij geen gebouw hoort.',
    keys: {
      id: 'De naam van de lijn in dit bestand.',
      name: 'De naam.',
      does: 'Wat ze voor iemand doen.',
      phone: 'Het telefoonnummer.',
      chat: 'Chatten, voor wie niet kan bellen.',
    },
  },
  'line.chat': { about: 'Chatten.', keys: { text: 'Wat er op de link staat.', url: 'Het adres.' } },
  address: {
    about: 'Een adres, en hoe iemand de deur vindt.',
    keys: {
      street: 'Straat en huisnummer.',
      postcode: 'De postcode.',
      city: 'De plaats.',
      inside: 'Hoe iemand het binnen vindt: welke deur, welke balie.',
      landmark: 'Wat er in de buurt opvalt.',
      stop: 'De dichtstbijzijnde halte.',
      wheelchair: 'Hoe iemand met een rolstoel binnenkomt.',
      map: 'Een link naar een kaart.',
    },
  },
  desk: {
    about: 'Een plek waar iemand heen kan. De naam is wat er op de deur staat.',
    keys: {
      id: 'De naam van het loket in dit bestand.',
      name: 'De naam zoals die op de deur staat.',
      plainName: 'De naam in gewone woorden.',
      does: 'Wat ze voor iemand doen.',
      pictogram: 'De id van een pictogram.',
      address: 'Het adres.',
      hours: 'De openingstijden.',
      walkIn: 'Binnenlopen zonder afspraak.',
      appointment: 'Hoe iemand een afspraak maakt.',
      phone: 'Het telefoonnummer.',
      whatsapp: 'Het nummer voor WhatsApp.',
      email: 'Het e-mailadres.',
      website: 'De website.',
      callback: 'Wat u belooft over terugbellen.',
      replyTime: 'Hoe snel iemand antwoord krijgt.',
      firstTalkWithin: 'Hoe snel het eerste gesprek is.',
      absent: 'Wat er echt niet is. Zo vergeet niemand iets per ongeluk.',
      source: 'De id van de bron.',
      checkedOn: 'De dag waarop iemand deze gegevens heeft nagekeken. Een half jaar geldig.',
    },
  },
  'desk.walkIn': {
    about: 'Binnenlopen zonder afspraak.',
    keys: { text: 'Hoe het gaat.', hours: 'Wanneer het kan.' },
  },
  clientSupport: {
    about: 'De onafhankelijke cliëntondersteuner.',
    keys: {
      name: 'De naam van de organisatie.',
      text: 'Wat de ondersteuner doet.',
      free: 'Het is altijd gratis.',
      phone: 'Het telefoonnummer.',
      website: 'De website.',
    },
  },
  crisis: {
    about: 'Wat er is voor wie meteen hulp nodig heeft. De drie nummers zijn verplicht.',
    keys: {
      exits: 'De uitkomsten achter de knop "Direct hulp nodig?".',
      text: 'De zin boven deze keuzes.',
      doctor: 'De id van de lijn van de huisartsenpost.',
      shelter: 'De id van de lijn van de nachtopvang.',
      local: 'De id van de lijn voor crisis in uw gemeente.',
    },
  },
  tested: {
    about: 'Een test met mensen voor wie dit bedoeld is.',
    keys: {
      date: 'De dag van de test.',
      withWhom: 'Met wie, zonder namen.',
      changes: 'Wat er daarna is veranderd.',
    },
  },
  deskOutcome: {
    about: 'Een uitkomst die naar een loket leidt: één plek eerst, hoogstens één erbij.',
    keys: {
      type: 'Een uitkomst met een loket.',
      id: 'De naam van de uitkomst in dit bestand.',
      title: 'De kop van de uitkomst.',
      text: 'Uitleg onder de kop.',
      pictogram: 'De id van een pictogram.',
      urgent: 'Wat iemand moet zeggen of doen als het haast heeft.',
      desk: 'Het loket, als geen van "deskRoutes" klopt.',
      deskRoutes: 'Andere loketten, zoals per wijk. De eerste die klopt telt.',
      second: 'Een tweede plek.',
      lines: 'Telefoonlijnen die ook kunnen helpen.',
      steps: 'Wat iemand nu doet, stap voor stap.',
      say: 'Een zin die iemand kan voorlezen of laten zien.',
      bring: 'Wat iemand meeneemt.',
      next: 'Wat er daarna gebeurt, en wanneer.',
      sources: 'De ids van de bronnen.',
    },
  },
  'deskOutcome.deskRoutes': {
    about: 'Een loket dat alleen geldt als een voorwaarde klopt.',
    keys: { when: 'De voorwaarde.', desk: 'De id van het loket.' },
  },
  'deskOutcome.second': {
    about: 'Een tweede plek.',
    keys: { desk: 'De id van het loket.', text: 'Wanneer iemand daarheen gaat.' },
  },
  crisisOutcome: {
    about: 'Een uitkomst die zegt: bel nu.',
    keys: {
      type: 'Een uitkomst voor nood.',
      id: 'De naam van de uitkomst in dit bestand.',
      title: 'De oproep, zoals "Bel nu 112".',
      text: 'Uitleg onder de kop. Houd het kort.',
      pictogram: 'De id van een pictogram.',
      line: 'De id van de lijn om te bellen.',
      lines: 'Andere lijnen die kunnen helpen.',
      cannotCall: 'Wat iemand doet die niet kan bellen.',
      violence: 'Hier kan geweld spelen. De lezer kan de pagina dan snel verlaten.',
    },
  },
};
