/** Every text of the checklist itself; all others come from the content. For professionals: "je". */
export const messages = {
  rejected: 'De checklist werkt nu niet. Overleg met een collega.',
  failed: 'De checklist kon niet laden. Overleg met een collega.',
  retry: 'Probeer het nog een keer',

  example: 'Dit is een voorbeeld. Laat de inhoud nakijken voor iemand haar gebruikt.',

  // The first page.
  party: 'Wie vult in?',
  scope: 'Waar kijk je naar?',
  anyParty: 'Iedereen: laat alle punten zien',
  anyScope: 'Alles',
  more: 'Meer over deze checklist',
  begin: 'Beginnen',
  goOn: 'Verder met de checklist',
  stays:
    'Wat je invult blijft in dit scherm. Er gaat niets naar anderen. Sluit je deze bladzijde, dan is het weg, tenzij je het zelf bewaart.',
  keptBefore: (date: string, until: string) =>
    `Op dit apparaat staan eerdere antwoorden van ${date}. Ze blijven tot ${until}. Zijn ze van jou?`,
  keptUnreadable: 'Op dit apparaat staan eerdere antwoorden die hier niet te openen zijn.',
  keptContinue: 'Verder met deze antwoorden',
  keptErase: 'Wis deze antwoorden',
  keptExpired: 'De eerdere antwoorden op dit apparaat waren verlopen. Ze zijn gewist.',
  keptErased: 'De eerdere antwoorden zijn gewist.',

  // The list.
  roundOf: (date: string) => `Ronde van ${date}`,
  nextRound: (date: string) => `Volgende ronde: ${date}`,
  filters: 'Kies welke punten je ziet',
  filterParty: 'Punten voor',
  filterScope: 'Over',
  filterMark: 'Antwoord',
  all: 'Alle',
  unseen: 'Nog niet bekeken',
  open: 'Nog te bespreken',
  shown: (shown: number, all: number) => (shown === all ? `${all} punten` : `${shown} van ${all} punten`),
  progress: (seen: number, total: number) => `${seen} van ${total} bekeken`,
  noItems: 'Geen punten bij deze keuze.',
  emptySection: 'De punten van dit onderdeel moeten nog worden geschreven.',
  answerOf: (answer: string) => `Antwoord: ${answer}`,
  unanswered: 'nog niet bekeken',
  hasNote: 'notitie',
  actions: (count: number) => (count === 1 ? '1 actie' : `${count} acties`),
  lapsed: 'Vervallen punten',
  lapsedText: 'Deze punten staan niet meer in de checklist. Wat je erbij schreef is er nog.',
  lapsedHandover: 'Geschreven op het overdrachtsblad',
  menu: 'Verder',
  toActions: (open: number) => (open === 0 ? 'Acties' : `Acties: ${open} open`),
  toRounds: 'Rondes',
  toCompare: 'Vergelijken',
  toSave: 'Bewaren, kopiëren en printen',
  toList: 'Terug naar de checklist',
  back: 'Terug',

  // One point.
  place: (section: string, number: number, total: number) => `${section}, punt ${number} van ${total}`,
  answer: 'Hoe staat het ermee?',
  formerly: (date: string, answer: string) => `In de ronde van ${date}: ${answer}.`,
  formerNote: (note: string) => `Notitie van toen: ${note}`,
  stillSo: 'Nog steeds zo',
  beside: (name: string, answer: string) => `${name}: ${answer}`,
  note: 'Notitie',
  itemActions: 'Acties bij dit punt',
  help: 'Uitleg',
  why: 'Waarom dit punt?',
  meantFor: (names: string) => `Bedoeld voor: ${names}.`,
  belongsTo: (names: string) => `Hoort bij: ${names}.`,
  certainty: {
    A: 'De bron noemt dit punt. De woorden zijn van ons.',
    B: 'Dit punt is uit de tweede hand: laat het nakijken.',
    C: 'Dit punt is afgeleid uit bevindingen. Het staat niet zo in een bron: laat het nakijken.',
    D: 'Dit punt is een eigen voorstel, zonder bron: laat het nakijken.',
  },
  findingCertainty: { A: '', B: ' (uit de tweede hand)', C: ' (afgeleid)', D: ' (eigen voorstel)' },
  previous: 'Vorig punt',
  next: 'Volgend punt',
  clear: 'Haal dit antwoord weg',

  // Actions.
  actionsTitle: 'Acties',
  actionsText: 'Spreek per actie af wie het doet en wanneer. De eerste datum staat bovenaan.',
  noActions: 'Er zijn nog geen acties.',
  addAction: 'Maak een actie',
  action: (number: number) => `Actie ${number}`,
  what: 'Wat gebeurt er?',
  owner: 'Wie doet het?',
  ownerHint: 'Een functie, zoals "jeugdconsulent". Geen naam.',
  date: 'Wanneer klaar?',
  state: 'Hoe staat het ermee?',
  states: { open: 'open', busy: 'bezig', done: 'klaar', dropped: 'vervallen' },
  removeAction: 'Haal deze actie weg',
  removed: 'De actie is weg.',
  atItem: (item: string) => `Bij: ${item}`,
  toItem: 'Naar het punt',
  late: 'De datum is voorbij.',
  saveCsv: 'Bewaar als tabel (CSV)',
  saveIcs: 'Zet in je agenda',
  noDates: 'Er is geen open actie met een datum.',
  actionsHead: ['Wat', 'Wie', 'Wanneer', 'Stand', 'Bij punt'],
  actionsPaperHead: ['Wat', 'Wie', 'Wanneer', 'Stand'],

  // The split of duties.
  splitFlags: {
    nobody: 'Niemand: dit punt ligt bij niemand.',
    two: 'Twee: dit punt ligt bij twee. Spreek af wie beslist.',
    settled: 'Verdeeld.',
  },
  splitCount: (nobody: number, two: number) =>
    nobody + two === 0
      ? 'Elk punt ligt bij iemand.'
      : `${nobody} ${nobody === 1 ? 'punt ligt' : 'punten liggen'} bij niemand. ${two} ${two === 1 ? 'punt ligt' : 'punten liggen'} bij twee.`,
  undivided: (open: number, all: number) =>
    open === 0 ? 'Alles is verdeeld' : `${open} van ${all} nog niet verdeeld`,
  splitOnly: 'Laat alleen zien wat nog niet verdeeld is',
  splitAll: 'Laat alle punten zien',
  decides: 'Wie beslist bij verschil?',
  undecided: 'Nog niet afgesproken',
  splitHead: ['Punt', 'Ligt bij', 'Let op'],

  // Rounds.
  roundsTitle: 'Rondes',
  roundsText:
    'Kijk na een tijd opnieuw. Een nieuwe ronde begint leeg. De antwoorden van de vorige keer staan ernaast. Acties blijven staan.',
  presentRound: (date: string, seen: number) =>
    `Deze ronde begon op ${date}. ${seen === 1 ? '1 punt is' : `${seen} punten zijn`} bekeken.`,
  nextDate: 'Wanneer kijken jullie opnieuw?',
  nextIcs: 'Zet deze dag in je agenda',
  beginRound: 'Begin een nieuwe ronde',
  beginSure:
    'Wil je een nieuwe ronde beginnen? De antwoorden van deze ronde blijven bewaard en staan er dan naast.',
  beginYes: 'Ja, begin een nieuwe ronde',
  beginNo: 'Nee, ga terug',
  begun: 'De nieuwe ronde is begonnen.',
  compareWith: 'Vergelijk met de ronde van',
  changes: (date: string) => `Wat is er anders dan op ${date}?`,
  noChanges: 'Er is nog niets anders.',
  changed: (before: string, after: string) => `Was: ${before}. Nu: ${after}.`,
  notes: (before: string) => `Notitie van toen: ${before}`,

  // Comparing files of several people.
  compareTitle: 'Vergelijken',
  compareText:
    'Laat ieder de checklist zelf invullen en als bestand bewaren. Open de bestanden hier naast elkaar. Waar de antwoorden verschillen, is iets om over te praten. Niemand heeft gelijk of ongelijk.',
  addFile: 'Open een bestand om te vergelijken',
  here: 'Hier ingevuld',
  someone: 'Iemand',
  sideName: (name: string, date: string) => `${name}, ${date}`,
  sides: 'Dit staat naast elkaar',
  removeSide: (name: string) => `Haal weg: ${name}`,
  sideAdded: (name: string) => `${name} staat er nu naast.`,
  sideRemoved: 'Het bestand is weggehaald.',
  groups: {
    differ: 'Hier verschillen de antwoorden',
    some: 'Hier heeft niet ieder een antwoord',
    same: 'Hier zijn de antwoorden gelijk',
  },
  noComparison: 'Er is nog niets om te vergelijken.',

  // The hand-over sheet.
  nothing: 'Er staat nog niets.',

  // Keeping, copying, printing, erasing.
  saveTitle: 'Bewaren, kopiëren en printen',
  fileText: 'Bewaar je werk als bestand. Je kunt het later weer openen, ook op een ander apparaat.',
  saveFile: 'Bewaar als bestand',
  openFile: 'Open een bewaard bestand',
  paperText: 'Alles op papier of in een dossier',
  withHelp: 'Met de uitleg bij elk punt',
  print: 'Print',
  copyText: 'Kopieer als tekst',
  copyLayout: 'Kopieer met opmaak',
  copied: 'Het is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Print het of bewaar het als bestand.',
  saved: 'Het bestand staat bij je downloads.',
  opened: 'Het bestand is geopend.',
  openedPartly: (lost: number) =>
    lost === 1
      ? 'Het bestand is geopend. 1 deel was niet te gebruiken.'
      : `Het bestand is geopend. ${lost} delen waren niet te gebruiken.`,
  openedLapsed: (count: number) =>
    count === 1
      ? ' 1 punt staat niet meer in de checklist. Je vindt het bij "Vervallen punten".'
      : ` ${count} punten staan niet meer in de checklist. Je vindt ze bij "Vervallen punten".`,
  refused: {
    'not-a-checklist': 'Dit bestand is niet van een checklist, of het is beschadigd. Er is niets veranderd.',
    newer: 'Dit bestand is gemaakt met een nieuwere versie. Er is niets veranderd.',
    'other-content': 'Dit bestand hoort bij een andere checklist. Er is niets veranderd.',
    'too-large': 'Dit bestand is te groot. Er is niets veranderd.',
  },
  deviceTitle: 'Op dit apparaat',
  deviceText: (until: string) =>
    `Je kunt je werk ook op dit apparaat laten staan, tot ${until}. Doe dat niet op een computer die je deelt.`,
  deviceSession: 'Je kunt je werk ook in dit tabblad laten staan, tot je het sluit.',
  keep: 'Bewaar op dit apparaat',
  keptNow: 'Je werk staat nu op dit apparaat.',
  keeping: (since: string, until: string) => `Je werk staat sinds ${since} op dit apparaat, tot ${until}.`,
  keepingSession: 'Je werk staat in dit tabblad, tot je het sluit.',
  stopKeeping: 'Stop, en haal het van dit apparaat',
  stopped: 'Het staat niet meer op dit apparaat. Wat je hier ziet is er nog.',
  lostKeeping: {
    full: 'Bewaren op dit apparaat lukt niet meer. Wat je hier ziet is er nog: bewaar het als bestand.',
    elsewhere:
      'Deze checklist is ook open in een ander tabblad. Hier wordt niets meer op dit apparaat bewaard. Bewaar wat je hier ziet als bestand.',
    taken: 'Op dit apparaat staan al andere antwoorden. Wis die eerst, op de eerste bladzijde.',
    gone: 'Wat op dit apparaat stond is gewist. Wat je hier ziet is er nog: bewaar het als bestand.',
  },
  restart: 'Wis alles',
  restartSure:
    'Wil je alles wissen? Antwoorden, notities, acties en rondes gaan dan weg, ook van dit apparaat.',
  restartYes: 'Ja, wis alles',
  restartNo: 'Nee, ga terug',
  erased: 'Alles is gewist.',
  notErased: 'Op dit apparaat lukte wissen niet. Wis de gegevens van deze site in je browser.',

  // On paper.
  paperMade: (date: string) => `Gemaakt op ${date}.`,
  paperContent: (title: string, checked: string) =>
    `${title}${checked && `, inhoud nagekeken op ${checked}`}.`,
  paperParty: (name: string) => `Ingevuld door: ${name}.`,
  paperScope: (name: string) => `Gekeken naar: ${name}.`,
  paperHead: ['Punt', 'Antwoord', 'Notitie'],
  via: (text: string) => `Via: ${text}`,
  evidence: (text: string) => `Hoe we dit weten: ${text}`,
  formerShort: (date: string, answer: string) => `Op ${date}: ${answer}`,
} as const;
