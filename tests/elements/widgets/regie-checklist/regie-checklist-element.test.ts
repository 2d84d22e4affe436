import { ChecklistElement, RegieChecklistElement, type WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/regie-checklist';
import type { Checklist } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import { brokenReferences } from '../../../support/accessible.js';
import { violations } from '../../../support/axe.js';
import { Reader } from '../../../support/reader.js';
import { until } from '../../../support/until.js';
import { watchPage, type Watch } from '../../../support/watch.js';

const ADDRESS = new URL(
  '../../../../packages/content/examples/checklist/regie-checklist.json',
  import.meta.url,
).href;

describe('<wijzer-regie-checklist>', () => {
  let watch: Watch;
  let content: Checklist;
  let element: RegieChecklistElement;
  let reader: Reader;

  before(async () => {
    content = (await (await fetch(ADDRESS)).json()) as Checklist;
  });

  beforeEach(() => {
    watch = watchPage();
    document.documentElement.lang ||= 'nl';
    element = document.createElement('wijzer-regie-checklist');
    element.history = 'off';
    const fallback = document.createElement('p');
    fallback.textContent = 'Acuut gevaar? Bel 112.';
    element.append(fallback);
    // What the reader does is the same for every widget; only its type names one.
    reader = new Reader(element as unknown as WizardElement);
  });

  afterEach(async () => {
    const wrong = [...brokenReferences(element.shadowRoot!), ...(await violations(element))];
    element.remove();
    RegieChecklistElement.defaultSrc = undefined;
    const said = [...watch.take('error'), ...watch.take('warn'), ...watch.errors];
    watch.stop();
    expect([wrong, said]).to.deep.equal([[], []]);
  });

  it('is a checklist with content of its own, by the address that the bundle gives it alone', async () => {
    expect(element).to.be.instanceOf(ChecklistElement);
    RegieChecklistElement.defaultSrc = ADDRESS;
    expect(ChecklistElement.defaultSrc).to.equal(undefined);
    document.body.append(element);
    await reader.until(content.title);
    expect(reader.names('group')).to.deep.equal(['Wie vult in?', 'Waar kijk je naar?']);
    expect(reader.names('link').join()).to.include('112').and.to.include('Veilig Thuis');
    expect(reader.text).to.include('Dit is een voorbeeld.');
  });

  it('shows all sections and points of its content', async () => {
    element.src = ADDRESS;
    document.body.append(element);
    await reader.until(content.title);
    await reader.begin();
    for (const { title } of content.sections) expect(reader.has('heading', title), title).to.equal(true);
    expect(reader.text).to.include(`${content.items.length} punten`);
  });

  it('takes the address of the page before its own', async () => {
    RegieChecklistElement.defaultSrc = 'https://niet.example/inhoud.json';
    element.src = ADDRESS;
    document.body.append(element);
    await reader.until(content.title);
  });

  it('shows the words of the page without an address', async () => {
    document.body.append(element);
    await until(() => /kon niet laden/.test(reader.status), 'it says that it cannot load');
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
    expect(watch.take('error')).to.have.length(1);
  });
});
