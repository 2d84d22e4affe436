/** Which texts of a wizard a citizen reads, what each is for, and where it stands in the file. */
import type { Path, Phone, Wizard } from '@wijzer/content';
import { sentencesIn, type Sentence } from './sentences.js';
import { linesOf, type Block } from './blocks.js';

export type Role =
  | 'title'
  | 'question'
  | 'option'
  | 'help'
  | 'outcome'
  | 'step'
  /** What a reader may say at the desk: the reader speaks, to somebody else. */
  | 'say'
  | 'button'
  | 'hint'
  | 'term';

/** A text with what the rules need to know of it. */
export interface Text {
  readonly path: Path;
  readonly role: Role;
  /** A reader must understand it to go on. What is not core, a reader may skip. */
  readonly core: boolean;
  /** Written in the small Markdown. */
  readonly rich: boolean;
  readonly source: string;
  /** Texts that a reader sees together: an answer and its help. */
  readonly together: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

type Given = Omit<Text, 'blocks' | 'sentences' | 'together'>;

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
  const add = (core: boolean, rich: boolean) => (role: Role, path: Path, source: string | undefined) => {
    if (source !== undefined) texts.push(textOf({ path, role, core, rich, source }, together));
  };
  const [core, coreRich, extra, extraRich] = [
    add(true, false),
    add(true, true),
    add(false, false),
    add(false, true),
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
    core(question.type === 'info' ? 'title' : 'question', [...here, 'text'], question.text);
    extraRich('help', [...here, 'help'], question.help);
    extraRich('help', [...here, 'why'], question.why);
    const options = 'options' in question ? question.options : [];
    options.forEach((option, position) => {
      together = `${question.id} ${option.id}`;
      core('option', [...here, 'options', position, 'text'], option.text);
      extraRich('help', [...here, 'options', position, 'help'], option.help);
    });
  });

  outcomes.forEach((outcome, at) => {
    const here = ['outcomes', at];
    together = `outcome ${outcome.id}`;
    core(crisis.exits.includes(outcome.id) ? 'button' : 'outcome', [...here, 'title'], outcome.title);
    coreRich('outcome', [...here, 'text'], outcome.text);
    if (outcome.type === 'crisis') return coreRich('outcome', [...here, 'cannotCall'], outcome.cannotCall);
    core('outcome', [...here, 'urgent'], outcome.urgent);
    core('outcome', [...here, 'second', 'text'], outcome.second?.text);
    outcome.steps.forEach((step, position) => core('step', [...here, 'steps', position], step));
    core('say', [...here, 'say'], outcome.say);
    outcome.bring.forEach((thing, position) => core('step', [...here, 'bring', position], thing));
    coreRich('outcome', [...here, 'next'], outcome.next);
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

/** What desks, lines and helpers are called. */
export function namesIn({ human, clientSupport, desks, lines }: Wizard): string[] {
  return [human, clientSupport, ...desks, ...lines].map(({ name }) => name);
}
