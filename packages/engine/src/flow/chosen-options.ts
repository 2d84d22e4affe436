import type { Area, Question } from '@wijzer/content';
import { isRealDate, optionsOf } from '@wijzer/content/links';

/** The option ids that an answer stands for; `undefined` when the answer does not fit the question. */
export function chosenOptions(question: Question, answer: unknown): readonly string[] | undefined {
  switch (question.type) {
    case 'single':
      return known(question, [answer]);
    case 'multiple':
      return Array.isArray(answer) ? known(question, answer) : undefined;
    case 'postcode':
      return (
        known(question, [answer]) ??
        (typeof answer === 'string' ? areaOf(question.options, answer) : undefined)
      );
    case 'date':
      return typeof answer === 'string' && isRealDate(answer) ? [] : undefined;
    case 'note':
    case 'info':
      return typeof answer === 'string' ? [] : undefined;
  }
}

/** Whether these are four digits outside every area: an answer all the same, but of a place that the content does not know. */
export function isOutside(question: Question, answer: unknown): boolean {
  if (question.type !== 'postcode') return false;
  const areas = question.options.filter(({ unsure }) => !unsure);
  return chosenOptions({ ...question, options: areas }, answer)?.length === 0;
}

function known(question: Question, answer: readonly unknown[]): string[] | undefined {
  const ids = optionsOf(question).map(({ id }) => id);
  const fitting = ids.filter((id) => answer.includes(id));
  return fitting.length > 0 ? fitting : undefined;
}

/** Four digits outside every area are no mistake of the reader: they count as "weet ik niet", or as no area. */
function areaOf(areas: readonly Area[], digits: string): string[] | undefined {
  if (!/^[1-9]\d{3}$/.test(digits)) return undefined;
  const area =
    areas.find(({ postcodes }) => postcodes?.some((range) => within(range, digits))) ??
    areas.find(({ unsure }) => unsure);
  return area ? [area.id] : [];
}

function within(range: string, digits: string): boolean {
  const [from = '', to = from] = range.split('-');
  return digits >= from && digits <= to;
}
