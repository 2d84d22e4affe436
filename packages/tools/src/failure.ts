/** What a journey says of a part, in the words of a report. */
export const PARTS = {
  answers: 'antwoord',
  path: 'pad',
  outcome: 'uitkomst',
  desk: 'loket',
  party: 'rol',
  scope: 'blik',
  marks: 'antwoord',
  split: 'verdeling',
  shown: 'aantal punten',
  open: 'te bespreken',
  nobody: 'bij niemand',
  two: 'bij twee',
} as const;

/** What a journey expected and what came instead. */
export interface Failure {
  readonly what: keyof typeof PARTS;
  readonly expected: string;
  readonly actual: string;
}

export function unlike(what: Failure['what'], expected: string, actual: string): Failure[] {
  return expected === actual ? [] : [{ what, expected, actual }];
}
