/** Which texts of a wizard a citizen reads, what each is for, and where it stands in the file. */
import type { Path, Phone, Wizard } from '@wijzer/content';
import { sentencesIn, type Sentence } from './sentences.js';
import { linesOf, type Block } from './blocks.js';

export type Role =
  | 'title'
  | 'question'
  | 'option'
  | 'help'
  /** Shown to who does not understand the question. */
  | 'example'
  /** For who wants to know more. */
  | 'more'
  | 'outcome'
  | 'step'
  /** What a reader may say at the desk: the reader speaks, to somebody else. */
  | 'say'
  | 'button'
  | 'hint'
  | 'term';

/**
 * Where a text stands among the depths of language: it is the easier one, an easier one replaces it, or it is alone
 * where an easier one could be.
 */
export type Depth = 'easy' | 'replaced' | 'alone';

/** A text with what the rules need to know of it. */
export interface Text {
  readonly path: Path;
  readonly role: Role;
  /** A reader must understand it to go on. What is not core, a reader may skip. */
  readonly core: boolean;
  /** Written in the small Markdown. */
  readonly rich: boolean;
  readonly source: string;
  /** Absent where the file has no place for an easier text. */
  readonly depth?: Depth;
  /** Texts that a reader sees together: an answer and its help. */
  readonly together: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

type Given = Omit<Text, 'blocks' | 'sentences' | 'together'>;

type Source = string | readonly string[] | undefined;

/** A part of the file that may have easier words for some of its texts. */
type InDepths<Key extends string> = { readonly [key in Key]?: Source } & {
  readonly easy?: { readonly [key in Key]?: Source } | undefined;
};

export function textOf(given: Given, together = ''): Text {
  const blocks = linesOf(given.source, given.rich);
  const sentences = blocks.flatMap(({ lines }) => lines.flatMap(sentencesIn));
  return { ...given, together, blocks, sentences };
}

/** Names of people and places are left out: a sign says what it says. */
export function textsOf(content: Wizard): Text[] {
  const { start, human, crisis, clientSupport, questions, outcomes, desks, lines, terms = [] } = content;
  const texts: Text[] = [];
  let together = '';
  const put = (given: Omit<Given, 'source'>, source: string | undefined) => {
    if (source !== undefined) texts.push(textOf({ ...given, source }, together));
  };
  const add = (core: boolean, rich: boolean) => (role: Role, path: Path, source: string | undefined) =>
    put({ path, role, core, rich }, source);
  const [core, coreRich, extra, extraRich] = [
    add(true, false),
    add(true, true),
    add(false, false),
    add(false, true),
  ];
  /** Who finds a text hard reads the easier one that replaces it: so of the text itself less is asked. */
  const addDepths =
    (isCore: boolean, rich: boolean) =>
    <Key extends string>(role: Role, here: Path, key: Key, part: InDepths<Key>) => {
      const [source, easier] = [part[key], part.easy?.[key]];
      const replaced = easier !== undefined && JSON.stringify(easier) !== JSON.stringify(source);
      const depth = replaced ? 'replaced' : 'alone';
      for (const [path, one] of eachOf([...here, key], source))
        put({ path, role, core: isCore && !replaced, rich, depth }, one);
      for (const [path, one] of eachOf([...here, 'easy', key], easier))
        put({ path, role, core: true, rich, depth: 'easy' }, one);
    };
  const [coreDepths, coreRichDepths, extraRichDepths] = [
    addDepths(true, false),
    addDepths(true, true),
    addDepths(false, true),
  ];
  const phone = (path: Path, given: Phone | undefined) => {
    extra('hint', [...path, 'cost'], given?.cost);
    extra('hint', [...path, 'hint'], given?.hint);
    days([...path, 'hours'], given?.hours);
  };
  const days = (path: Path, hours: Phone['hours']) =>
    hours?.exceptions?.forEach(({ name }, at) => extra('hint', [...path, 'exceptions', at, 'name'], name));

  core('title', ['title'], content.title);
  coreRich('outcome', ['start', 'text'], start.text);
  coreRich('outcome', ['crisis', 'text'], crisis.text);
  extra('hint', ['human', 'callback'], human.callback);
  phone(['human', 'phone'], human.phone);
  coreRich('outcome', ['clientSupport', 'text'], clientSupport.text);
  phone(['clientSupport', 'phone'], clientSupport.phone);

  questions.forEach((question, at) => {
    const here = ['questions', at];
    together = question.id;
    // A page of the type "info" tells something: it asks nothing.
    coreDepths(question.type === 'info' ? 'title' : 'question', here, 'text', question);
    extraRichDepths('help', here, 'help', question);
    extraRichDepths('help', here, 'why', question);
    coreRich('example', [...here, 'example'], question.example);
    extraRich('more', [...here, 'more'], question.more);
    const options = 'options' in question ? question.options : [];
    options.forEach((option, position) => {
      const there = [...here, 'options', position];
      together = `${question.id} ${option.id}`;
      if (question.type === 'postcode') {
        core('option', [...there, 'text'], option.text);
        return extraRich('help', [...there, 'help'], option.help);
      }
      coreDepths('option', there, 'text', option);
      extraRichDepths('help', there, 'help', option);
    });
  });

  outcomes.forEach((outcome, at) => {
    const here = ['outcomes', at];
    together = `outcome ${outcome.id}`;
    const title = crisis.exits.includes(outcome.id) ? 'button' : 'outcome';
    coreDepths(title, here, 'title', outcome);
    coreRichDepths('outcome', here, 'text', outcome);
    if (outcome.type === 'crisis') return coreRichDepths('outcome', here, 'cannotCall', outcome);
    coreDepths('outcome', here, 'urgent', outcome);
    core('outcome', [...here, 'second', 'text'], outcome.second?.text);
    coreDepths('step', here, 'steps', outcome);
    coreDepths('say', here, 'say', outcome);
    coreDepths('step', here, 'bring', outcome);
    coreRichDepths('outcome', here, 'next', outcome);
    extraRich('more', [...here, 'more'], outcome.more);
  });

  desks.forEach((desk, at) => {
    const here = ['desks', at];
    together = `desk ${desk.id}`;
    extra('hint', [...here, 'plainName'], desk.plainName);
    coreRich('outcome', [...here, 'does'], desk.does);
    for (const key of ['inside', 'landmark', 'stop', 'wheelchair'] as const)
      extra('hint', [...here, 'address', key], desk.address?.[key]);
    days([...here, 'hours'], desk.hours);
    extra('hint', [...here, 'walkIn', 'text'], desk.walkIn?.text);
    days([...here, 'walkIn', 'hours'], desk.walkIn?.hours);
    phone([...here, 'phone'], desk.phone);
    for (const key of ['appointment', 'callback', 'replyTime', 'firstTalkWithin'] as const)
      extra('hint', [...here, key], desk[key]);
  });

  lines.forEach((line, at) => {
    const here = ['lines', at];
    together = `line ${line.id}`;
    core('outcome', [...here, 'does'], line.does);
    phone([...here, 'phone'], line.phone);
    extra('hint', [...here, 'chat', 'text'], line.chat?.text);
  });

  terms.forEach((term, at) => {
    together = `term ${term.id}`;
    extraRich('term', ['terms', at, 'text'], term.text);
  });
  return texts;
}

function eachOf(path: Path, source: Source): [Path, string | undefined][] {
  return typeof source === 'object' ? source.map((one, at) => [[...path, at], one]) : [[path, source]];
}

/** What desks, lines and helpers are called. */
export function namesIn({ human, clientSupport, desks, lines }: Wizard): string[] {
  return [human, clientSupport, ...desks, ...lines].map(({ name }) => name);
}
