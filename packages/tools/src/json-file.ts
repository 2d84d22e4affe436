/** Reads a JSON file so that every problem in it can be pointed at with line and column. */
import { readFileSync } from 'node:fs';
import { issue, LIMITS, type Issue, type Path } from '@wijzer/content';
import { checkIssue } from '@wijzer/content/checks';
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { syntaxMessage } from './syntax-messages.js';

/** Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type PlacedIssue = Issue & Position;

export interface JsonFile {
  /** Absent when the file is not JSON. */
  readonly data?: unknown;
  /** What is wrong with the file as JSON. */
  readonly issues: readonly PlacedIssue[];
  /** Adds to an issue where it is in the file. */
  readonly place: (found: Issue) => PlacedIssue;
}

/** The parser calls itself for each level: deeper than this it is not asked. */
const MOST_LEVELS = 500;

/** An HTML page is wrong at every tag; more than this many messages help nobody. */
const MOST_SYNTAX_ERRORS = 25;

/** Throws only when the file system does. */
export function readJsonFile(file: string): JsonFile {
  const bytes = readFileSync(file);
  if (bytes.length > LIMITS.bytes)
    return refused(issue('too-large', [], { wanted: `${LIMITS.bytes} bytes` }));
  const text = decode(bytes);
  if (text === undefined)
    return refused(
      issue('not-json', [], { what: 'De tekens zijn niet te lezen: sla het bestand op als UTF-8.' }),
    );
  return parseJson(text);
}

/** Reads the text of a JSON file. Never throws. */
export function parseJson(text: string): JsonFile {
  const position = positions(text);
  if (/^\s*</.test(text)) return refused(issue('not-json', [], { what: 'Dit is een webpagina (HTML).' }));
  const tooDeep = levelAt(text, MOST_LEVELS);
  if (tooDeep !== undefined)
    return refused(issue('too-deep', [], { wanted: LIMITS.depth }), position(tooDeep));

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const place = (found: Issue): PlacedIssue => ({ ...found, ...position(offsetOf(root, found)) });
  if (errors.length > 0 || !root) {
    // An empty file gives no tree, and no error either.
    const found =
      errors.length > 0
        ? errors
            .slice(0, MOST_SYNTAX_ERRORS)
            .map(({ error, offset }) => ({ what: syntaxMessage(error), offset }))
        : [{ what: 'Het bestand is leeg.', offset: 0 }];
    return {
      issues: found.map(({ what, offset }) => ({ ...issue('not-json', [], { what }), ...position(offset) })),
      place,
    };
  }
  return { data: JSON.parse(text) as unknown, issues: duplicateKeys(root).map(place), place };
}

function refused(found: Issue, at: Position = { line: 1, column: 1 }): JsonFile {
  return { issues: [{ ...found, ...at }], place: (each) => ({ ...each, ...at }) };
}

/** A byte order mark is no part of the text. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function positions(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Where the text first goes deeper than `most` levels. */
function levelAt(text: string, most: number): number | undefined {
  let level = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      if (++level > most) return at;
    } else if (character === ']' || character === '}') level--;
  }
  return undefined;
}

/** What is missing has no place of its own: its parent's counts. What should not be there is shown at its key. */
function offsetOf(root: Node | undefined, { code, path }: Issue): number {
  for (let length = path.length; root && length >= 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (!node) continue;
    const property = node.parent?.type === 'property' ? node.parent : undefined;
    return length === path.length && AT_KEY.has(code) && property ? property.offset : node.offset;
  }
  return 0;
}

/** Of a key that stands twice the last one, as `JSON.parse` has it. */
function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => {
    if (node?.type === 'array') return node.children?.[Number(key)];
    return node?.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
  }, root);
}

const AT_KEY: ReadonlySet<Issue['code']> = new Set(['unknown-key', 'unsafe-key', 'duplicate-key']);

/** JSON readers take the last of two equal keys and say nothing: an editor's change may then do nothing. */
function duplicateKeys(root: Node): Issue[] {
  const found: Issue[] = [];
  const visit = (node: Node, path: Path) => {
    const seen = new Set<string>();
    node.children?.forEach((child, at) => {
      if (node.type !== 'object') return visit(child, [...path, at]);
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      if (seen.has(name)) found.push(checkIssue('duplicate-key', [...path, name], { what: name }));
      seen.add(name);
      if (value) visit(value, [...path, name]);
    });
  };
  visit(root, []);
  return found;
}
