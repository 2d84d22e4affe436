import { expect } from '@esm-bundle/chai';
import { textOf } from '../../support/accessible.js';
import { smallWizard } from '../../support/small-wizard.js';
import { takeMessages, mount, watchWidgets, type Widget } from '../../support/widget.js';

/** The small wizard with this text on its start page. */
async function showing(text: string): Promise<Widget> {
  return mount({ content: smallWizard({ set: { 'start.text': text } }) });
}

const inside = (widget: Widget, selector: string) => [
  ...widget.root.querySelectorAll(`[part=start] ${selector}`),
];

describe('<wijzer-toegang> and rich text', () => {
  watchWidgets();

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)',
    'vbscript:x',
  ])
    it(`never makes a link of ${address.trim()}`, async () => {
      const widget = await showing(`Lees [dit](${address}) eerst.`);
      takeMessages();
      expect(inside(widget, 'a')).to.deep.equal([]);
      expect(widget.text).to.include('dit');
    });

  it('makes links of the web, mail, phone and the page itself', async () => {
    const wanted = ['https://a.example/', 'mailto:a@b.example', 'tel:14000', '/hulp', '#hier', '?x=1'];
    const widget = await showing(wanted.map((address, at) => `[link ${at}](${address})`).join('\n'));
    expect(inside(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(wanted);
    expect(widget.names('link')).to.include.members(wanted.map((_, at) => `link ${at}`));
  });

  it('shows markup of any other kind as the characters typed', async () => {
    const widget = await showing('<b onclick="x()">Let op</b> <img src=x onerror=alert(1)>');
    expect(widget.text).to.include('<b onclick="x()">Let op</b> <img src=x onerror=alert(1)>');
    expect(inside(widget, 'img')).to.deep.equal([]);
    expect(widget.element.querySelectorAll('img, b')).to.have.length(0);
  });

  it('makes strong words, paragraphs, lines and lists', async () => {
    const widget = await showing('Een **grote** zin.\nEn nog een.\n\n- appel\n- peer\n\n1. eerst\n2. dan');
    expect(inside(widget, 'strong')).to.have.length(1);
    expect(widget.all('list')).to.have.length(2 + widget.root.querySelectorAll('[part=human] ul').length);
    expect(inside(widget, 'li')).to.have.length(4);
    expect(document.body.innerText).to.match(/Een grote zin\.\s*\n+\s*En nog een\./);
  });

  it('explains a hard word under its paragraph, folded away', async () => {
    const widget = await showing('U mag [mee](term:mee).');
    expect(widget.text).not.to.include('Samen naar een gesprek.');
    await widget.click('summary', 'Wat betekent meegaan?');
    expect(widget.text).to.include('Samen naar een gesprek.');
  });

  it('makes headings under those of the screen, with the words after the mark', async () => {
    const content = smallWizard({ set: { 'start.text': 'Eerst.\n\n## Vooraf\n\nDan.\n#geen kop' } });
    const widget = await mount({ content, attributes: { 'heading-level': '3' } });
    const headings = inside(widget, '[role=heading]').filter((heading) => !heading.id);
    expect(headings.map((heading) => [textOf(heading), heading.getAttribute('aria-level')])).to.deep.equal([
      ['Vooraf', '4'],
    ]);
    expect(widget.text).to.include('#geen kop');
  });
});
