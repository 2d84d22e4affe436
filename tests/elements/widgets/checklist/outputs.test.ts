import { expect } from '@esm-bundle/chai';
import { until } from '../../../support/until.js';
import { begun, savedBy, watchChecklists, type Mounted } from './mount.js';
import { SAVE, copiedBy, fill, printedBy } from './outside.js';

async function atSave(): Promise<Mounted> {
  const widget = await begun();
  await fill(widget, 'Er is één plan.', 'Geregeld', 'Volgt.');
  await widget.act(SAVE);
  return widget;
}

describe('<wijzer-checklist> and ways to take it along', () => {
  watchChecklists();

  it('saves a file with a name that says nothing about anybody', async () => {
    const widget = await atSave();
    const { name, type, text } = await savedBy(() => widget.act('Bewaar als bestand'));
    expect([name, type]).to.deep.equal(['klein-2026-06-15.json', 'application/json']);
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(file).to.deep.include({
      file: 'wijzer-checklist',
      version: 1,
      savedAt: '2026-06-15T10:00:00.000Z',
      rounds: [{ date: '2026-06-15', entries: { t2: { mark: 'ja', note: 'Volgt.' } } }],
      texts: { t2: 'Er is één plan.' },
    });
    expect(widget.told).to.equal('Het bestand staat bij je downloads.');
  });

  it('copies as text, and with its layout', async () => {
    const widget = await atSave();
    const { text } = await copiedBy(widget, 'Kopieer als tekst');
    expect(widget.told).to.equal('Het is gekopieerd.');
    const both = await copiedBy(widget, 'Kopieer met opmaak');
    expect(both.text).to.equal(text);
    expect(both.page!.querySelector('h1')!.textContent).to.equal('Kleine checklist');
    expect(both.page!.querySelectorAll('th')).to.have.length(6);
  });

  for (const button of ['Kopieer als tekst', 'Kopieer met opmaak'])
    it(`says what to do where the page may not copy: ${button}`, async () => {
      const refuse = () => Promise.reject(new Error('No.'));
      const value = { writeText: refuse, write: refuse };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
      try {
        const widget = await atSave();
        await widget.act(button);
        await until(() => widget.told !== '', 'the widget says what happened');
        expect(widget.told).to.equal('Kopiëren lukt hier niet. Print het of bewaar het als bestand.');
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

  it('says the same where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      const widget = await atSave();
      await widget.act('Kopieer als tekst');
      await until(() => widget.told !== '', 'the widget says what happened');
      expect(widget.told).to.include('Kopiëren lukt hier niet.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('prints the paper and nothing else, from a frame that goes away', async () => {
    const widget = await atSave();
    const page = await printedBy(widget, 'Print');
    expect([page.title, page.documentElement.lang]).to.deep.equal(['Kleine checklist', 'nl']);
    expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal(['article']);
    expect(page.querySelectorAll('script, img, button, input')).to.have.length(0);
    expect(page.body.textContent).to.include('Volgt.').and.not.to.include('Meteen bellen');
    expect(document.querySelectorAll('iframe')).to.have.length(0);
  });

  it('says no longer that something was copied once the reader goes on', async () => {
    const widget = await atSave();
    await copiedBy(widget, 'Kopieer als tekst');
    await widget.act('Terug');
    expect(widget.told).to.equal('');
  });
});
