import type { Path } from '../issues.js';
import { linksOf, questionsById, type Flow } from './links.js';

export interface Cycle {
  /** The question that leads back, and the earlier one it leads to. */
  readonly from: string;
  readonly to: string;
  /** All on the way from there to here; of many, the first and the last. */
  readonly questions: readonly string[];
  /** The link back, from the question that holds it. */
  readonly path: Path;
}

/**
 * Every way back to an earlier question, once. Depth first with its own stack, so in time linear to the size of the
 * flow, apart from naming the questions in between.
 */
export function cyclesOf(flow: Flow): Cycle[] {
  const questions = questionsById(flow);
  const cycles: Cycle[] = [];
  const seen = new Set<string>();
  const stack: { id: string; links: ReturnType<typeof linksOf>; next: number; back: Set<string> }[] = [];
  const position = new Map<string, number>();
  const enter = (id: string) => {
    const question = questions.get(id);
    if (!question || seen.has(id)) return;
    seen.add(id);
    position.set(id, stack.length);
    stack.push({ id, links: linksOf(question), next: 0, back: new Set() });
  };
  enter(flow.start.question);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const link = top.links[top.next++];
    if (!link) {
      position.delete(top.id);
      stack.pop();
      continue;
    }
    const earlier = position.get(link.to);
    if (earlier === undefined) enter(link.to);
    else if (!top.back.has(link.to)) {
      top.back.add(link.to);
      cycles.push({ from: top.id, to: link.to, questions: namesBetween(stack, earlier), path: link.path });
    }
  }
  return cycles;
}

/** A way back over hundreds of questions is named by its ends. */
const MOST_NAMES = 8;

function namesBetween(stack: readonly { id: string }[], from: number): string[] {
  const length = stack.length - from;
  const name = ({ id }: { id: string }) => id;
  if (length <= MOST_NAMES) return stack.slice(from).map(name);
  return [
    ...stack.slice(from, from + MOST_NAMES / 2).map(name),
    '…',
    ...stack.slice(-MOST_NAMES / 2).map(name),
  ];
}
