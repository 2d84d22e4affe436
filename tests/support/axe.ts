/** axe on one widget in its present state, its shadow root included. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(element: Element, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    // A widget is a part of somebody's page: landmarks are for that page.
    region: { enabled: false },
  },
};

/** With the page at its top: what a bar that stays in view covers elsewhere is as large as it was, one scroll away. */
async function run(element: Element): Promise<AxeResults> {
  const view = element.ownerDocument.defaultView!;
  const { scrollX, scrollY } = view;
  view.scrollTo(0, 0);
  try {
    return await axe.run(element, OPTIONS);
  } finally {
    view.scrollTo(scrollX, scrollY);
  }
}

/** What axe finds wrong, in words that say where. */
export async function violations(element: Element): Promise<string[]> {
  const results = await run(element);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${help} at ${target.join(' ')} ${html} ${failureSummary}`,
    ),
  );
}
