/** What a style sheet of the page that means every element can and cannot do to the words and the type of a widget. */
import { expect } from '@esm-bundle/chai';
import { faintTexts } from '../../support/colours.js';
import { textsIn } from '../../support/layout.js';
import { smallWizard } from '../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../support/widget.js';

const looks = ({ root }: Widget, ...names: string[]) =>
  new Set(
    textsIn(root).map(({ element }) => {
      const style = getComputedStyle(element);
      return names.map((name) => style.getPropertyValue(name)).join(' ');
    }),
  );

describe('the words of a widget on a page that styles every element', () => {
  let sheet: HTMLStyleElement;
  watchWidgets({ axe: false });
  beforeEach(() => document.head.append((sheet = document.createElement('style'))));
  afterEach(() => {
    sheet.remove();
    document.documentElement.removeAttribute('dir');
  });

  for (const important of ['', ' !important'])
    it(`keep their size, case, colour and place${important && ', also against !important'}`, async () => {
      const widget = await mount({ content: smallWizard() });
      const names = ['font-size', 'font-style', 'text-transform', 'display', 'text-align'];
      const before = looks(widget, ...names);
      sheet.textContent = `* { ${[
        'font-size: 9px',
        'font-style: italic',
        'text-transform: uppercase',
        'text-align: right',
        'color: #333',
        'background: #fff',
      ]
        .map((line) => line + important)
        .join('; ')} }`;
      expect(looks(widget, ...names)).to.deep.equal(before);
      expect(faintTexts(widget.root)).to.deep.equal([]);
    });

  it('take the space that a reader puts between letters, words and lines', async () => {
    const widget = await mount({ content: smallWizard() });
    sheet.textContent =
      '* { letter-spacing: 3px !important; word-spacing: 5px !important; line-height: 60px !important }';
    expect([...looks(widget, 'letter-spacing', 'word-spacing', 'line-height')]).to.deep.equal([
      '3px 5px 60px',
    ]);
  });

  it('run from left to right on a page that does not', async () => {
    const widget = await mount({ content: smallWizard() });
    document.documentElement.dir = 'rtl';
    expect(getComputedStyle(widget.element).direction).to.equal('ltr');
  });
});
