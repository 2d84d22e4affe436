/** The outcome on one sheet of paper: where, when, what to say, what to bring, and a line for the appointment (T22). */
import { plainText, type Desk, type DeskOutcome, type Hours, type Phone } from '@wijzer/content';
import { isOverdue, type Places } from '@wijzer/engine';
import { ifExample, type PaperPart } from '../common/paper.js';
import { weekText } from './hours-text.js';
import type { Screen } from './screen.js';

/** Special days that fit on the sheet beside the whole week: the first ones. */
const MOST_DAYS = 2;

/** What is needed of a screen to write the sheet. */
type Sheet = Pick<Screen, 'content' | 'now' | 'texts' | 'time'>;

export function takeHome(screen: Sheet, outcome: DeskOutcome, { desk }: Places): PaperPart[] {
  const { content, texts } = screen;
  const { hours, walkIn } = desk ?? {};
  const week = (of: Hours | undefined, said: readonly string[] = []) =>
    of ? weekText(screen, of, MOST_DAYS, said) : [];
  const part = (title: string, lines: readonly (string | undefined)[]): PaperPart[] => {
    const filled = lines.flatMap((line) => (line ? line.split('\n') : []));
    return filled.length > 0 ? [{ title, level: 2, lines: filled }] : [];
  };
  return [
    {
      title: outcome.title,
      level: 1,
      lines: [...ifExample(content, texts.example), ...(desk ? [desk.name] : [])],
    },
    ...part(texts.phone, phoneLines(trusted(screen, desk))),
    ...part(texts.visit, addressLines(desk)),
    ...part(texts.walkIn, [walkIn?.text, ...week(walkIn?.hours, hours && weekText(screen, hours))]),
    ...part(texts.hours, week(hours)),
    ...part(texts.say, [outcome.say]),
    ...part(texts.bring, outcome.bring),
    ...part(texts.afterwards, outcome.next.split('\n').map(plainText)),
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
