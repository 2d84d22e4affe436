import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import base from '../../packages/content/examples/wizard/toegang.json';
import '../../packages/elements/src/define/wizard.js';
import { visit } from '../support/visit.js';

interface Args {
  /** The question that the story shows, as an editor writes it. */
  question: Record<string, unknown>;
}

const outcome = base.outcomes[0]?.id;

const meta: Meta<Args> = {
  title: 'Widgets/Wizard',
  component: 'wijzer-wizard',
  argTypes: { question: { control: 'object' } },
  render: ({ question }) => html`
    <wijzer-wizard
      history="off"
      lang="nl"
      .content=${{
        ...base,
        start: { ...base.start, question: question['id'] },
        questions: [{ to: outcome, ...question }],
        outcomes: base.outcomes.map((each) => ({ ...each, deskRoutes: undefined })),
      }}
    >
      <p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p>
    </wijzer-wizard>
  `,
  play: ({ canvasElement }) => visit(canvasElement),
};

export default meta;
type Story = StoryObj<Args>;

/** One answer. */
export const EenAntwoord: Story = {
  args: {
    question: {
      id: 'huis',
      type: 'single',
      text: 'Heeft u een huis?',
      options: [
        { id: 'ja', text: 'Ja' },
        { id: 'nee', text: 'Nee' },
        { id: 'weet-niet', text: 'Weet ik niet', unsure: true },
      ],
    },
  },
};

/** Several answers. */
export const MeerAntwoorden: Story = {
  args: {
    question: {
      id: 'hulp',
      type: 'multiple',
      text: 'Waar wilt u hulp bij?',
      help: 'U mag meer dingen kiezen.',
      options: [
        { id: 'eten', text: 'Eten koken' },
        { id: 'wassen', text: 'Kleren wassen', help: 'Ook strijken.' },
        { id: 'weet-niet', text: 'Weet ik niet', unsure: true },
      ],
    },
  },
};

/** An area by four digits or by name. Never a full address. */
export const Postcode: Story = {
  args: {
    question: {
      id: 'wijk',
      type: 'postcode',
      text: 'Waar woont u?',
      options: [
        { id: 'noord', text: 'Noord', postcodes: ['1201-1219'] },
        { id: 'zuid', text: 'Zuid', postcodes: ['1220-1240'] },
        { id: 'weet-niet', text: 'Weet ik niet', unsure: true },
      ],
    },
  },
};

/** A day. */
export const Datum: Story = {
  args: { question: { id: 'dag', type: 'date', text: 'Wanneer is uw afspraak?' } },
};

/** Words of the reader's own. They stay on the device. */
export const Notitie: Story = {
  args: { question: { id: 'notitie', type: 'note', text: 'Wat wilt u onthouden?' } },
};

/** Nothing to answer: only to read. */
export const Uitleg: Story = {
  args: {
    question: {
      id: 'uitleg',
      type: 'info',
      text: 'Dit gaat u doen',
      help: 'U belt.\n\nDaarna maakt u een afspraak:\n\n- u kiest een dag;\n- u schrijft de tijd op.',
    },
  },
};
