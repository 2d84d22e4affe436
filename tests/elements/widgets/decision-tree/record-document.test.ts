import { expect } from '@esm-bundle/chai';
import { fillPage, paperElement } from '../../../../packages/elements/src/widgets/common/paper-document.js';

const PARTS = [
  { title: 'Verslag', level: 1, lines: ['Een <b>regel</b>', 'Twee\nregels'] },
  { title: '<script>x</script>', level: 2, lines: [] },
  { title: 'Reden', level: 3, lines: [] },
] as const;

describe('the record as a document', () => {
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
});
