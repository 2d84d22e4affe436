import { expect } from '@esm-bundle/chai';
import '@wijzer/elements/define/checklist';
import '@wijzer/elements/define/kiezen-en-delen';
import '@wijzer/elements/define/wizard';
import { upgradeLinks } from '../../packages/elements/src/upgrade-links.js';
import { smallWizard } from '../support/small-wizard.js';
import { until } from '../support/until.js';

const NAME = 'Waar krijgt u hulp?';
let page: HTMLElement;

/** A link as an editor leaves it, in a paragraph with words around it. */
function link(attributes: Readonly<Record<string, string>>): HTMLAnchorElement {
  const anchor = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) anchor.setAttribute(name, value);
  anchor.textContent = NAME;
  const paragraph = document.createElement('p');
  paragraph.append('Voor: ', anchor, ' Na.');
  page.append(paragraph);
  return anchor;
}
const content = URL.createObjectURL(new Blob([JSON.stringify(smallWizard())], { type: 'application/json' }));

describe('a link that becomes a widget', () => {
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('stands in the place of the link, with its content and settings', async () => {
    link({
      'data-wijzer': 'wizard',
      'data-src': content,
      'data-heading-level': '3',
      'data-history': 'off',
      href: '/hulp',
    });
    upgradeLinks(page);
    const widget = page.querySelector('wijzer-wizard')!;
    expect([widget.src, widget.headingLevel, widget.history]).to.deep.equal([content, 3, 'off']);
    expect(page.textContent.replace(/\s+/g, ' ')).to.match(/^Voor: .* Na\.$/);
    await until(() => widget.querySelector('wijzer-text') !== null, 'the widget shows');
  });

  it('brings each address that the widget takes', () => {
    link({
      'data-wijzer': 'kiezen-en-delen',
      'data-src': '/inhoud/kiezen-en-delen.json',
      'data-dilemmas-src': '/inhoud/levenswiel.json',
      href: '/delen',
    });
    link({ 'data-wijzer': 'checklist', 'data-src': '/weg', 'data-storage': 'local', href: '/regie' });
    upgradeLinks(page);
    const { src, dilemmasSrc } = page.querySelector('wijzer-kiezen-en-delen')!;
    expect([src, dilemmasSrc]).to.deep.equal(['/inhoud/kiezen-en-delen.json', '/inhoud/levenswiel.json']);
    expect(page.querySelector('wijzer-checklist')!.storage).to.equal('local');
  });

  it('brings nothing else', () => {
    link({
      'data-wijzer': 'kiezen-en-delen',
      'data-onclick': 'alert(1)',
      'data-style': 'color: red',
      href: '/',
    });
    upgradeLinks(page);
    expect(page.querySelector('wijzer-kiezen-en-delen')!.getAttributeNames()).to.deep.equal([]);
  });

  it('keeps the link as what people see while nothing else can', () => {
    link({ 'data-wijzer': 'wizard', 'data-src': '/bestaat/niet', href: '/hulp' });
    upgradeLinks(page);
    const kept = page.querySelector<HTMLAnchorElement>('wijzer-wizard > p > a')!;
    expect([kept.getAttribute('href'), kept.textContent]).to.deep.equal(['/hulp', NAME]);
  });

  it('takes over the name in the page and the language', () => {
    link({ 'data-wijzer': 'wizard', 'data-src': content, href: '/hulp', id: 'hulp', lang: 'nl' });
    upgradeLinks(page);
    expect(page.querySelectorAll('#hulp')).to.have.length(1);
    expect(page.querySelector('#hulp')!.localName).to.equal('wijzer-wizard');
    expect(page.querySelector<HTMLElement>('#hulp')!.lang).to.equal('nl');
  });

  it('happens once', () => {
    link({ 'data-wijzer': 'wizard', 'data-src': content, href: '/hulp' });
    upgradeLinks(page);
    upgradeLinks(page);
    expect(page.querySelectorAll('wijzer-wizard')).to.have.length(1);
    expect(page.querySelectorAll('a')).to.have.length(1);
  });

  for (const name of ['bestaat-niet', 'Wizard', '', 'wizard src=x', '../wizard'])
    it(`stays a link where the page has no widget of that name: "${name}"`, () => {
      const anchor = link({ 'data-wijzer': name, href: '/hulp' });
      upgradeLinks(page);
      expect(anchor.parentElement!.localName).to.equal('p');
      expect(anchor.getAttribute('href')).to.equal('/hulp');
    });

  it('leaves other links alone', () => {
    const anchor = link({ href: '/hulp' });
    upgradeLinks(page);
    expect(anchor.parentElement!.children).to.have.length(1);
  });
});
