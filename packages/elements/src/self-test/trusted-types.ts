/** Whether the page lets Lit make its policy. Tried in an empty frame: on the page itself the name would be taken. */
import { hazard, mind, stop } from './page.js';
import { hasLit, hasWijzer } from './other-scripts.js';

type Realm = Window &
  typeof globalThis & { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };

const ASK = (line: string) => `Zet in de CSP: trusted-types ${line} (en wat er al stond).`;

/** An empty frame has the policy of the page around it, and a list of names of its own. */
function inEmptyFrame<T>(document: Document, look: (inside: Realm) => T): T {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  try {
    return look(frame.contentWindow as Realm);
  } finally {
    frame.remove();
  }
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

export const trustedTypes = hazard('Trusted Types', ({ document, window }) => {
  if (!('trustedTypes' in window))
    return mind('Deze browser kent Trusted Types niet.', 'Kijk ook in een nieuwe Chrome of Edge.');
  // What draws already needs no permission any more.
  if (hasWijzer(window)) return undefined;
  return inEmptyFrame(document, (inside) => {
    const mayMake = () => works(() => inside.trustedTypes?.createPolicy('lit-html', {}));
    const isEnforced = () => !works(() => new inside.DOMParser().parseFromString('', 'text/html'));
    const first = mayMake();
    if (first && (!hasLit(window) || mayMake())) return undefined;
    const line = first ? "lit-html 'allow-duplicates'" : 'lit-html';
    if (!isEnforced())
      return mind('De naam lit-html mag niet. Wijzer werkt wel, maar de console meldt het.', ASK(line));
    return stop(
      `Wijzer mag niets tekenen: de naam lit-html ${first ? 'is al in gebruik' : 'mag niet van het beleid'}.`,
      ASK(line),
    );
  });
});
