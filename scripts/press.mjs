// Runs in a page, by `page.evaluate(press, words)`, so it uses nothing of this file but itself.
/* global document */

/** Presses what has these words, in the first Toegang of the page. */
export function press(words) {
  const { shadowRoot } = document.querySelector('wijzer-toegang');
  const named = (element) =>
    [...element.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedElements())
      .map((each) => each.textContent);
  const found = [...shadowRoot.querySelectorAll('button, label')].find((element) =>
    named(element).includes(words),
  );
  if (!found) throw new Error(`Nothing is called "${words}".`);
  found.click();
}
