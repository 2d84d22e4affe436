/** The outcome on one sheet of paper: where, when, what to say, what to bring, and a line for the appointment (T22). */
import { plainText, type Desk, type DeskOutcome, type Phone } from '@wijzer/content';
import { isOverdue, type Places } from '@wijzer/engine';
import type { PaperPart } from '../common/paper.js';
import { weekText } from './hours-text.js';
import type { Screen } from './screen.js';
import { messages } from './wizard.messages.js';

/** Lines with opening hours that fit on the sheet: the week, and the first special day. */
const MOST_HOURS = 4;

export function takeHome(
  screen: Pick<Screen, 'content' | 'now'>,
  outcome: DeskOutcome,
  { desk }: Places,
): PaperPart[] {
  const part = (title: string, lines: readonly (string | undefined)[]): PaperPart[] => {
    const filled = lines.flatMap((line) => (line ? line.split('\n') : []));
    return filled.length > 0 ? [{ title, level: 2, lines: filled }] : [];
  };
  const hours = desk?.hours ? weekText(desk.hours, screen.now).slice(0, MOST_HOURS) : [];
  return [
    { title: outcome.title, level: 1, lines: desk ? [desk.name] : [] },
    ...part(messages.phone, phoneLines(trusted(screen, desk))),
    ...part(messages.visit, addressLines(desk)),
    ...part(messages.hours, hours),
    ...part(messages.say, [outcome.say]),
    ...part(messages.bring, outcome.bring),
    ...part(messages.afterwards, [plainText(outcome.next)]),
    ...part(messages.appointmentLine, [messages.appointmentBlank]),
  ];
}

/** What is large enough to show at a counter: where somebody wants to be, and what they come for. */
export function toShow(outcome: DeskOutcome, { desk }: Places): string[] {
  return [desk?.name ?? '', outcome.say].filter(Boolean);
}

/** A number that nobody checked for long makes way for the general one, as on the screen. */
function trusted({ content, now }: Pick<Screen, 'content' | 'now'>, desk: Desk | undefined): Phone {
  const own = desk?.phone;
  return own && !isOverdue(own, now.date, 'ordinary') ? own : content.human.phone;
}

function phoneLines({ number, cost, hint }: Phone): (string | undefined)[] {
  return [number, cost, hint];
}

function addressLines(desk: Desk | undefined): (string | undefined)[] {
  const place = desk?.address;
  return place
    ? [`${place.street}, ${place.postcode} ${place.city}`, place.inside, place.landmark, place.stop]
    : [];
}
