/** Stands in for the tools: their queues on the window, before and after the script of the tool is there. */
import { countInMatomo } from '../../../packages/elements/src/statistics/matomo.js';
import { countInPiwikPro } from '../../../packages/elements/src/statistics/piwik-pro.js';
import { countInSiteimprove } from '../../../packages/elements/src/statistics/siteimprove.js';

export type Name = '_paq' | '_sz';
export type Command = readonly unknown[];

export const queues = window as unknown as Record<Name, { push: (command: Command) => unknown } | undefined>;

/** The tools as on a page that counts in all of them. A listener stays as long as the page. */
export function countEverywhere(): void {
  countInMatomo();
  countInPiwikPro();
  countInSiteimprove();
}

/** A tool whose script comes in later, as those of Matomo, Piwik PRO and Siteimprove do. */
export class Tool {
  readonly #name: Name;
  /** What the tool has done, in order. */
  readonly done: Command[] = [];

  constructor(name: Name) {
    this.#name = name;
  }

  /** Does what waits in the array, and takes its place with an object that does at once what is pushed. */
  load(): void {
    const waiting = queues[this.#name];
    if (Array.isArray(waiting)) this.done.push(...(waiting as Command[]));
    queues[this.#name] = { push: (command) => this.done.push(command) };
  }

  remove(): void {
    Reflect.deleteProperty(window, this.#name);
  }
}
