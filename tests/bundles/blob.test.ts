/**
 * A page out of a `blob:` address, as a preview in an editor makes it: it has no address that others can be seen from. The
 * file of ours stands there by its whole address, and the page gives the content itself.
 */
import type { WizardElement } from '@wijzer/elements';
import { expect } from '@esm-bundle/chai';
import { toEntry } from '../support/entries.js';
import { Reader } from '../support/reader.js';
import { once, until } from '../support/until.js';
import { visit } from '../support/visit.js';

type View = Window & typeof globalThis & { readonly reports: string[]; readonly ready: string[] };
type Giving = 'by a script inside' | 'by a property' | 'by the file itself';

const at = (path: string) => new URL(`/__bare__/${path}`, location.href).href;

/** The content of the page itself, to tell it from what ships. */
const OWN = 'van-de-pagina';

let frame: HTMLIFrameElement;

async function open(
  bundle: string,
  giving: Giving,
  history: 'on' | 'off' = 'off',
  change: object = {},
): Promise<Reader> {
  const shipped = (await (await fetch(at(`cdn/content/${bundle}.json`))).json()) as object;
  const text = JSON.stringify({ ...shipped, id: OWN, ...change });
  const tag = `wijzer-${bundle}`;
  const inside =
    giving === 'by a script inside'
      ? `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`
      : '';
  const page = `<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>Voorbeeld</title>
        <script src="${at('reports.js')}"></script>
        <script>
          window.ready = [];
          addEventListener('wijzer-ready', ({ detail }) => window.ready.push(detail.content));
        </script>
        <script type="module" src="${at(`cdn/${bundle}.js`)}"></script>
      </head>
      <body><${tag} history="${history}">${inside}<p>Bel uw gemeente.</p></${tag}></body>
    </html>`;
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  frame = document.createElement('iframe');
  frame.title = 'Voorbeeld';
  frame.style.cssText = 'inline-size: 600px; block-size: 600px';
  frame.src = address;
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(address);
  const found = () => view().document.querySelector<WizardElement>(tag)!;
  await until(() => found().shadowRoot, 'the widget is upgraded');
  if (giving === 'by a property') (found() as { content: unknown }).content = JSON.parse(text);
  if (giving !== 'by the file itself')
    await until(() => view().ready.includes(OWN), 'its own content is there');
  return shown(found());
}

async function shown(element: WizardElement): Promise<Reader> {
  const reader = new Reader(element);
  await until(() => element.shadowRoot && reader.heading, 'its first screen shows');
  return reader;
}

const view = () => frame.contentWindow as View;

const saysNothing = () => expect(view().reports).to.deep.equal([]);

describe('a page out of a blob', () => {
  afterEach(async () => {
    await toEntry(view());
    frame.remove();
  });

  for (const giving of ['by a script inside', 'by a property', 'by the file itself'] as const) {
    it(`leads through Toegang, with content given ${giving}`, async () => {
      const reader = await open('toegang', giving);
      expect(view().document.baseURI).to.match(/^blob:/);
      await visit(reader, () => {});
      saysNothing();
    });

    it(`leads through the Regie-checklist, with content given ${giving}`, async () => {
      const reader = await open('regie-checklist', giving);
      const press = async (element: HTMLElement) => {
        element.click();
        await reader.element.updateComplete;
      };
      await press(reader.get('button', 'Beginnen'));
      reader.root.querySelector<HTMLDetailsElement>('.sections details')!.open = true;
      await press(reader.root.querySelector<HTMLElement>('[part~=item]')!);
      await press(reader.root.querySelector<HTMLElement>('input[value="geregeld"]')!);
      await press(reader.get('button', 'Terug naar de checklist'));
      expect(reader.text).to.include('Antwoord: Geregeld');
      saysNothing();
    });
  }

  it('leads through Kiezen en delen', async () => {
    const instrument = await open('kiezen-en-delen', 'by the file itself');
    instrument.get('button', 'Beslishulp: mijn eigen situatie').click();
    const inside = () => instrument.element.querySelector<WizardElement>('wijzer-decision-tree');
    await until(inside, 'the Beslishulp is opened');
    const tree = await shown(inside()!);
    tree.get('button', 'Beginnen').click();
    for (const option of ['huisarts', 'nee', 'overleggen', 'anoniem']) {
      await tree.element.updateComplete;
      tree.root.querySelector<HTMLInputElement>(`input[value="${option}"]`)!.click();
      tree.get('button', 'Verder').click();
    }
    await until(() => tree.has('button', 'Maak het verslag'), 'the outcome shows');
    saysNothing();
  });

  it('goes back by the browser', async () => {
    const reader = await open('toegang', 'by a script inside', 'on');
    const start = reader.heading;
    reader.get('button', 'Beginnen').click();
    await reader.until('Heeft u nu meteen hulp nodig?');
    view().history.back();
    await reader.until(start);
    saysNothing();
  });

  it('finds another language by its whole address', async () => {
    const src = at('cdn/content/toegang.en.json');
    const reader = await open('toegang', 'by a script inside', 'off', {
      languages: [{ language: 'en', name: 'English', src }],
    });
    reader.get('button', 'English').click();
    await until(
      () => reader.has('button', 'Start'),
      `it is in English: ${reader.names('button').join(' | ')}`,
    );
    saysNothing();
  });

  it('says of another language that it is not there, where nothing can be beside the page', async () => {
    const reader = await open('toegang', 'by a script inside');
    const { heading } = reader;
    reader.get('button', 'English').click();
    await until(() => reader.status.includes('De andere taal lukt nu niet.'), 'the reader is told');
    expect(reader.heading).to.equal(heading);
    expect(view().reports.splice(0)).to.have.length(1);
  });
});
