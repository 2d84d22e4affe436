/** Waits for what the browser brings about by itself: a step back in its history, a file that comes in. */

const PATIENCE = 5_000;

export async function until(holds: () => unknown, what: string): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > PATIENCE) throw new Error(`Waited ${PATIENCE} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The next event of a name on a target, or any event of it that bubbles there. */
export function once<E extends Event = Event>(target: EventTarget, name: string): Promise<E> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as E), { once: true }),
  );
}
