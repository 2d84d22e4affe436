import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/elements/src/define/kiezen-en-delen.js';

const beslishulp = new URL(
  '../../packages/content/examples/decision-tree/kiezen-en-delen.json',
  import.meta.url,
);
const levenswiel = new URL('../../packages/content/examples/dilemmas/levenswiel.json', import.meta.url);

const meta: Meta = {
  title: 'Widgets/Kiezen en delen',
  component: 'wijzer-kiezen-en-delen',
  render: () => html`
    <wijzer-kiezen-en-delen src=${beslishulp.href} dilemmas-src=${levenswiel.href} history="off" lang="nl">
      <p>Twijfel je? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>
    </wijzer-kiezen-en-delen>
  `,
};

export default meta;

/** Two entrances: a case of one's own, and learning from dilemmas. */
export const Keuze: StoryObj = {};
