/** What a screen reader says by itself: where focus goes, and what live regions come to say. */
import { isVisible, nameOf, roleOf, textOf } from './accessible.js';

const LIVE = '[role=alert], [role=status], [role=log], [aria-live]';

export interface Announcements {
  /** All since the last time, in the order in which they came. */
  take(): string[];
  stop(): void;
}

/** Listens to a widget until it is stopped. What its live regions say already is no news. */
export function listen(root: ShadowRoot): Announcements {
  const said: string[] = [];
  const known = new Map<Element, string>();
  const hear = () => {
    for (const region of root.querySelectorAll(LIVE)) {
      const text = isVisible(region) ? textOf(region) : '';
      if (text && text !== known.get(region)) said.push(`${roleOf(region)} "${text}"`);
      known.set(region, text);
    }
  };
  const moved = ({ target }: Event) => {
    const element = target as Element;
    said.push(`${roleOf(element)} "${nameOf(element) || textOf(element)}"`.trim());
  };
  const observer = new MutationObserver(hear);
  for (const place of [root, root.host])
    observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  root.addEventListener('focusin', moved);
  hear();
  said.splice(0);
  return {
    take: () => said.splice(0),
    stop() {
      observer.disconnect();
      root.removeEventListener('focusin', moved);
    },
  };
}
