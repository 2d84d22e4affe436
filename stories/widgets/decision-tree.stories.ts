import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type LitElement } from 'lit';
import beslishulp from '../../packages/content/examples/decision-tree/kiezen-en-delen.json';
import '../../packages/elements/src/define/decision-tree.js';
import { press, visit } from '../support/visit.js';

interface Args {
  content: unknown;
}

const meta: Meta<Args> = {
  title: 'Widgets/Beslishulp',
  component: 'wijzer-decision-tree',
  args: { content: beslishulp },
  argTypes: { content: { control: false } },
  render: ({ content }) => html`
    <wijzer-decision-tree .content=${content} history="off" lang="nl">
      <p>Twijfel je? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>
    </wijzer-decision-tree>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** Presses the button with these words. */
async function pressText(canvas: HTMLElement, text: string): Promise<void> {
  const widget = canvas.querySelector<LitElement>('wijzer-decision-tree');
  const words = (button: Element) =>
    [...button.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes())
      .map((node) => node.textContent)
      .join('');
  const found = [...(widget?.renderRoot.querySelectorAll('button') ?? [])].find(
    (button) => words(button) === text,
  );
  found?.setAttribute('data-story', 'press');
  if (widget) await press(widget, '[data-story=press]');
  found?.removeAttribute('data-story');
}

/** The shortest way to a conclusion: it can be thought over without names. */
const ANONYMOUS = ['huisarts', 'nee', 'overleggen', 'anoniem'];

/** What this is and what it is not; to begin, or to open a saved file. */
export const Start: Story = {};

/** A question with explanation for this role. */
export const Vraag: Story = {
  play: ({ canvasElement }) => visit(canvasElement, 'huisarts', 'nee', 'vertellen'),
};

/** Nothing chosen. */
export const NietsGekozen: Story = { play: ({ canvasElement }) => visit(canvasElement, 'huisarts', '') };

/** The side exit on every question. */
export const IkTwijfel: Story = {
  play: async ({ canvasElement }) => {
    await visit(canvasElement, 'huisarts');
    await pressText(canvasElement, 'Ik twijfel');
  },
};

/** A conclusion with what decided. */
export const Conclusie: Story = { play: ({ canvasElement }) => visit(canvasElement, ...ANONYMOUS) };

/** The record: own words, preview, copy, print, files. */
export const Verslag: Story = {
  play: async ({ canvasElement }) => {
    await visit(canvasElement, ...ANONYMOUS);
    await pressText(canvasElement, 'Maak het verslag');
  },
};

/** A question with 250 answers: a field to search them. */
export const VeelAntwoorden: Story = {
  args: {
    content: {
      ...beslishulp,
      start: { ...beslishulp.start, question: 'gemeente' },
      questions: [
        {
          type: 'single',
          id: 'gemeente',
          text: 'In welke gemeente woont het gezin?',
          to: 'u6',
          options: Array.from({ length: 250 }, (_, at) => ({ id: `g${at}`, text: `Gemeente ${at + 1}` })),
        },
      ],
      outcomes: beslishulp.outcomes.map(({ id, title, tone, text }) => ({ id, title, tone, text })),
      record: undefined,
      doubt: undefined,
    },
  },
  play: ({ canvasElement }) => visit(canvasElement),
};
