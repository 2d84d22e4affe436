/** Hears everything that widgets tell and tools count, and says what must hold of it, whatever a reader did or wrote. */
import { expect } from '@esm-bundle/chai';
import type { Reader } from '../../support/reader.js';
import { Tool, countEverywhere, type Command } from './fakes.js';

/** What a reader writes who does not keep to the warning. */
export const CANARY = 'Mevrouw Jansen 123456782';
const TRACES = /jansen|mevrouw|123456782/i;

/** Which keys each event may carry. An event that is not in this list is one nobody thought about. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  'wijzer-ready': ['content', 'version'],
  'wijzer-question-shown': ['content', 'version', 'question'],
  'wijzer-question-unclear': ['content', 'version', 'question'],
  'wijzer-question-answered': ['content', 'version', 'question', 'options'],
  'wijzer-outcome-reached': ['content', 'version', 'outcome'],
  'wijzer-restarted': ['content', 'version'],
  'wijzer-content-rejected': ['usable', 'issues'],
  'wijzer-load-failed': ['reason'],
};
export const REASONS = /^(offline|network|timeout|too-large|http-\d{3}|html|not-json|no-source)$/;

interface Told {
  readonly type: string;
  readonly detail: object;
}

/** Every event of ours since the test began, also one that does not bubble or has a new name. */
export const told: Told[] = [];
export const matomo = new Tool('_paq');
const siteimprove = new Tool('_sz');

export const counted = (): Command[] => [...matomo.done, ...siteimprove.done];

/** For every test of a file. */
export function hear(): void {
  const dispatch = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;

  before(countEverywhere);

  beforeEach(() => {
    told.length = 0;
    for (const tool of [matomo, siteimprove]) {
      tool.done.length = 0;
      tool.load();
    }
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('wijzer-'))
        told.push({ type: event.type, detail: (event as CustomEvent<object>).detail });
      return (dispatch.value as EventTarget['dispatchEvent']).call(this, event);
    };
  });

  afterEach(() => {
    Object.defineProperty(EventTarget.prototype, 'dispatchEvent', dispatch);
    for (const tool of [matomo, siteimprove]) tool.remove();
  });
}

/** Every value under a key `id`, at any depth. */
function idsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'id' && typeof value === 'string' ? [value] : idsIn(value),
  );
}

interface AnyContent {
  readonly id: string;
  readonly questions?: readonly { readonly id: string; readonly options?: unknown }[];
  readonly items?: readonly { readonly id: string }[];
  readonly scale?: unknown;
  readonly evidence?: unknown;
  readonly outcomes?: unknown;
}

/** Ids of what can be chosen or reached that are not also the id of a question, or of the content. */
function onlyChosen(content: unknown): string[] {
  const { id, questions = [], items = [], scale, evidence, outcomes } = content as AnyContent;
  const chosen = idsIn([questions.map(({ options }) => options), scale, evidence, outcomes]);
  const others = new Set([id, ...[...questions, ...items].map((each) => each.id)]);
  return chosen.filter((each) => !others.has(each));
}

export const stringsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(stringsIn)
      : [];

/** Only known keys, and every string in them an id of the content. */
export function inOrder(content: unknown): void {
  const ids = new Set(idsIn(content));
  expect(told.length, 'there is something to look at').to.be.at.least(1);
  for (const { type, detail } of told) {
    expect(KEYS, 'the event').to.have.property(type);
    expect(KEYS[type], type).to.include.members(Object.keys(detail));
    for (const text of stringsIn(detail)) expect([...ids], `${type} with "${text}"`).to.include(text);
  }
  const words = ['wijzer', ...Object.keys(KEYS).map((type) => type.replace('wijzer-', ''))];
  const parts = counted().flatMap((command) => command.slice(1).flatMap((text) => String(text).split(':')));
  expect(parts.filter((part) => !ids.has(part) && !words.includes(part))).to.deep.equal([]);
  expect(JSON.stringify([told, counted()])).not.to.match(TRACES);
}

/** As `inOrder`, and nothing of what was chosen or reached. */
export function inOrderForSensitive(content: unknown): void {
  inOrder(content);
  const texts = stringsIn([told.map(({ detail }) => detail), counted()]).flatMap((text) => text.split(':'));
  const chosen = onlyChosen(content);
  expect(chosen.length, 'there is something to keep').to.be.at.least(3);
  expect(texts.filter((text) => chosen.includes(text))).to.deep.equal([]);
  for (const { detail } of told) expect(detail).not.to.have.any.keys('options', 'outcome');
}

/** Writes in every field in which a reader can write freely, also where it is folded away; says how many. */
export function writeEverywhere({ root }: Reader): number {
  for (const details of root.querySelectorAll('details')) details.open = true;
  const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type]), input:is([type=text], [type=search])',
  );
  for (const field of fields) {
    field.value = CANARY;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return fields.length;
}

/** What leads on and back; nothing that leaves the page, fetches, prints or saves. */
const SAFE =
  /^(Beginnen|Verder|Terug|Ja, dit klopt|Ik snap dit niet|Direct hulp nodig|Wijzig|Opnieuw beginnen|Ja, begin opnieuw|Maak het verslag)/;

/** Chooses and presses as the numbers say, and writes in every field on the way. */
export async function wander(
  widget: Reader & { settled(): Promise<void> },
  path: readonly number[],
): Promise<void> {
  for (const step of path) {
    writeEverywhere(widget);
    await widget.settled();
    const choices = [...widget.all('radio'), ...widget.all('checkbox')];
    const names = widget.names('button');
    const buttons = widget.all('button').filter((_, at) => SAFE.test(names[at]!));
    const onward = widget.all('button').filter((_, at) => /^(Verder|Beginnen|Ja, dit)/.test(names[at]!));
    // Half of what a reader does is to answer, and most of the rest to go on.
    const acts =
      step % 2 === 0 && choices.length > 0 ? choices : step % 8 < 6 ? [...onward, ...buttons] : buttons;
    acts[Math.floor(step / 8) % acts.length]?.click();
    await widget.settled();
  }
}
