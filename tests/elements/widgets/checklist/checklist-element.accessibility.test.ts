import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@esm-bundle/chai';
import { isVisible, nameOf, textOf } from '../../../support/accessible.js';
import { isChromium } from '../../../support/browser.js';
import { smallChecklist } from '../../../support/small-checklist.js';
import { inOrder, mount, watchChecklists, type Mounted } from './mount.js';
import { BACK, KEY, SAVE, fileOf, fill, toItem, unfoldAll } from './outside.js';

const PLAN = 'Er is één plan.';
const WORD = 'Verantwoordelijkheidsverdelingsoverleg'.repeat(6);

/** One of everything: three rounds, agreements, a split, a hand-over sheet, and a point that is gone. */
const FULL = JSON.stringify({
  file: 'wijzer-checklist',
  version: 1,
  savedAt: '2026-06-15T10:00:00.000Z',
  content: { id: 'klein' },
  party: '',
  scope: '',
  next: '2026-09-01',
  rounds: [
    { date: '2026-01-05', entries: { t2: { mark: 'nee' }, weg: { mark: 'nee', note: WORD } } },
    { date: '2026-03-05', entries: { t2: { mark: 'deels', note: WORD }, a1: { mark: 'ja' } } },
    {
      date: '2026-06-01',
      entries: { t2: { mark: 'ander', via: WORD, evidence: 'denk', note: '111222333' } },
    },
  ],
  actions: [
    { id: 'a1', item: 't2', what: WORD, owner: 'a@b.nl', date: '2026-06-01', state: 'busy' },
    { id: 'a2', item: 'weg', what: 'Later', owner: '', date: '', state: 'open' },
  ],
  split: { t2: { duties: ['casusregie', 'procesregie'] } },
  handover: { waarom: WORD, nieuwe: 'adviseur', vanaf: '2026-08-01' },
  texts: { weg: `Een punt dat weg is: ${WORD}` },
});

/** Comes past every state of every screen. */
async function everywhere(
  width: number,
  look: (widget: Mounted, state: string) => Promise<void> | void,
): Promise<void> {
  const attributes = { history: 'off', storage: 'local' };
  const content = smallChecklist({ set: { example: true, 'start.more': WORD, 'items.1.text': PLAN } });
  const side = await fileOf((other) => fill(other, PLAN, 'Niet geregeld', WORD));
  localStorage.setItem(KEY, 'kapot');
  const widget = await mount({ attributes, content, width });
  await look(widget, 'something unreadable found');
  await widget.act('Wis deze antwoorden');
  await unfoldAll(widget);
  await look(widget, 'start');
  await widget.openFile(FULL);
  await look(widget, 'list, folded');
  await unfoldAll(widget);
  await look(widget, 'list, unfolded');
  await widget.act('Vergelijken');
  await look(widget, 'nothing to compare');
  await widget.openFile(side);
  await look(widget, 'compared');
  await widget.act(BACK);
  await toItem(widget, PLAN);
  await unfoldAll(widget);
  await look(widget, 'point');
  await widget.act(BACK);
  await widget.act('Acties: 2 open');
  await look(widget, 'agreements');
  await widget.act(BACK);
  await widget.act('Bij wie ligt wat?');
  await unfoldAll(widget);
  await look(widget, 'split');
  await widget.act(BACK);
  await widget.act('Rondes');
  await look(widget, 'rounds');
  await widget.act('Begin een nieuwe ronde');
  await look(widget, 'sure of a round');
  await widget.act(BACK);
  await widget.act('Overdracht');
  await look(widget, 'hand-over');
  await widget.write('handover-waarom', 'Anders.');
  await widget.act(BACK);
  await widget.act(SAVE);
  await look(widget, 'save');
  await widget.openFile(FULL);
  await look(widget, 'sure of a file');
  await widget.act('Nee, houd wat er staat');
  await widget.act('Bewaar op dit apparaat');
  await look(widget, 'kept');
  await widget.act('Wis alles');
  await look(widget, 'sure of erasing');
  widget.place.remove();
  const found = await mount({ attributes, content, width });
  await look(found, 'found');
}

