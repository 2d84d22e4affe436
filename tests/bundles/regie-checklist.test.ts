/**
 * A whole session with the file that ships, in a page under the strictest policy: a regisseur fills in sixty points, saves,
 * goes on elsewhere, compares with the opdrachtgever, begins a second round and prints the hand-over sheet.
 */
import type { WizardElement } from '@wijzer/elements';
import type { Checklist } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

type HostWindow = Window & typeof globalThis & { readonly reports: string[] };

const MARKS = ['geregeld', 'deels', 'niet', 'weet-ik-niet', 'nvt'];
const POINTS = 60;
const ACTIONS = 12;

/** One page of the host with the widget on it: a machine of its own, as long as nothing is left in storage. */
class Machine {
  readonly frame = document.createElement('iframe');
  /** What was offered as a file, and what was printed. */
  readonly files: { readonly name: string; readonly text: Promise<string> }[] = [];
  readonly papers: HTMLElement[] = [];
  reader!: Reader;

  async open(): Promise<this> {
    localStorage.clear();
    this.frame.title = 'De pagina van de gemeente';
    this.frame.style.cssText =
      'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: white';
    this.frame.src = '/__csp__/regie-checklist.html';
    document.body.append(this.frame);
    await new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    const found = () => this.page.document.querySelector('wijzer-regie-checklist');
    await until(() => found()?.shadowRoot, 'the widget is upgraded');
    this.reader = new Reader(found() as unknown as WizardElement);
    await until(() => this.reader.heading === 'Regie-checklist', 'its first page shows');
    this.#watch();
    return this;
  }

  get page(): HostWindow {
    return this.frame.contentWindow as unknown as HostWindow;
  }

  get root(): ShadowRoot {
    return this.reader.root;
  }

  /** The page keeps out of the history: browsers hold fifty entries, and a session has hundreds of steps. */
  close(): void {
    expect(this.page.reports, 'reports of the policy').to.deep.equal([]);
    this.frame.remove();
    localStorage.clear();
  }

  async settled(): Promise<void> {
    while (!(await this.reader.element.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Presses a button by its words; by script, because there are hundreds of them in a session. */
  async press(name: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((each) => words(each).startsWith(name));
    if (!button) throw new Error(`No button "${name}"; there is: ${buttons.map(words).join(' | ')}`);
    button.click();
    await this.settled();
  }

  async choose(value: string): Promise<void> {
    this.root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
    await this.settled();
  }

  async write(field: string, text: string): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>(field)!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settled();
  }

  async openFile(text: string): Promise<void> {
    const files = new this.page.DataTransfer();
    files.items.add(new this.page.File([text], 'checklist.json', { type: 'application/json' }));
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const before = this.told;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => this.told !== before, 'the file was read');
    await this.settled();
  }

  get told(): string {
    return words(this.root.querySelector('.told')!);
  }

  get text(): string {
    return this.page.document.body.innerText;
  }

  /** Neither a real download nor a real print: they take the keyboard from every later test. */
  #watch(): void {
    const { page } = this;
    const real = page.URL.createObjectURL.bind(page.URL);
    let blob: Blob | undefined;
    page.URL.createObjectURL = (offered: Blob) => {
      blob = offered;
      return real(offered);
    };
    const { files, papers } = this;
    page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (blob) files.push({ name: this.download, text: blob.text() });
    };
    const { append } = page.Element.prototype;
    page.document.body.append = (...nodes) => {
      append.call(page.document.body, ...nodes);
      for (const node of nodes)
        if (node instanceof page.HTMLIFrameElement)
          node.contentWindow!.print = () => papers.push(node.contentDocument!.body);
    };
  }
}

const words = (element: Element) =>
  [...element.querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedElements())
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();

/** Fills in all points from the first on, one after the other. */
async function fillIn(
  machine: Machine,
  points: number,
  mark: (at: number) => string,
  note?: string,
): Promise<void> {
  machine.root.querySelector<HTMLElement>('.sections details')!.toggleAttribute('open', true);
  machine.root.querySelector<HTMLElement>('[part~=item]')!.click();
  await machine.settled();
  for (let at = 0; at < points; at++) {
    await machine.choose(mark(at));
    if (note) await machine.write('#note', `${note} ${at + 1}`);
    if (at < points - 1) await machine.press('Volgend punt');
  }
  await machine.press('Terug naar de checklist');
}

