/**
 * Follows all widgets of the page with one listener, and hands what can be counted to the queue of a tool. Asks nothing
 * of the network itself, and leaves nothing on the window but the queue that the tool itself would make.
 */
import { COUNTED, countsOf, type Count } from './counts.js';

/** An array until the tool is there; then often an object of the tool. Only `push` is the same. */
type Queue = Pick<string[][], 'push'>;

/**
 * @param name under which the tool keeps its queue on the window.
 * @param command what the tool wants to read there.
 */
export function listen(name: '_paq' | '_sz', command: (count: Count) => string[]): void {
  // On the document, where the listener is: the same file twice, or two tools with one queue, must not count twice.
  const mark = Symbol.for(`wijzer-statistics${name}`);
  if (mark in document) return;
  Object.defineProperty(document, mark, { value: true });

  const queues = window as unknown as Record<typeof name, Queue | undefined>;
  const heard = ({ type, detail }: CustomEvent<unknown>) => {
    try {
      for (const count of countsOf(type, detail)) {
        // Looked up each time: a tool that loads later takes the place of the array.
        const queue: Queue = (queues[name] ??= []);
        queue.push(command(count));
      }
    } catch {
      // Somebody else's queue, or somebody else's event: no reason to disturb a reader, or the console of the page.
    }
  };
  for (const type of COUNTED) document.addEventListener(type, heard as EventListener);
}
