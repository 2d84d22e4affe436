/** Notices what a page would notice although nobody looks: errors, console messages, listeners, globals. */

type Level = 'error' | 'warn';

export interface Watch {
  /** Messages since the last time they were taken. A message that no test takes is a failure. */
  take(level: Level): string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  stop(): void;
}

/** Watches until stopped. Console messages do not go to the terminal. */
export function watchPage(): Watch {
  const messages: Record<Level, string[]> = { error: [], warn: [] };
  const errors: string[] = [];
  const originals = { error: console.error, warn: console.warn };
  for (const level of ['error', 'warn'] as const)
    console[level] = (...parts: unknown[]) => {
      const message = parts.map(String).join(' ');
      if (!/Lit is in dev mode|Multiple versions of Lit/.test(message)) messages[level].push(message);
    };
  const failed = (event: ErrorEvent) => errors.push(event.message);
  const rejected = (event: PromiseRejectionEvent) => errors.push(String(event.reason));
  // A link that is clicked must not take the test page away.
  const stay = (event: Event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  };
  addEventListener('click', stay);
  addEventListener('error', failed);
  addEventListener('unhandledrejection', rejected);
  return {
    errors,
    take: (level) => messages[level].splice(0),
    stop() {
      Object.assign(console, originals);
      removeEventListener('click', stay);
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', rejected);
    },
  };
}

/** Counts the listeners on the window and the document that were added and not removed since. */
export function countListeners(): { readonly names: () => string[]; stop(): void } {
  const open: { target: EventTarget; type: string; listener: unknown }[] = [];
  const targets = [window, document];
  const originals = targets.map((target) => ({
    target,
    add: target.addEventListener,
    remove: target.removeEventListener,
  }));
  for (const { target, add, remove } of originals) {
    target.addEventListener = (
      type: string,
      listener: EventListener,
      options?: AddEventListenerOptions | boolean,
    ) => {
      if (!(typeof options === 'object' && options.once)) open.push({ target, type, listener });
      add.call(target, type, listener, options);
    };
    target.removeEventListener = (
      type: string,
      listener: EventListener,
      options?: EventListenerOptions | boolean,
    ) => {
      const at = open.findIndex(
        (each) => each.target === target && each.type === type && each.listener === listener,
      );
      if (at >= 0) open.splice(at, 1);
      remove.call(target, type, listener, options);
    };
  }
  return {
    names: () => open.map(({ type }) => type),
    stop() {
      for (const { target } of originals) {
        // The ones on the prototype come back.
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

/** Markers that Lit and Zod leave on the window, by design of theirs. */
export const ALLOWED_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litIssuedWarnings',
  'reactiveElementVersions',
];
