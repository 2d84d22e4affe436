// A wizard of any number of questions: a tree in which each question has three answers that lead on, and "Weet ik niet".
// Everything else (desks, lines, pictograms) is that of the real example. Ten thousand of them stay under the size limit.
import { readFileSync } from 'node:fs';

const example = JSON.parse(
  readFileSync(new URL('../packages/content/examples/wizard/toegang.json', import.meta.url), 'utf8'),
);
const ANSWERS = 3;

export function flowOf(count) {
  const outcome = example.outcomes.find(({ type }) => type === 'desk').id;
  const target = (at) => (at < count ? `v${at}` : outcome);
  const questions = Array.from({ length: count }, (_, at) => ({
    id: `v${at}`,
    type: 'single',
    text: `Waar gaat vraag ${at} over?`,
    options: [
      ...Array.from({ length: ANSWERS }, (_, answer) => ({
        id: `a${answer}`,
        text: `Antwoord ${answer + 1}`,
        pictogram: example.pictograms[answer].id,
        to: target(at * ANSWERS + answer + 1),
      })),
      {
        id: 'weet-niet',
        text: 'Weet ik niet',
        unsure: true,
        pictogram: example.pictograms[3].id,
        to: outcome,
      },
    ],
  }));
  // Without routes that look at the example's own questions.
  const outcomes = example.outcomes.map(({ deskRoutes: _, ...rest }) => rest);
  return {
    ...example,
    id: `flow-${count}`,
    start: { ...example.start, question: 'v0' },
    questions,
    outcomes,
  };
}
