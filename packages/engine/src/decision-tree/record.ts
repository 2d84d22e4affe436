/**
 * The record of a run: what somebody puts in a file to show how they decided (domain: Kiezen en delen, 2.7; AVG article 5,
 * second paragraph). Built from the run alone, so that a saved run gives the same record again.
 */
import type { DecisionTree, Source, TreeQuestion } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import type { PathStep, Snapshot } from '../flow/state.js';
import { conclusionOf, groundsOf } from './conclusion.js';
import type { Run } from './saved-run.js';

/** An answer, as the record says it. */
export interface RecordedAnswer {
  /** The short name of the question. */
  readonly label: string;
  /** One text for each chosen option; the day or the text for other types. Days stay `yyyy-mm-dd`. */
  readonly answers: readonly string[];
  readonly isDate: boolean;
  readonly note?: string;
}

export interface RecordedField {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly write: boolean;
  readonly answers: readonly RecordedAnswer[];
  /** The reader's own words; empty when there are none. */
  readonly words: string;
}

export interface RecordedReason {
  readonly label: string;
  readonly answers: readonly string[];
  /** Rich text of the content. */
  readonly reasons: readonly string[];
  readonly sources: readonly Source[];
}

export interface CaseRecord {
  readonly title: string;
  readonly content: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly checkedOn: string;
  };
  readonly outcome: { readonly title: string; readonly text: string; readonly sources: readonly Source[] };
  readonly also: readonly string[];
  readonly reasons: readonly RecordedReason[];
  readonly lookAgain?: string;
  readonly fields: readonly RecordedField[];
}

/** Nothing while there is no conclusion yet, or where the content asks for no record. */
export function recordOf(content: DecisionTree, snapshot: Snapshot, run: Run): CaseRecord | undefined {
  const conclusion = conclusionOf(content, snapshot);
  if (!conclusion || !content.record) return undefined;
  const { outcome, also, reasons, lookAgain } = conclusion;
  const sourcesOf = (ids: readonly string[] | undefined): Source[] =>
    (content.sources ?? []).filter(({ id }) => ids?.includes(id));
  const steps = new Map(snapshot.path.map((step) => [step.question, step]));
  const recorded = (id: string): RecordedAnswer[] => {
    const question = content.questions.find((candidate) => candidate.id === id);
    const step = steps.get(id);
    return question && step ? recordedAnswer(question, step, writtenAt(run.notes, id)) : [];
  };
  return {
    title: content.record.title,
    content: {
      id: content.id,
      title: content.title,
      version: content.version,
      checkedOn: content.review.checkedOn,
    },
    outcome: { title: outcome.title, text: outcome.text, sources: sourcesOf(outcome.sources) },
    also: also.map(({ title }) => title),
    reasons: reasons.map(({ question, step, options }) => ({
      label: question.label ?? question.text,
      answers: answersOf(question, step),
      reasons: options.flatMap(({ reason }) => reason ?? []),
      sources: sourcesOf(groundsOf(question, options)),
    })),
    ...(lookAgain !== undefined && { lookAgain }),
    fields: content.record.fields
      .filter(({ outcomes }) => !outcomes || outcomes.includes(outcome.id))
      .map(({ id, title, help, write, questions }) => ({
        id,
        title,
        ...(help !== undefined && { help }),
        write: write === true,
        answers: (questions ?? []).flatMap(recorded),
        words: writtenAt(run.words, id) ?? '',
      })),
  };
}

/** Only what stands there itself: a question or a field may be called `constructor`. */
function writtenAt(texts: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

function recordedAnswer(question: TreeQuestion, step: PathStep, note: string | undefined): RecordedAnswer[] {
  const answers = answersOf(question, step);
  if (answers.length === 0 && !note) return [];
  return [
    {
      label: question.label ?? question.text,
      answers,
      isDate: question.type === 'date',
      ...(note && { note }),
    },
  ];
}

/** A question that only tells has no answer to record. */
function answersOf(question: TreeQuestion, { answer, options }: PathStep): string[] {
  if (question.type === 'info') return [];
  if (options.length > 0)
    return optionsOf(question)
      .filter(({ id }) => options.includes(id))
      .map(({ text }) => text);
  return typeof answer === 'string' && answer ? [answer] : [];
}
