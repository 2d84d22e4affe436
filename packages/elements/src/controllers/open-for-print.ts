import type { LitElement } from 'lit';

/** On paper nothing can be opened: what is folded away opens for the print, and closes after it. */
export function openForPrint(host: LitElement): void {
  let opened: HTMLDetailsElement[] = [];
  const events = ['beforeprint', 'afterprint'];
  const heard = ({ type }: Event) => {
    const before = type === events[0];
    if (before) opened = [...host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of opened) each.open = before;
  };
  host.addController({
    hostConnected: () => events.forEach((event) => addEventListener(event, heard)),
    hostDisconnected: () => events.forEach((event) => removeEventListener(event, heard)),
  });
}
