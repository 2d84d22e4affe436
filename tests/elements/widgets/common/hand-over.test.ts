import { expect } from '@esm-bundle/chai';
import { until } from '../../../support/until.js';
import { SHARE, after, atRecord, savedBy, watchTrees, type Mounted } from '../decision-tree/mount.js';

const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

interface Clipboard {
  text?: string;
  items?: ClipboardItem[];
}

/** Takes the place of the clipboard of the browser; `allowed`: as a page that may not use it. */
function clipboard(allowed = true): Clipboard {
  const taken: Clipboard = {};
  const answer = () => (allowed ? Promise.resolve() : Promise.reject(new Error('No.')));
  const value = {
    writeText: (text: string) => ((taken.text = text), answer()),
    write: (items: ClipboardItem[]) => ((taken.items = items), answer()),
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  return taken;
}

async function withNote(): Promise<Mounted> {
  const widget = await after(['Ik help']);
  await widget.note(MARKUP);
  for (const answer of SHARE.slice(1)) await widget.on(answer);
  await widget.click('button', 'Maak het verslag');
  widget.write('words-reactie', 'Prima & <b>goed</b>');
  await widget.settled();
  return widget;
}

async function told(widget: Mounted, button: string): Promise<string> {
  await widget.click('button', button);
  await until(() => widget.status !== '', 'the widget says what happened');
  return widget.status;
}

describe('<wijzer-decision-tree> and taking the record along', () => {
  watchTrees();
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('copies it as text', async () => {
    const taken = clipboard();
    const widget = await withNote();
    expect(await told(widget, 'Kopieer als tekst')).to.equal('Het verslag is gekopieerd.');
    expect(taken.text).to.match(/^Verantwoording\n- Gemaakt op 15 juni 2026, 12:00 uur\.\n/);
    for (const line of [
      '\n\nConclusie\n- Je deelt\n- Je deelt wat nodig is.\n',
      '- Direct gevaar: Nee\n',
      `- Notitie: ${MARKUP}\n`,
      '\n\nReactie van de cliënt\n- Prima & <b>goed</b>\n',
    ])
      expect(taken.text).to.include(line);
  });

  it('copies it with its layout, and no text becomes markup', async () => {
    const taken = clipboard();
    const widget = await withNote();
    expect(await told(widget, 'Kopieer met opmaak')).to.equal('Het verslag is gekopieerd.');
    const [item] = taken.items!;
    expect([...item!.types].sort()).to.deep.equal(['text/html', 'text/plain']);
    const html = await (await item!.getType('text/html')).text();
    const pasted = new DOMParser().parseFromString(html, 'text/html');
    expect(pasted.querySelectorAll('script, img, b, [onerror]')).to.have.length(0);
    expect(pasted.querySelector('h1')!.textContent).to.equal('Verantwoording');
    expect([...pasted.querySelectorAll('li, p')].map((line) => line.textContent)).to.include.members([
      `Notitie: ${MARKUP}`,
      'Prima & <b>goed</b>',
    ]);
    expect(await (await item!.getType('text/plain')).text()).to.match(/^Verantwoording\n/);
  });

  for (const button of ['Kopieer als tekst', 'Kopieer met opmaak'])
    it(`says what to do where the page may not copy: ${button}`, async () => {
      clipboard(false);
      const widget = await atRecord();
      expect(await told(widget, button)).to.equal('Kopiëren lukt hier niet. Gebruik "Bewaar als tekst".');
      expect(widget.heading).to.equal('Verantwoording');
    });

  it('says the same where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const widget = await atRecord();
    expect(await told(widget, 'Kopieer als tekst')).to.include('Kopiëren lukt hier niet.');
  });

  it('saves it as text', async () => {
    const widget = await withNote();
    const { name, type, text } = await savedBy(() => widget.click('button', 'Bewaar als tekst'));
    expect([name, type]).to.deep.equal(['klein-2026-06-15.txt', 'text/plain;charset=utf-8']);
    expect(text).to.include(`- Notitie: ${MARKUP}\n`);
    expect(widget.status).to.equal('Het bestand staat bij je downloads.');
  });

  it('saves the run as a file with a name that says nothing about anybody', async () => {
    const widget = await withNote();
    const { name, type, text } = await savedBy(() => widget.click('button', 'Bewaar als bestand'));
    expect([name, type]).to.deep.equal(['klein-2026-06-15.json', 'application/json']);
    expect(JSON.parse(text)).to.deep.include({
      notes: { gevaar: MARKUP },
      words: { reactie: 'Prima & <b>goed</b>' },
    });
  });

  it('prints the record and nothing else, from a frame that goes away', async () => {
    const widget = await withNote();
    const printed: Document[] = [];
    // The frame is there only while the browser prints.
    document.body.append = (...nodes) => {
      Element.prototype.append.call(document.body, ...nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement)
          node.contentWindow!.print = () => printed.push(node.contentDocument!);
    };
    try {
      await widget.click('button', 'Print');
    } finally {
      Reflect.deleteProperty(document.body, 'append');
    }
    expect(printed).to.have.length(1);
    const [page] = printed;
    expect(page!.title).to.equal('Verantwoording');
    expect(page!.documentElement.lang).to.equal('nl');
    expect([...page!.body.children].map(({ localName }) => localName)).to.deep.equal(['article']);
    expect(page!.querySelectorAll('script, img, button')).to.have.length(0);
    expect(page!.body.textContent).to.include(`Notitie: ${MARKUP}`);
    expect(page!.body.textContent).not.to.include('Meteen bellen');
    page!.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('iframe')).to.have.length(0);
  });

  it('leaves no print behind when everything is erased, also where the browser never says that it printed', async () => {
    const widget = await withNote();
    document.body.append = (...nodes) => {
      Element.prototype.append.call(document.body, ...nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => undefined;
    };
    try {
      await widget.click('button', 'Print');
    } finally {
      Reflect.deleteProperty(document.body, 'append');
    }
    expect(document.querySelectorAll('iframe')).to.have.length(1);
    await widget.click('button', 'Alles wissen');
    await widget.click('button', 'Ja, wis alles');
    expect(document.querySelectorAll('iframe')).to.have.length(0);
  });
});
