import { expect } from '@esm-bundle/chai';
import { fillPage, paperElement } from '../../../../packages/elements/src/widgets/common/paper-document.js';

const PARTS = [
  { title: 'Verslag', level: 1, lines: ['Een <b>regel</b>', 'Twee\nregels'] },
  { title: '<script>x</script>', level: 2, lines: [] },
  { title: 'Reden', level: 3, lines: [] },
] as const;

describe('paper as a document', () => {
  it('has one heading for the whole and one for each part, and texts as they are', () => {
    const article = paperElement(document, PARTS);
    expect(
      [...article.querySelectorAll('h1, h2, h3')].map((heading) => [heading.localName, heading.textContent]),
    ).to.deep.equal([
      ['h1', 'Verslag'],
      ['h2', '<script>x</script>'],
      ['h3', 'Reden'],
    ]);
    expect([...article.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([
      'Een <b>regel</b>',
      'Twee\nregels',
    ]);
    expect(article.querySelectorAll('b, script')).to.have.length(0);
  });

  it('has a table whose head names the columns, each as wide as it was given', () => {
    const table = {
      head: ['Punt', 'Antwoord'],
      widths: [75, 25],
      rows: [
        ['Er is één plan', 'deels'],
        ['=1+1', '<i>niet</i>'],
      ],
    };
    const page = document.createElement('div');
    page.style.inlineSize = '800px';
    page.append(paperElement(document, [{ title: 'Doen', level: 2, lines: ['Eén regel'], table }]));
    document.body.append(page);
    const cells = (kind: string) => [...page.querySelectorAll(kind)].map(({ textContent }) => textContent);
    expect(page.querySelector('p')!.textContent).to.equal('Eén regel');
    expect(cells('thead th[scope=col]')).to.deep.equal(['Punt', 'Antwoord']);
    expect(cells('tbody td')).to.deep.equal(['Er is één plan', 'deels', '=1+1', '<i>niet</i>']);
    const columns = [...page.querySelectorAll('col')].map(({ style }) => style.width);
    expect(columns).to.deep.equal(['75%', '25%']);
    page.remove();
  });

  it('fills a page of its own, in black on white, and keeps line ends', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.body.append('wat er stond');
    fillPage(page, 'Verslag', 'nl', PARTS);
    expect([page.title, page.documentElement.lang]).to.deep.equal(['Verslag', 'nl']);
    expect(page.body.textContent).not.to.include('wat er stond');
    const { whiteSpace } = frame.contentWindow!.getComputedStyle(page.querySelector('li')!);
    expect(whiteSpace).to.equal('pre-wrap');
    expect(frame.contentWindow!.getComputedStyle(page.body).color).to.equal('rgb(0, 0, 0)');
    expect(page.querySelectorAll('[style], style')).to.have.length(0);
    frame.remove();
  });

  it('prints Arabic from right to left', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const direction = () => frame.contentWindow!.getComputedStyle(page.body).direction;
    fillPage(page, 'x', 'ar', [{ title: 'اتصل بالبلدية', level: 1, lines: [] }]);
    expect(direction()).to.equal('rtl');
    fillPage(page, 'x', 'nl', PARTS);
    expect(direction()).to.equal('ltr');
    frame.remove();
  });
});
