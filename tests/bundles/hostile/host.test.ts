/** What stays with the host: its form, its tag and its history. */
import { expect } from '@esm-bundle/chai';
import { HostilePage, type Bundle } from '../../support/hostile-page.js';
import { onEvery } from '../../support/hostile-suite.js';
import { readerOf } from '../../support/hostile-visits.js';
import { changes, hostState } from '../../support/host-state.js';
import { press, typeText } from '../../support/keys.js';
import type { Reader } from '../../support/reader.js';
import { until } from '../../support/until.js';

async function on(bundle: Bundle, hazard: string | undefined, act: (page: HostilePage) => Promise<void>) {
  const page = await HostilePage.open(bundle, hazard);
  try {
    page.view.focus();
    await act(page);
  } finally {
    page.close();
  }
}

/** Where a reader types one line, or chooses. */
const FIELDS: Readonly<Record<Bundle, (page: HostilePage) => Promise<[Reader, HTMLElement]>>> = {
  async toegang(page) {
    const reader = await readerOf(page);
    await reader.quick(['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet']);
    await reader.until('In welke wijk is de hulp nodig?');
    return [reader, reader.all('textbox')[0]!];
  },
  async 'kiezen-en-delen'(page) {
    (await readerOf(page)).get('button', 'Beslishulp: mijn eigen situatie').click();
    const reader = await readerOf(page, 'wijzer-decision-tree');
    reader.get('button', 'Beginnen').click();
    await reader.until('Wat is jouw rol?');
    return [reader, reader.all('radio')[0]!];
  },
  async 'regie-checklist'(page) {
    const reader = await readerOf(page);
    const go = async (element: HTMLElement) => {
      element.click();
      await reader.element.updateComplete;
    };
    await go(reader.get('button', 'Beginnen'));
    reader.root.querySelector<HTMLDetailsElement>('.sections details')!.open = true;
    await go(reader.root.querySelector<HTMLElement>('[part~=item]')!);
    await go(reader.get('button', 'Maak een actie'));
    return [reader, reader.root.querySelector<HTMLElement>('#what-a1')!];
  },
};

/** Enter in every kind of control, by a real key. */
async function enterSendsNothing(bundle: Bundle): Promise<void> {
  await on(bundle, 'form', async (page) => {
    // With a question that is answered by typing.
    if (bundle === 'toegang') page.element.setAttribute('src', '../cdn/content/toegang-een-loket.json');
    await page.go();
    const { sent } = page.view as unknown as { readonly sent: readonly string[] };
    const address = page.view.location.href;
    const [reader, field] = await FIELDS[bundle](page);
    field.focus();
    await typeText('1231');
    await press('Enter');
    const { element } = reader;
    await element.updateComplete;
    for (const role of ['radio', 'checkbox', 'summary', 'button']) {
      const [control] = reader.all(role);
      if (!control) continue;
      control.focus();
      await press('Enter');
      await element.updateComplete;
    }
    expect(sent, 'what the form of the host sent').to.deep.equal([]);
    expect(page.view.location.href).to.equal(address);
    const form = page.view.document.querySelector('form')!;
    expect([...new page.view.FormData(form).keys()], 'fields of the form').to.deep.equal(['host']);
    // The same key in the host's own field does send it: nothing is taken away either.
    form.querySelector('input')!.focus();
    await press('Enter');
    await until(() => sent.length === 1, 'the host sends its own form');
  });
}

/** The element of the host stays what it is, and the console says so once. */
async function leavesTheTag(bundle: Bundle): Promise<void> {
  await on(bundle, 'tag-taken', async (page) => {
    const before = hostState(page.view, false);
    await page.go();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changes(before, hostState(page.view, false))).to.deep.equal([]);
    expect(Boolean(page.element.shadowRoot), 'a shadow root').to.equal(false);
    expect(page.element.dataset['owner']).to.equal('host');
    expect(page.element.innerText.trim()).to.equal('Hulp nodig? Bel 14 000.');
    expect(page.reports).to.have.length(1);
    expect(page.reports[0]).to.match(/^console\.warn \[wijzer\] .*al geregistreerd door een ander script/);
  });
}

/** The back button may only lead through steps that the reader made. */
async function addsNoEntry(bundle: Bundle): Promise<void> {
  await on(bundle, undefined, async (page) => {
    page.element.removeAttribute('history');
    const entries = page.view.history.length;
    await page.go();
    const reader = await readerOf(page);
    expect([page.view.history.length, page.view.history.state]).to.deep.equal([entries, null]);
    expect(reader.element.matches(':focus-within')).to.equal(false);
  });
}

onEvery('host', [
  ['Enter in its form', enterSendsNothing],
  ['the tag is taken', leavesTheTag],
  ['its history', addsNoEntry],
]);
