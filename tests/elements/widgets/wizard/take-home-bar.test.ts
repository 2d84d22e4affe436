import type { Wizard } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import toegang from '../../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { savedBy } from '../../../support/saved-file.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const content = toegang as unknown as Wizard;

async function atOutcome(): Promise<Widget> {
  const widget = await mount({ content });
  await widget.begin();
  await widget.answer('Nee, niet meteen');
  await widget.answer('Voor mijzelf');
  await widget.answer('Geld, werk of een brief');
  await widget.answer('Ik zoek werk.');
  await widget.confirm();
  await widget.until('Bel Werk en Inkomen');
  return widget;
}

/** The device's own sheet for sharing, in the place of the real one. */
function stubShare(share: ((data: ShareData) => Promise<void>) | undefined): () => void {
  const kept = Object.getOwnPropertyDescriptor(navigator, 'share');
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  return () => {
    if (kept) Object.defineProperty(navigator, 'share', kept);
    else Reflect.deleteProperty(navigator, 'share');
  };
}

describe('T22: <wijzer-toegang> and taking the outcome along', () => {
  watchWidgets();

  it('prints the outcome alone, with room to write the appointment', async () => {
    const widget = await atOutcome();
    const printed: Document[] = [];
    document.body.append = (...nodes) => {
      Element.prototype.append.call(document.body, ...nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement)
          node.contentWindow!.print = () => printed.push(node.contentDocument!);
    };
    try {
      await widget.click('button', 'Print op 1 blad');
    } finally {
      Reflect.deleteProperty(document.body, 'append');
    }
    const [page] = printed;
    expect(page!.querySelector('h1')!.textContent).to.equal('Bel Werk en Inkomen');
    expect(page!.body.textContent).to.include('Mijn afspraak');
    expect(page!.body.textContent).not.to.include('Uw antwoorden');
    page!.defaultView!.dispatchEvent(new Event('afterprint'));
  });

  it('saves it as text, under a name that says nothing about anybody', async () => {
    const widget = await atOutcome();
    const { name, text } = await savedBy(() => widget.click('button', 'Bewaar als tekst'));
    expect(name).to.match(/^[a-z-]+\.txt$/);
    expect(text).to.match(/^Bel Werk en Inkomen\n- Dit is een voorbeeld\. /);
    expect(widget.status).to.include('Het staat bij uw downloads.');
  });

  it('shares it by the sheet of the device, and bears it when nobody shares', async () => {
    const shared: ShareData[] = [];
    const restore = stubShare(async (data) => {
      shared.push(data);
      await Promise.reject(new DOMException('closed', 'AbortError'));
    });
    try {
      const widget = await atOutcome();
      await widget.click('button', 'Deel met iemand');
      expect(shared[0]!.title).to.equal('Bel Werk en Inkomen');
      expect(shared[0]!.text).to.include('Mijn afspraak');
      expect(widget.heading).to.equal('Bel Werk en Inkomen');
    } finally {
      restore();
    }
  });

  it('shows a few large words for the counter, and comes back', async () => {
    const widget = await atOutcome();
    await widget.click('button', 'Laat groot zien');
    await widget.until('Laat dit zien aan de balie');
    const words = [...widget.root.querySelectorAll('.large p')];
    expect(words.length).to.be.greaterThan(0);
    for (const each of words) expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(32);
    await widget.click('button', 'Terug');
    await widget.until('Bel Werk en Inkomen');
  });
});
