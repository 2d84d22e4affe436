/** What a checklist puts on paper: everything, the agreements, the hand-over sheet, or a comparison. */
import { plainText, type ChecklistItem } from '@wijzer/content';
import { isRealDate } from '@wijzer/content/links';
import {
  byDate,
  entryAt,
  formerRound,
  isOpen,
  itemsFor,
  markAt,
  presentRound,
  splitOf,
  summaryOf,
} from '@wijzer/engine';
import { dateText } from '../common/dutch-time.js';
import { ifExample, type PaperPart } from '../common/paper.js';
import { messages } from './checklist.messages.js';
import { groupsOf, sidesOf } from './compare-screen.js';
import { automaticLines, wordsOf } from './handover-lines.js';
import { lapsedItems } from './lapsed.js';
import { progressText } from './list-screen.js';
import { itemOf, namesOf, type Screen } from './screen.js';

export type PaperOutput = 'print' | 'copy-text' | 'copy-layout';

type PaperOf = Omit<Screen, 'say' | 'level'>;

/** Everything. @param withHelp with the explanation of each point */
export function fullPaper(screen: PaperOf, withHelp: boolean): PaperPart[] {
  const { content, work, filter } = screen;
  const { entries } = presentRound(work);
  const chosen = itemsFor(content, { party: filter.party, scope: filter.scope }, entries);
  // What was answered belongs on paper, also where the choice leaves it out.
  const items = content.items.filter((item) => chosen.includes(item) || Object.hasOwn(entries, item.id));
  const summary = summaryOf({ ...content, items }, { party: '', scope: '' }, entries);
  const lapsed = lapsedItems(content, work);
  return [
    head(screen, content.title),
    ...summary
      .filter(({ items }) => items.length > 0)
      .map((each): PaperPart => ({
        title: each.section.title,
        level: 2,
        lines: [progressText(each)],
        table: {
          head: [each.section.title, ...messages.paperHead.slice(1)],
          widths: [42, 23, 35],
          rows: each.items.map((item) => [
            [item.text, ...(withHelp && item.help ? [plainText(item.help)] : [])].join('\n'),
            answerCell(screen, item),
            entryAt(entries, item.id).note ?? '',
          ]),
        },
      })),
    ...(work.actions.length > 0 ? [actionsPart(screen, 2)] : []),
    ...splitPart(screen),
    ...(work.next ? [{ title: messages.nextDate, level: 2 as const, lines: [dateText(work.next)] }] : []),
    ...(lapsed.length > 0
      ? [
          {
            title: messages.lapsed,
            level: 2 as const,
            lines: lapsed.map(({ text, lines }) => [text, ...lines].join('\n')),
          },
        ]
      : []),
  ];
}

/** The agreements, the first day first. */
export function actionsPaper(screen: PaperOf): PaperPart[] {
  const { title } = screen.content;
  return [head(screen, `${messages.actionsTitle}: ${title}`), actionsPart(screen, 2)];
}

export function handoverPaper(screen: PaperOf): PaperPart[] {
  const { content, work } = screen;
  const { handover } = content;
  if (!handover) return [];
  return [
    head(screen, handover.title),
    ...handover.fields.map((field): PaperPart => {
      if (field.type === 'actions')
        return work.actions.length > 0
          ? { ...actionsPart(screen, 2, true), title: field.title }
          : { title: field.title, level: 2, lines: [messages.nothing] };
      if (field.type === 'open' || field.type === 'next')
        return { title: field.title, level: 2, lines: automaticLines(screen, field.type) };
      const words = wordsOf(work, field.id).trim();
      const shown = field.type === 'date' && isRealDate(words) ? dateText(words) : words;
      return { title: field.title, level: 2, lines: [shown || messages.nothing] };
    }),
  ];
}

