/** The outcome on one sheet of paper: where, when, what to say, what to bring, and a line for the appointment (T22). */
import { plainText, type Desk, type DeskOutcome, type Phone } from '@wijzer/content';
import { isOverdue, type Places } from '@wijzer/engine';
import type { PaperPart } from '../common/paper.js';
import { weekText } from './hours-text.js';
import type { Screen } from './screen.js';

/** Lines with opening hours that fit on the sheet: the week, and the first special day. */
const MOST_HOURS = 4;

/** What is needed of a screen to write the sheet. */
type Sheet = Pick<Screen, 'content' | 'now' | 'texts' | 'time'>;

export function takeHome(screen: Sheet, outcome: DeskOutcome, { desk }: Places): PaperPart[] {
  const { texts } = screen;
  const part = (title: string, lines: readonly (string | undefined)[]): PaperPart[] => {
    const filled = lines.flatMap((line) => (line ? line.split('\n') : []));
    return filled.length > 0 ? [{ title, level: 2, lines: filled }] : [];
  };
  const hours = desk?.hours ? weekText(screen, desk.hours).slice(0, MOST_HOURS) : [];
  return [
    { title: outcome.title, level: 1, lines: desk ? [desk.name] : [] },
    ...part(texts.phone, phoneLines(trusted(screen, desk))),
    ...part(texts.visit, addressLines(desk)),
    ...part(texts.hours, hours),
    ...part(texts.say, [outcome.say]),
    ...part(texts.bring, outcome.bring),
    ...part(texts.afterwards, [plainText(outcome.next)]),
    ...part(texts.appointmentLine, [texts.appointmentBlank]),
  ];
}

/** What is large enough to show at a counter: where somebody wants to be, and what they come for. */
export function toShow(outcome: DeskOutcome, { desk }: Places): string[] {
  return [desk?.name ?? '', outcome.say].filter(Boolean);
}

/** A number that nobody checked for long makes way for the general one, as on the screen. */
function trusted({ content, now }: Sheet, desk: Desk | undefined): Phone {
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
