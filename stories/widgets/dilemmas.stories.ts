import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import levenswiel from '../../packages/content/examples/dilemmas/levenswiel.json';
import '../../packages/elements/src/define/dilemmas.js';
import type { DilemmasElement } from '../../packages/elements/src/widgets/dilemmas/dilemmas-element.js';
import { press } from '../support/visit.js';

interface Args {
  /** Which dilemmas the story has, as an editor writes them. */
  content: unknown;
  /** Room for the widget, in pixels. */
  width: number;
  /** Address of the decision aid. */
  helpHref: string;
  /** Whether an instrument around it opens the decision aid. */
  linked: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Dilemmas',
  component: 'wijzer-dilemmas',
  args: { content: levenswiel, width: 1000, helpHref: '', linked: false },
  argTypes: { content: { control: 'object' } },
  render: ({ content, width, helpHref, linked }) => html`
    <div style="max-inline-size: ${width}px">
      <wijzer-dilemmas lang="nl" .content=${content} .helpHref=${helpHref} .linked=${linked}>
        <p>Praat met je team over delen en niet delen.</p>
      </wijzer-dilemmas>
    </div>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** Waits for the wheel, then presses controls one by one. */
async function walk(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  const widget = canvas.querySelector<DilemmasElement>('wijzer-dilemmas');
  if (!widget) return;
  while (!widget.renderRoot.querySelector('[part~="start"]'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const selector of selectors) await press(widget, selector);
}

const STATION = 'li:nth-child(4) > [part~="station"]';
const DILEMMA = '[part~="dilemma"]';
const OPTION = '[part~="option"]';

/** The wheel beside the list. */
export const Wiel: Story = {};

/** On a phone the list is enough. */
export const Telefoon: Story = { args: { width: 320 } };

/** The dilemmas of one phase. */
export const Fase: Story = { play: ({ canvasElement }) => walk(canvasElement, STATION) };

/** Before the reader chooses. */
export const Dilemma: Story = { play: ({ canvasElement }) => walk(canvasElement, STATION, DILEMMA) };

/** After choosing: for and against each choice, and the direction. */
export const Gekozen: Story = {
  args: { helpHref: '?vraag={question}', linked: true },
  play: ({ canvasElement }) => walk(canvasElement, STATION, DILEMMA, OPTION),
};
