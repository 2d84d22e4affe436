/** The easiest of the depths of language: the same content, with the easier words where it has them (T24). */
import type { Wizard, WizardOutcome, WizardQuestion } from '@wijzer/content';

interface InDepths {
  readonly easy?: object | undefined;
}

/** What is not said in easier words stays as it is. */
const easier = <Thing extends InDepths>(thing: Thing): Thing => ({ ...thing, ...thing.easy });

export function easierQuestion(question: WizardQuestion): WizardQuestion {
  return 'options' in question && question.type !== 'postcode'
    ? { ...easier(question), options: question.options.map(easier) }
    : easier(question);
}

const made = new WeakMap<Wizard, Wizard>();

/** Made once: a step must not cost more in a long flow. */
export function easierWizard(content: Wizard): Wizard {
  const known = made.get(content);
  if (known) return known;
  const easy = {
    ...content,
    questions: content.questions.map(easierQuestion),
    outcomes: content.outcomes.map((outcome: WizardOutcome) => easier(outcome)),
  };
  made.set(content, easy);
  return easy;
}

/** Whether there is anything to choose. */
export function hasEasier({ questions, outcomes }: Wizard): boolean {
  const says = ({ easy }: InDepths) => easy !== undefined;
  return (
    outcomes.some(says) ||
    questions.some((question) => says(question) || ('options' in question && question.options.some(says)))
  );
}
