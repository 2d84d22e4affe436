/** The shipped example contents and their journeys, as data. */
import type { Wizard } from '@wijzer/content';

export interface ExampleJourney {
  readonly name: string;
  /** By question id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly outcome: string;
  readonly desk?: string;
}

export const EXAMPLES = ['toegang', 'toegang-een-loket'] as const;

/** A day within all review dates of the examples, on which everything is open: a Monday, 11 o'clock. */
export const EXAMPLE_NOW = new Date('2026-11-30T10:00:00Z');

export function exampleAddress(name: string): string {
  return new URL(`../../packages/content/examples/wizard/${name}.json`, import.meta.url).href;
}

export async function example(name: (typeof EXAMPLES)[number]): Promise<Wizard> {
  return (await (await fetch(exampleAddress(name))).json()) as Wizard;
}

export async function exampleJourneys(name: (typeof EXAMPLES)[number]): Promise<readonly ExampleJourney[]> {
  const file = (await (await fetch(exampleAddress(`${name}.paths`))).json()) as {
    journeys: readonly ExampleJourney[];
  };
  return file.journeys;
}

/** As few journeys as it takes to come past every question. */
export function pastEveryQuestion(content: Wizard, journeys: readonly ExampleJourney[]): ExampleJourney[] {
  const left = new Set(content.questions.map(({ id }) => id));
  const fresh = ({ path }: ExampleJourney) => path.filter((question) => left.has(question)).length;
  const chosen: ExampleJourney[] = [];
  while (left.size > 0) {
    const best = journeys.reduce((most, journey) => (fresh(journey) > fresh(most) ? journey : most));
    if (fresh(best) === 0) throw new Error(`No journey comes past ${[...left].join(', ')}.`);
    chosen.push(best);
    for (const question of best.path) left.delete(question);
  }
  return chosen;
}

/** One journey to each outcome. */
export function toEveryOutcome(content: Wizard, journeys: readonly ExampleJourney[]): ExampleJourney[] {
  return content.outcomes.map(({ id }) => {
    const found = journeys.find(({ outcome }) => outcome === id);
    if (!found) throw new Error(`No journey comes to ${id}.`);
    return found;
  });
}

/** The id of an option in the words a reader sees. */
export function optionText(content: Wizard, question: string, option: string): string {
  const found = content.questions.find(({ id }) => id === question);
  const options = found && 'options' in found ? found.options : [];
  return options.find(({ id }) => id === option)?.text ?? option;
}
