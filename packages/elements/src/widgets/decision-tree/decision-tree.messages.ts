import { NOTE_WARNING } from '../common/note-field.js';

/** Every text of the decision tree itself; all others come from the content. For professionals: "je". */
export const messages = {
  rejected: 'De beslishulp werkt nu niet. Overleg met een collega of bel Veilig Thuis: 0800-2000.',
  failed: 'De beslishulp kon niet laden. Overleg met een collega of bel Veilig Thuis: 0800-2000.',
  retry: 'Probeer het nog een keer',

  fitting: (question: string) =>
    `Bij het dilemma past vooral deze vraag: ${question} Begin bij het begin. Je komt er vanzelf.`,
  fittingHere: 'Deze vraag past bij het dilemma dat je bekeek.',

  example: 'Dit is een voorbeeld. Een jurist moet deze inhoud nakijken voor iemand haar gebruikt.',
  begin: 'Beginnen',
  next: 'Verder',
  back: 'Terug',
  progress: (number: number, most: number, exact: boolean) =>
    `Vraag ${number} van ${exact ? '' : 'ongeveer '}${most}`,
  why: 'Waarom deze vraag?',

  chooseOne: 'Kies een antwoord.',
  unsure: 'Weet je het niet? Kies dan: {unsure}.',
  chooseSome: 'Kies een of meer antwoorden.',
  fillPostcode: 'Kies een antwoord. Of vul 4 cijfers in.',
  otherPostcode: 'Deze postcode hoort niet bij een gebied.',
  fillDate: 'Vul een datum in.',
  postcode: 'De 4 cijfers van de postcode',
  orChoose: 'Of kies een gebied:',
  date: 'Datum',
  noteWarning: NOTE_WARNING,
  search: 'Zoek een antwoord',
  found: (shown: number, all: number) => `${shown} van ${all} antwoorden`,

  yourAnswers: 'Je antwoorden',
  change: 'Wijzig',
  changing: 'Je wijzigt 1 antwoord. Je andere antwoorden blijven staan.',

  restart: 'Alles wissen',
  restartSure: 'Wil je alles wissen? Je antwoorden, notities en eigen woorden gaan dan weg.',
  restartYes: 'Ja, wis alles',
  restartNo: 'Nee, ga terug',
  erased: 'Alles is gewist. Er is niets bewaard.',

  note: 'Notitie bij deze vraag',
  noteLabel: 'Je notitie',

  conclusion: 'Conclusie',
  reasons: 'Dit gaf de doorslag',
  answered: (answer: string) => `Jouw antwoord: ${answer}`,
  also: 'Dit geldt ook',
  lookAgain: (date: string) => `Kijk opnieuw op ${date}.`,
  agenda: 'Zet deze dag in je agenda',
  lost: 'Hier gaat iets mis. Overleg met een collega of bel Veilig Thuis: 0800-2000.',

  toRecord: 'Maak het verslag',
  ownWords: 'Je eigen woorden',
  answerOf: (label: string, answer: string) => `${label}: ${answer}`,
  noteOf: (note: string) => `Notitie: ${note}`,
  nothing: 'Hier staat nog niets.',
  preview: 'Voorbeeld van het verslag',
  copyText: 'Kopieer als tekst',
  copyLayout: 'Kopieer met opmaak',
  print: 'Print',
  saveText: 'Bewaar als tekst',
  saveFile: 'Bewaar als bestand',
  openFile: 'Open een bewaard bestand',
  copied: 'Het verslag is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Gebruik "Bewaar als tekst".',
  saved: 'Het bestand staat bij je downloads.',
  opened: 'Het bestand is geopend. Je staat weer waar je was.',
  openedPartly: (lost: number) =>
    lost === 1
      ? 'Het bestand is geopend. 1 antwoord of tekst paste niet meer.'
      : `Het bestand is geopend. ${lost} antwoorden of teksten pasten niet meer.`,
  refused: {
    'not-a-run': 'Dit bestand is niet van deze beslishulp, of het is beschadigd. Er is niets veranderd.',
    newer: 'Dit bestand is gemaakt met een nieuwere versie. Er is niets veranderd.',
    'other-content': 'Dit bestand hoort bij andere vragen. Er is niets veranderd.',
    'too-large': 'Dit bestand is te groot. Er is niets veranderd.',
  },
  keeping:
    'Er wordt niets bewaard. Sluit je deze bladzijde, dan is alles weg. Bewaar of kopieer wat je nodig hebt.',

  recordMade: (moment: string) => `Gemaakt op ${moment}.`,
  recordContent: (title: string, version: number, checked: string) =>
    `${title}, versie ${version}${checked && `, nagekeken op ${checked}`}.`,
  recordAdvice: 'Dit is een hulpmiddel en geen juridisch advies. De professional beslist.',
  checkThis: 'Laat dit nakijken',
  checked: (date: string) => `gecontroleerd op ${date}`,
} as const;
