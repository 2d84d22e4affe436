import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@gemeente-denhaag/design-tokens-components/dist/theme/index.css';
import '@nl-design-system-community/ma-design-tokens/dist/theme.css';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import { html, type LitElement } from 'lit';
import '../../demo/huisstijlen.css';
import oneDesk from '../../packages/content/examples/wizard/toegang-een-loket.json';
import inEnglish from '../../packages/content/examples/wizard/toegang.en.json';
import voorbeeldstad from '../../packages/content/examples/wizard/toegang.json';
import '../../packages/elements/src/define/settings.js';
import '../../packages/elements/src/define/toegang.js';
import { wording as arabic } from '../../packages/elements/src/widgets/wizard/wizard.messages.ar.js';
import { wording as english } from '../../packages/elements/src/widgets/wizard/wizard.messages.en.js';
import { press, visit, visitOutcome } from '../support/visit.js';

interface Args {
  content: unknown;
  src: string | undefined;
  headingLevel: number;
  history: 'on' | 'off';
}

/** A Tuesday morning: the stories show the same opening hours on every day. */
const tuesday = () => new Date('2026-11-24T10:00:00+01:00');

const meta: Meta<Args> = {
  title: 'Widgets/Toegang',
  component: 'wijzer-toegang',
  args: { content: voorbeeldstad, src: undefined, headingLevel: 2, history: 'off' },
  argTypes: {
    content: { control: false },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    history: { control: 'inline-radio', options: ['on', 'off'] },
  },
  render: ({ content, src, headingLevel, history }) => html`
    <wijzer-settings .now=${tuesday}>
      <wijzer-toegang
        .content=${content}
        .src=${src}
        .headingLevel=${headingLevel}
        .history=${history}
        lang="nl"
      >
        <p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p>
      </wijzer-toegang>
    </wijzer-settings>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The first page: what is going to happen, how long it takes, and that nobody asks for a name. */
export const Start: Story = {};

/** Another gemeente: one central desk, wijkteams by postcode. Only the JSON differs. */
export const TweedeGemeente: Story = { args: { content: oneDesk } };

/** One question with its answers. */
export const Vraag: Story = { play: ({ canvasElement }) => visit(canvasElement, 'nee', 'mijzelf') };

/** The one thing that can go wrong: nothing chosen. */
export const NietsGekozen: Story = { play: ({ canvasElement }) => visit(canvasElement, 'nee', '') };

/** The end: one place, and what to do now. */
export const Uitkomst: Story = {
  play: ({ canvasElement }) => visitOutcome(canvasElement, 'nee', 'weet-niet', 'weet-niet'),
};

/** "Klopt dit?": before the outcome the reader sees what was answered, with pictures. */
export const Klopt: Story = {
  play: ({ canvasElement }) => visit(canvasElement, 'nee', 'mijzelf', 'geld', 'werk'),
};

/** "Ik snap dit niet": the question in its easiest words, a large picture, and an example. */
export const IkSnapDitNiet: Story = {
  play: async ({ canvasElement }) => {
    await visit(canvasElement, 'nee', 'mijzelf', 'geld');
    const widget = canvasElement.querySelector<LitElement>('wijzer-toegang');
    if (widget) await press(widget, '[part~="actions"] button:last-of-type');
  },
};

/** "Makkelijker lezen" and "Groter", both on. */
export const MakkelijkerEnGroter: Story = {
  play: async ({ canvasElement }) => {
    await visit(canvasElement, 'nee', 'mijzelf', 'geld');
    const widget = canvasElement.querySelector<LitElement>('wijzer-toegang');
    for (const { at } of [{ at: 2 }, { at: 3 }])
      if (widget) await press(widget, `[part~="read"] button:nth-of-type(${at})`);
  },
};

/** The same content in English; the words of the widget come from the package. */
export const InHetEngels: Story = {
  render: () => html`
    <wijzer-settings .now=${tuesday}>
      <wijzer-toegang .content=${inEnglish} .wording=${english} history="off"></wijzer-toegang>
    </wijzer-settings>
  `,
  play: ({ canvasElement }) => visit(canvasElement, 'nee', 'mijzelf'),
};

/** From right to left: only the words of the widget itself, for there is no example content in Arabic. */
export const VanRechtsNaarLinks: Story = {
  render: () => html`
    <wijzer-settings .now=${tuesday}>
      <wijzer-toegang
        .content=${{ ...voorbeeldstad, language: 'ar' }}
        .wording=${arabic}
        history="off"
      ></wijzer-toegang>
    </wijzer-settings>
  `,
  play: ({ canvasElement }) => visit(canvasElement, 'nee'),
};

/** A crisis exit: one call to action. */
export const BelNu: Story = { play: ({ canvasElement }) => visit(canvasElement, 'ja', 'gevaar') };

/** Numbers for help at once: one tap from every page. */
export const DirectHulp: Story = {
  play: async ({ canvasElement }) => {
    await visit(canvasElement, 'nee');
    const widget = canvasElement.querySelector<LitElement>('wijzer-toegang');
    if (widget) await press(widget, 'button.urgent');
  },
};

/** A phone of 320 pixels. */
export const SmalleTelefoon: Story = {
  render: (args, context) => html`<div style="inline-size: 320px">${meta.render?.(args, context)}</div>`,
  play: ({ canvasElement }) => visit(canvasElement, 'nee'),
};

/** On a dark page the text takes the page's colour. */
export const DonkerePagina: Story = {
  render: (args, context) =>
    html`<div style="padding: 1em; background: #14181d; color: #f2f4f6">
      ${meta.render?.(args, context)}
    </div>`,
  play: ({ canvasElement }) => visit(canvasElement, 'nee'),
};

/** A house style by a handful of custom properties. */
export const EigenHuisstijl: Story = {
  render: (args, context) => html`
    <div
      style="font-family: Georgia, serif; --wijzer-color-action: #7a1f5c; --wijzer-radius: 1.5em; --wijzer-color-soft: #f6eaf2"
    >
      ${meta.render?.(args, context)}
    </div>
  `,
  play: ({ canvasElement }) => visit(canvasElement, 'nee'),
};

/** Themes of NL Design System with an open licence, and invented ones: no CSS speaks of the widget. */
export const Huisstijlen: StoryObj<Args & { stijl: string }> = {
  args: { stijl: 'voorbeeld-theme' },
  argTypes: {
    stijl: {
      control: 'select',
      options: ['', 'vijf', 'voorbeeld-theme', 'ma-theme', 'denhaag-theme', 'duin', 'haven', 'krant'],
    },
  },
  render: ({ stijl, ...args }, context) =>
    html`<div class=${stijl} style="padding: 1em">${meta.render?.(args, context)}</div>`,
  play: ({ canvasElement }) => visit(canvasElement, 'nee'),
};

/** Long Dutch words break rather than run out of the page. */
export const LangeWoorden: Story = {
  args: {
    content: {
      ...voorbeeldstad,
      title: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen en meervoudigepersoonlijkheidsstoornissen',
    },
  },
  render: (args, context) => html`<div style="inline-size: 320px">${meta.render?.(args, context)}</div>`,
};

/** While the content comes in, and without script, the page's own words stand there. */
export const Laden: Story = {
  render: () =>
    html`<wijzer-toegang src="data:,"
      ><p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p></wijzer-toegang
    >`,
};

/** The content is not there: the page's own words stay, one sentence says so, and there is a way to try again. */
export const NietTeLaden: Story = { args: { content: undefined, src: '/content/bestaat-niet.json' } };

/** Fout: a file of another kind. The console names place and remedy. */
export const FoutBestand: Story = { args: { content: { ...voorbeeldstad, kind: 'checklist' } } };

/** Fout: one answer leads nowhere and one key is misspelt. The rest works; the console lists both. */
export const FoutOnderdeel: Story = {
  args: {
    content: {
      ...voorbeeldstad,
      titel: 'Waar krijgt u hulp?',
      questions: voorbeeldstad.questions.map((question, at) =>
        at === 0
          ? { ...question, options: question.options.map((option) => ({ ...option, to: 'bestaat-niet' })) }
          : question,
      ),
    },
  },
  play: ({ canvasElement }) => visit(canvasElement, 'nee'),
};
