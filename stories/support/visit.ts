import type { LitElement } from 'lit';

/** Walks a widget of a story to a screen, as a reader would: begin, choose each option by its id, press on. */
export async function visit(canvas: HTMLElement, ...options: string[]): Promise<void> {
  const widget = canvas.querySelector<LitElement>('wijzer-toegang, wijzer-wizard, wijzer-decision-tree');
  if (!widget) return;
  await shown(widget, '[part~="start"] .primary');
  await press(widget, '[part~="start"] .primary');
  for (const option of options) {
    widget.renderRoot.querySelector<HTMLInputElement>(`input[value="${option}"]`)?.click();
    await press(widget, 'button[type="submit"]');
  }
}

/** As `visit`, and past the question whether all answers are right. */
export async function visitOutcome(canvas: HTMLElement, ...options: string[]): Promise<void> {
  await visit(canvas, ...options);
  const widget = canvas.querySelector<LitElement>('wijzer-toegang, wijzer-wizard');
  if (widget) await press(widget, '[part~="check"] .primary');
}

/** Presses a control of a widget. */
export async function press(widget: LitElement, selector: string): Promise<void> {
  widget.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await widget.updateComplete;
}

async function shown(widget: LitElement, selector: string): Promise<void> {
  while (!widget.renderRoot.querySelector(selector))
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