/** What a person operates. */
const controls = (widget: Mounted) =>
  [...widget.root.querySelectorAll<HTMLElement>('button, select, summary, input, textarea, a')].filter(
    (element) => isVisible(element),
  );

const controlName = (element: HTMLElement) =>
  'labels' in element && !element.matches('button')
    ? [...(element as HTMLInputElement).labels!].map(textOf).join(' ')
    : nameOf(element);

describe('<wijzer-checklist> for eyes, fingers and assistive technology', function () {
  this.timeout(60_000);
  watchChecklists();

  for (const width of [320, 900])
    it(`is in order in every state, ${width} pixels wide`, () =>
      everywhere(width, async (widget, state) => {
        try {
          await inOrder(widget);
        } catch (error) {
          throw new Error(`${state}: ${(error as Error).message}`, { cause: error });
        }
      }));

  for (const width of [320, 900])
    it(`fits every state in ${width} pixels, also with a word of two hundred letters`, () =>
      everywhere(width, (widget, state) => {
        const edge = widget.place.getBoundingClientRect().right;
        const wide = [...widget.root.querySelectorAll('*:not(svg *)'), ...widget.host.children].filter(
          (element) => isVisible(element) && element.getBoundingClientRect().right > edge + 1,
        );
        expect(
          wide.map((element) => `${element.localName}#${element.id} ${element.textContent.slice(0, 40)}`),
          state,
        ).to.deep.equal([]);
      }));

  for (const width of [320, 900])
    it(`has targets of 44 pixels in every state, ${width} pixels wide`, () =>
      everywhere(width, (widget, state) => {
        // A radio or checkbox is one target with its whole row.
        const small = controls(widget)
          .filter((element) => !element.matches('a:not(.call)'))
          .map((element) => element.closest('.choice') ?? element)
          .filter((element) => {
            const { width: wide, height } = element.getBoundingClientRect();
            return Math.min(wide, height) < 44;
          });
        expect(
          small.map((element) => element.outerHTML),
          state,
        ).to.deep.equal([]);
      }));

  it('gives every control a name, and no two buttons of a screen the same', () =>
    everywhere(320, (widget, state) => {
      const names = controls(widget).map(controlName);
      expect(
        names.filter((name) => name.trim() === ''),
        state,
      ).to.deep.equal([]);
      const buttons = widget.names('button');
      expect(
        buttons.filter((name, at) => buttons.indexOf(name) !== at),
        state,
      ).to.deep.equal([]);
    }));

  it('gives every field of words a warning, and every group a name', () =>
    everywhere(320, (widget, state) => {
      const fields = widget.all('textbox').filter((field) => !field.matches('#via, [type=file]'));
      for (const field of fields) expect(field.getAttribute('aria-describedby'), state).to.match(/warning/);
      for (const group of widget.all('group')) expect(nameOf(group), state).not.to.equal('');
    }));

  it('begins each screen with its one heading of its level, and has no level in between left out', () =>
    everywhere(900, (widget, state) => {
      const levels = widget.all('heading').map(({ ariaLevel }) => Number(ariaLevel));
      expect(levels[0], state).to.equal(2);
      expect(
        levels.slice(1).every((level) => level === 3),
        `${state}: ${levels.join()}`,
      ).to.equal(true);
    }));

  (isChromium ? it : it.skip)('has the same names in the tree of the browser', async () => {
    interface Node {
      readonly role: string;
      readonly name: string;
      readonly children?: readonly Node[];
    }
    const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
    const widget = await mount({ attributes: { history: 'off' } });
    await widget.openFile(FULL);
    await toItem(widget, PLAN);
    const tree = flat(await executeServerCommand<Node, undefined>('accessibility-tree'));
    const named = (role: string) => tree.filter((node) => node.role === role).map(({ name }) => name);
    expect(named('button').filter((name) => name !== '')).to.include.members(widget.names('button'));
    expect(named('radio')).to.deep.equal(widget.names('radio'));
    expect(named('textbox')).to.include.members(widget.names('textbox'));
  });
});
