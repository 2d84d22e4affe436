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
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await executeServerCommand('wijzer-keys', { click: { x: x + width / 2, y: y + height / 2 } });
}
