import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import regie from '../../packages/content/examples/checklist/regie-checklist.json';
import '../../packages/elements/src/define/regie-checklist.js';

interface Args {
  /** What the page allows to keep on the device. */
  storage: 'none' | 'session' | 'local';
}

const meta: Meta<Args> = {
  title: 'Widgets/Regie-checklist',
  component: 'wijzer-regie-checklist',
  args: { storage: 'none' },
  argTypes: { storage: { control: 'select', options: ['none', 'session', 'local'] } },
  render: ({ storage }) => html`
    <wijzer-regie-checklist lang="nl" .content=${regie} .storage=${storage}>
      <p>Is er direct gevaar? Bel <a href="tel:112">112</a>.</p>
    </wijzer-regie-checklist>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The first page; all states of the kind stand under Widgets/Checklist. */
export const Begin: Story = {};

/** The reader may keep it on the device. */
export const MagBewaren: Story = { args: { storage: 'local' } };