function rowsOf(paper: HTMLElement, heading: string): string[][] {
  const sections = [...paper.querySelectorAll('section')];
  const section = sections.find((each) => each.querySelector('h2')?.textContent === heading)!;
  return [...section.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
}

describe('dist/cdn/regie-checklist.js', () => {
  it('carries a whole session over two machines, two people and two rounds', async function () {
    this.timeout(120_000);
    const content = (await (
      await fetch(new URL('../../packages/content/examples/checklist/regie-checklist.json', import.meta.url))
    ).json()) as Checklist;

    // The regisseur fills in sixty points with notes, and twelve actions.
    const first = await new Machine().open();
    await first.press('Beginnen');
    await fillIn(first, POINTS, (at) => MARKS[at % MARKS.length]!, 'Notitie bij punt');
    expect(first.text).to.include('23 van 23 bekeken');
    await first.press('Acties');
    for (let at = 1; at <= ACTIONS; at++) {
      await first.press('Maak een actie');
      await first.write(`#what-a${at}`, `Actie nummer ${at}`);
      await first.write(`#owner-a${at}`, 'jeugdconsulent');
      await first.write(`#date-a${at}`, `2027-01-${String(ACTIONS + 1 - at).padStart(2, '0')}`);
    }
    await first.press('Terug naar de checklist');
    await first.press('Bewaren, kopiëren en printen');
    await first.press('Bewaar als bestand');
    const saved = await first.files[0]!.text;
    expect(first.files[0]!.name).to.match(/^regie-checklist-\d{4}-\d\d-\d\d\.json$/);
    first.close();

    // The opdrachtgever fills in a few points, with other answers.
    const other = await new Machine().open();
    await other.choose('gemeente');
    await other.press('Beginnen');
    await fillIn(other, 5, () => 'niet');
    await other.press('Bewaren, kopiëren en printen');
    await other.press('Bewaar als bestand');
    const otherSaved = await other.files[0]!.text;
    other.close();

    // Another machine opens the file: everything is there.
    const second = await new Machine().open();
    expect(second.text).not.to.include('Actie nummer');
    await second.openFile(saved);
    expect(second.told).to.equal('Het bestand is geopend.');
    expect(second.text).to.include('23 van 23 bekeken').and.to.include('Acties: 12 open');

    // Side by side with the opdrachtgever: differences first.
    await second.press('Vergelijken');
    await second.openFile(otherSaved);
    expect(second.told).to.match(/^Gemeente, .* staat er nu naast\.$/);
    const groups = [...second.root.querySelectorAll('[part~=compare] section .subheading')].map(words);
    expect(groups[0]).to.match(/^Hier verschillen de antwoorden \(\d+\)$/);
    await second.press('Terug naar de checklist');

    // A second round: what was answered stands beside it.
    await second.press('Rondes');
    await second.write('#next', '2027-03-01');
    await second.press('Begin een nieuwe ronde');
    await second.press('Ja, begin een nieuwe ronde');
    expect(second.told).to.equal('De nieuwe ronde is begonnen.');
    await second.press('Terug naar de checklist');
    expect(second.text).to.include('0 van 23 bekeken');
    await fillIn(second, 2, (at) => ['niet', 'deels'][at]!);
    await second.press('Rondes');
    expect(second.text).to.include('Was: Geregeld. Nu: Niet.');
    await second.press('Terug naar de checklist');

    // The hand-over sheet on paper.
    await second.press('Overdrachtsblad');
    await second.write('#handover-regisseur-nu', 'gezinscoach, wijkteam');
    await second.press('Print');
    const paper = second.papers[0]!;
    expect(paper.querySelector('h1')!.textContent).to.equal('Overdrachtsblad');
    for (const { title } of content.handover!.fields) expect(paper.textContent).to.include(title);
    expect(paper.textContent).to.include('gezinscoach, wijkteam');
    const actions = rowsOf(paper, 'Acties die nog openstaan');
    expect(actions).to.have.length(ACTIONS);
    expect(actions[0]!.slice(0, 3)).to.deep.equal(['Actie nummer 12', 'jeugdconsulent', '1 januari 2027']);
    second.close();
  });

  it('asks for its own content and nothing else, and keeps nothing before the reader asks', async () => {
    const machine = await new Machine().open();
    await machine.press('Beginnen');
    await fillIn(machine, 2, () => 'deels', 'Geheim');
    expect(localStorage).to.have.length(0);
    const asked = machine.page.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !/favicon/.test(path));
    expect(asked.sort()).to.deep.equal([
      '/__csp__/cdn/content/regie-checklist.json',
      '/__csp__/cdn/regie-checklist.js',
      '/__csp__/reports.js',
    ]);
    machine.close();
  });
});
