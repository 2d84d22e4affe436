import { messages, type WizardTexts } from './wizard.messages.js';

/** The same texts with "je": only those that speak to the reader differ. */
export const wording: WizardTexts = {
  ...messages,
  rejected: 'De vragen werken nu niet. Wil je hulp? Bel de gemeente.',

  unclearUnsure: 'Weet je het nog niet? Kies dan: {unsure}.',

  unsure: 'Weet je het niet? Kies dan: {unsure}.',

  yourAnswers: 'Jouw antwoorden',
  changing: 'Je wijzigt 1 antwoord. Je andere antwoorden blijven staan.',

  checkSaid: 'Je zei:',

  restartSure: 'Wil je opnieuw beginnen? Je antwoorden gaan dan weg.',

  cannotCall: 'Kun je niet bellen?',
  saved: 'Het staat bij je downloads.',

  exitTrace: 'Let op: deze pagina blijft in de geschiedenis van je browser staan.',

  done: 'Je bent klaar met de vragen.',
  notApplied: 'Je hebt nog niets aangevraagd.',
  steps: 'Wat doe je nu?',
  say: 'Dit kun je zeggen:',
  bring: 'Wat neem je mee?',
  company: 'Je mag iemand meenemen.',
  support: 'Hulp van iemand die met je meegaat',
  moreLines: 'Je kunt ook bellen',
  landmark: 'Zo herken je het',
  phoneHours: 'Wanneer kun je bellen?',
  reply: 'Wanneer krijg je antwoord?',

  lost: 'Hier gaat iets mis. Bel ons. Wij helpen je verder.',
};