export function comparePaper(screen: Screen): PaperPart[] {
  const sides = sidesOf(screen);
  return [
    head(screen, `${messages.compareTitle}: ${screen.content.title}`),
    ...groupsOf(screen).map(({ title, items }): PaperPart => ({
      title,
      level: 2,
      lines: [],
      table: {
        head: [messages.paperHead[0], ...sides.map(({ name }) => name)],
        widths: [40, ...sides.map(() => 60 / sides.length)],
        rows: items.map(({ item, marks }) => [
          item.text,
          ...sides.map(({ entries }, at) =>
            [marks[at]?.text ?? messages.unanswered, entryAt(entries, item.id).note]
              .filter(Boolean)
              .join('\n'),
          ),
        ]),
      },
    })),
  ];
}

/** The agreements as the rows of a table; the first row names the columns, the last one may say that it is an example. */
export function actionRows({ content, work }: PaperOf): string[][] {
  return [
    [...messages.actionsHead],
    ...byDate(work.actions).map(({ what, owner, date, state, item }) => [
      what,
      owner,
      date,
      messages.states[state],
      itemOf(content, item)?.text ?? '',
    ]),
    ...ifExample(content, messages.example).map((text) => [text]),
  ];
}

function head({ content, work, now }: PaperOf, title: string): PaperPart {
  const party = namesOf(content.parties, [work.party]);
  const scope = namesOf(content.scopes, [work.scope]);
  return {
    title,
    level: 1,
    lines: [
      ...ifExample(content, messages.example),
      messages.paperMade(dateText(now.date)),
      messages.roundOf(dateText(presentRound(work).date)),
      ...(party ? [messages.paperParty(party)] : []),
      ...(scope ? [messages.paperScope(scope)] : []),
      messages.paperContent(content.title, content.example ? '' : dateText(content.review.checkedOn)),
      ...(content.caution ? [content.caution] : []),
    ],
  };
}

/** The answer, what it asks for, how it is known, and what it was before. */
function answerCell({ content, work }: PaperOf, item: ChecklistItem): string {
  const { entries } = presentRound(work);
  const { via, evidence } = entryAt(entries, item.id);
  const mark = markAt(content, entries, item);
  const known = content.evidence?.options.find(({ id }) => id === evidence);
  const former = formerRound(work);
  const before = former && markAt(content, former.entries, item);
  return [
    mark?.text ?? messages.unanswered,
    ...(mark?.asks && via ? [messages.via(via)] : []),
    ...(known ? [messages.evidence(known.text)] : []),
    ...(former && before ? [messages.formerShort(dateText(former.date), before.text)] : []),
  ].join('\n');
}

function actionsPart({ content, work }: PaperOf, level: 2 | 3, openOnly = false): PaperPart {
  const actions = byDate(openOnly ? work.actions.filter(isOpen) : work.actions);
  const rows = actions.map(({ what, owner, date, state, item }) => {
    const at = itemOf(content, item);
    return [
      [what, at && messages.atItem(at.text)].filter(Boolean).join('\n'),
      owner,
      date && dateText(date),
      messages.states[state],
    ];
  });
  return {
    title: messages.actionsTitle,
    level,
    lines: rows.length > 0 ? [] : [messages.nothing],
    ...(rows.length > 0 && { table: { head: messages.actionsPaperHead, widths: [45, 22, 19, 14], rows } }),
  };
}

/** Only when somebody filled it in: an empty matrix on paper looks as if nobody holds anything. */
function splitPart({ content, work, filter }: PaperOf): PaperPart[] {
  if (!content.split || Object.keys(work.split).length === 0) return [];
  const rows = splitOf(itemsFor(content, { party: filter.party, scope: filter.scope }, {}), work);
  return [
    {
      title: content.split.title,
      level: 2,
      lines: [],
      table: {
        head: messages.splitHead,
        widths: [45, 22, 33],
        rows: rows.map(({ item, holding, flag }) => [
          item.text,
          namesOf(content.duties, holding.duties),
          [
            flag === 'settled' ? '' : messages.splitFlags[flag],
            holding.decides ? `${messages.decides} ${namesOf(content.duties, [holding.decides])}` : '',
          ]
            .filter(Boolean)
            .join('\n'),
        ]),
      },
    },
  ];
}
