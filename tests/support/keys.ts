// Real keys and clicks in Chromium, Firefox and WebKit, sent by the browser and not by a script in the page.
import { executeServerCommand } from '@web/test-runner-commands';

/** Presses one key, with modifiers before it: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. */
export async function press(key: string): Promise<void> {
  await executeServerCommand('wijzer-keys', { press: key });
}

/** Types text into what has focus. */
export async function typeText(text: string): Promise<void> {
  await executeServerCommand('wijzer-keys', { type: text });
}

/** Scrolls an element into view and clicks in the middle of it. */
export async function click(element: Element): Promise<void> {
  const { x, y } = await inView(element);
  await executeServerCommand('wijzer-keys', { click: { x, y } });
}

/** As `click`, with a finger; in WebKit it is a mouse all the same. */
export async function tap(element: Element): Promise<void> {
  const { x, y } = await inView(element);
  await executeServerCommand('wijzer-keys', { tap: { x, y } });
}

/** The middle of an element once it rests in view: after a step in its history the browser scrolls back by itself. */
async function inView(element: Element): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 20; tries++) {
    element.scrollIntoView({ block: 'center' });
    const before = element.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    if (x === before.x && y === before.y && middle.y > 0 && middle.y < innerHeight) return middle;
  }
  throw new Error(`${element.localName} does not come to rest in view.`);
}
