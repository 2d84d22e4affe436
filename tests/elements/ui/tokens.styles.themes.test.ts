/** Themes of NL Design System and of websites without tokens, as they come, with no CSS for the widgets. */
import { expect } from '@esm-bundle/chai';
import { contrast } from '../../support/contrast.js';
import { smallWizard } from '../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../support/widget.js';

interface Theme {
  readonly css: string;
  readonly className: string;
  /** The tokens that the button and the heading must follow. */
  readonly button?: string;
  readonly heading?: string;
}

const DEMO = '/demo/huisstijlen.css';
const nlds = (name: string, file = 'theme.css') => `/node_modules/${name}/dist/${file}`;
const UTRECHT = { button: '--utrecht-button-primary-action-background-color' };

const THEMES: Readonly<Record<string, Theme>> = {
  Voorbeeld: {
    css: nlds('@nl-design-system-unstable/voorbeeld-design-tokens'),
    className: 'voorbeeld-theme',
    ...UTRECHT,
    heading: '--utrecht-heading-2-font-family',
  },
  ma: {
    css: nlds('@nl-design-system-community/ma-design-tokens'),
    className: 'ma-theme',
    ...UTRECHT,
    heading: '--utrecht-heading-2-font-family',
  },
  'Den Haag': {
    css: nlds('@gemeente-denhaag/design-tokens-components', 'theme/index.css'),
    className: 'denhaag-theme',
    ...UTRECHT,
    heading: '--utrecht-heading-2-font-family',
  },
  'no theme': { css: DEMO, className: '' },
  'five properties': {
    css: DEMO,
    className: 'vijf',
    button: '--wijzer-color-action',
    heading: '--wijzer-heading-font-family',
  },
  'an invented light one': { css: DEMO, className: 'duin', ...UTRECHT },
  'an invented dark one': { css: DEMO, className: 'haven', ...UTRECHT },
  'an invented one with nl tokens only': {
    css: DEMO,
    className: 'krant',
    button: '--nl-button-primary-background-color',
    heading: '--nl-heading-level-2-font-family',
  },
};

let sheet: HTMLLinkElement;

async function wear({ css, className }: Theme): Promise<void> {
  sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = css;
  const loaded = new Promise((resolve, reject) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', reject);
  });
  document.head.append(sheet);
  await loaded;
  document.body.className = className;
}

/** What a token comes to on the page. */
function computed(property: 'background-color' | 'font-family', token: string): string {
  const probe = document.createElement('div');
  probe.style.setProperty(property, `var(${token})`);
  document.body.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

async function atQuestion(): Promise<Widget> {
  const widget = await mount({ content: smallWizard(), attributes: { history: 'off' } });
  await widget.begin();
  return widget;
}

describe('a widget in the house style of a page', () => {
  watchWidgets();
  afterEach(() => {
    document.body.className = '';
    sheet.remove();
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`${name}: takes button and heading from the tokens`, async () => {
      await wear(theme);
      const widget = await atQuestion();
      const button = getComputedStyle(widget.get('button', 'Verder'));
      const heading = getComputedStyle(widget.all('heading')[0]!);
      if (theme.button) expect(button.backgroundColor).to.equal(computed('background-color', theme.button));
      else expect(button.backgroundColor).to.equal('rgb(11, 74, 131)');
      if (theme.heading) expect(heading.fontFamily).to.equal(computed('font-family', theme.heading));
    });

    it(`${name}: can be read, and shows what is chosen and where the keyboard is`, async () => {
      await wear(theme);
      const widget = await atQuestion();
      const page = getComputedStyle(document.body).backgroundColor;
      const behind = page === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : page;
      const button = getComputedStyle(widget.get('button', 'Verder'));
      expect(contrast(button.color, button.backgroundColor), 'the button').to.be.at.least(4.5);
      const heading = getComputedStyle(widget.all('heading')[0]!);
      expect(contrast(heading.color, behind), 'the heading').to.be.at.least(4.5);
      await widget.choose('Voor mij');
      const row = widget.radio('Voor mij').closest('.choice')!;
      const { outlineStyle, outlineWidth } = getComputedStyle(row);
      expect([outlineStyle, parseFloat(outlineWidth) >= 3], 'the chosen row').to.deep.equal(['solid', true]);
      await widget.tabTo('button', 'Verder');
      const focused = getComputedStyle(widget.get('button', 'Verder'));
      expect([focused.outlineStyle, parseFloat(focused.outlineWidth) >= 3]).to.deep.equal(['solid', true]);
    });
  }
});
