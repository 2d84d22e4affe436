/** The record in the parts of a paper. */
import { plainText, type DecisionTree } from '@wijzer/content';
import type { CaseRecord, Moment, RecordedField, RecordedReason } from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';
import { ifExample, type PaperPart } from '../common/paper.js';
import { messages } from './decision-tree.messages.js';

/** The first part is the record's own heading. @param source what the record was made with */
export function recordParts(
  record: CaseRecord,
  now: Moment,
  source: Pick<DecisionTree, 'example'>,
): PaperPart[] {
  const { title, content, outcome, also, reasons, lookAgain, fields } = record;
  const { example } = source;
  return [
    {
      title,
      level: 1,
      lines: [
        ...ifExample(source, messages.example),
        messages.recordMade(`${dateText(now.date)}, ${now.time} uur`),
        messages.recordContent(content.title, content.version, example ? '' : dateText(content.checkedOn)),
        messages.recordAdvice,
      ],
    },
    {
      title: messages.conclusion,
      level: 2,
      lines: [
        outcome.title,
        plainText(outcome.text),
        ...outcome.sources.map(sourceText),
        ...also.map((other) => `${messages.also}: ${other}`),
        ...(lookAgain === undefined ? [] : [messages.lookAgain(dateText(lookAgain))]),
      ],
    },
    ...(reasons.length > 0
      ? [{ title: messages.reasons, level: 2 as const, lines: [] }, ...reasons.map(reasonPart)]
      : []),
    ...fields.map((field) => ({ title: field.title, level: 2 as const, lines: fieldLines(field) })),
  ];
}

function reasonPart({ label, answers, reasons, sources }: RecordedReason): PaperPart {
  return {
    title: messages.answerOf(label, answers.join(', ')),
    level: 3,
    lines: [...reasons.map((reason) => plainText(reason)), ...sources.map(sourceText)],
  };
}

function sourceText({
  title,
  article,
  checkedOn,
  certainty,
  url,
}: CaseRecord['outcome']['sources'][number]): string {
  return [
    [title, article].filter(Boolean).join(', '),
    ` (${messages.checked(dateText(checkedOn))})`,
    certainty === 'A' ? '' : `. ${messages.checkThis}.`,
    url ? ` ${url}` : '',
  ].join('');
}

/** What was answered and noted under a heading of the record. */
export function answerLines({ answers }: RecordedField): string[] {
  return answers.flatMap(({ label, answers: given, isDate, note }) => [
    ...(given.length > 0
      ? [messages.answerOf(label, given.map((each) => (isDate ? dateText(each) : each)).join(', '))]
      : []),
    ...(note ? [messages.noteOf(note)] : []),
  ]);
}

function fieldLines(field: RecordedField): string[] {
  const words = field.words.trim();
  const lines = [...answerLines(field), ...(words ? [words] : [])];
  return lines.length > 0 ? lines : [messages.nothing];
}
