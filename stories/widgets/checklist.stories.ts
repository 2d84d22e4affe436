import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import regie from '../../packages/content/examples/checklist/regie-checklist.json';
import lvb from '../../packages/content/examples/checklist/toegang-lvb.json';
import '../../packages/elements/src/define/checklist.js';
import type { ChecklistElement } from '../../packages/elements/src/widgets/checklist/checklist-element.js';
import { press } from '../support/visit.js';

interface Args {
  /** Which points the story has, as an editor writes them. */
  content: unknown;
  /** Room for the widget, in pixels. */
  width: number;
  /** What the page allows to keep on the device. */
  storage: 'none' | 'session' | 'local';
}

const meta: Meta<Args> = {
  title: 'Widgets/Checklist',
  component: 'wijzer-checklist',
  args: { content: regie, width: 800, storage: 'none' },
  argTypes: {
    content: { control: 'object' },
    storage: { control: 'select', options: ['none', 'session', 'local'] },
  },
  render: ({ content, width, storage }) => html`
    <div style="max-inline-size: ${width}px">
      <wijzer-checklist lang="nl" .content=${content} .storage=${storage}>
        <p>De checklist werkt alleen met JavaScript.</p>
      </wijzer-checklist>
    </div>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const ids = regie.items.map(({ id }) => id);

/** What somebody filled in, as a file that the widget reads. */
function fileOf(party: string, marks: readonly string[], more: object = {}): string {
  const entries = Object.fromEntries(
    ids.slice(0, 40).map((id, at) => [
      id,
      {
        mark: marks[at % marks.length],
        ...(at % 3 === 0 && { note: 'Bespreken in het overleg van maandag.' }),
      },
    ]),
  );
  return JSON.stringify({
    file: 'wijzer-checklist',
    version: 1,
    savedAt: '2026-11-20T10:00:00Z',
    content: { id: regie.id, version: regie.version },
    party,
    scope: '',
    rounds: [{ date: '2026-11-20', entries }],
    ...more,
  });
}

const OWN = fileOf('', ['geregeld', 'deels', 'niet', 'weet-ik-niet'], {
  next: '2027-02-01',
  actions: [
    {
      id: 'a1',
      item: 'do3',
      what: 'De kinderen spreken',
      owner: 'gezinscoach',
      date: '2026-12-05',
      state: 'open',
    },
    { id: 'a2', what: 'Mandaat op papier', owner: 'beleidsadviseur', date: '2026-11-01', state: 'busy' },
  ],
  split: { do1: { duties: ['casusregie'] }, do4: { duties: ['casusregie', 'procesregie'] } },
});

const TWO_ROUNDS = JSON.stringify({
  ...(JSON.parse(OWN) as object),
  rounds: [
    { date: '2026-08-20', entries: Object.fromEntries(ids.slice(0, 30).map((id) => [id, { mark: 'niet' }])) },
    ...(JSON.parse(OWN) as { rounds: unknown[] }).rounds,
  ],
});

/** Opens a file, or presses what the selector finds. */
type Step = { readonly open: string } | string;

async function walk(canvas: HTMLElement, ...steps: Step[]): Promise<void> {
  const widget = canvas.querySelector<ChecklistElement>('wijzer-checklist');
  if (!widget) return;
  const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!widget.renderRoot.querySelector('[part~="start"]')) await next();
  for (const step of steps) {
    if (typeof step === 'string') await press(widget, step);
    else {
      const input = widget.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      const files = new DataTransfer();
      files.items.add(new File([step.open], 'checklist.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      while (!widget.renderRoot.querySelector('.told > slot')) await next();
    }
  }
}

const BEGIN = '[part~="actions"] button.primary';
const way = (number: number) => `nav .actions > button:nth-of-type(${number})`;
const SECTION = '[part~="section"] summary';
const ITEM = '[part~="item"]';

/** Who fills in, and what they look at. */
export const Begin: Story = {};

/** The sections, each with how far it is, in words. */
export const Lijst: Story = { play: ({ canvasElement }) => walk(canvasElement, { open: OWN }) };

/** A section unfolded. */
export const Onderdeel: Story = { play: ({ canvasElement }) => walk(canvasElement, { open: OWN }, SECTION) };

/** One point, with a note and an action. */
export const Punt: Story = {
  play: ({ canvasElement }) => walk(canvasElement, { open: TWO_ROUNDS }, SECTION, ITEM),
};

/** The same on a phone. */
export const PuntOpTelefoon: Story = {
  args: { width: 320 },
  play: ({ canvasElement }) => walk(canvasElement, BEGIN, SECTION, ITEM),
};

/** The agreements, the first day first. */
export const Acties: Story = { play: ({ canvasElement }) => walk(canvasElement, { open: OWN }, way(1)) };

/** Who holds what: nobody, one or two. */
export const Verdeling: Story = { play: ({ canvasElement }) => walk(canvasElement, { open: OWN }, way(2)) };

/** What changed since the round before. */
export const Rondes: Story = {
  play: ({ canvasElement }) => walk(canvasElement, { open: TWO_ROUNDS }, way(3)),
};

/** Two people's answers beside each other. */
export const Vergelijken: Story = {
  play: ({ canvasElement }) =>
    walk(canvasElement, { open: OWN }, way(4), { open: fileOf('gemeente', ['geregeld', 'niet']) }),
};

/** The hand-over sheet. */
export const Overdracht: Story = { play: ({ canvasElement }) => walk(canvasElement, { open: OWN }, way(5)) };

/** Keeping, copying, printing and erasing, where the page allows the device. */
export const Bewaren: Story = {
  args: { storage: 'local' },
  play: ({ canvasElement }) => walk(canvasElement, { open: OWN }, way(6)),
};

/** An editor's own checklist, with sections that are still empty and how one knows. */
export const EigenChecklist: Story = {
  args: { content: lvb },
  play: ({ canvasElement }) => walk(canvasElement, BEGIN),
};

/** Content that cannot be used: the page's own words stay, the console says what to do. */
export const FouteInhoud: Story = { args: { content: { kind: 'checklist' } } };
