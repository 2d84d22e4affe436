/** No answer in words, no note and no sensitive option gets into an event, nor into the queue of a tool. */
import type { WizardElement } from '@wijzer/elements';
import '@wijzer/elements/define/regie-checklist';
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import toegang from '../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { Reader } from '../../support/reader.js';
import { smallChecklist } from '../../support/small-checklist.js';
import { smallTree } from '../../support/small-tree.js';
import { smallWizard } from '../../support/small-wizard.js';
import { mount as mountWizard, takeMessages, watchWidgets } from '../../support/widget.js';
import { BACK, toItem } from '../widgets/checklist/outside.js';
import { begun as beginChecklist, watchChecklists } from '../widgets/checklist/mount.js';
import { SHARE, WAIT, mount as mountTree, watchTrees, type Mounted } from '../widgets/decision-tree/mount.js';
import {
  CANARY,
  KEYS,
  REASONS,
  counted,
  hear,
  inOrder,
  inOrderForSensitive,
  matomo,
  stringsIn,
  told,
  wander,
  writeEverywhere,
} from './told.js';

const steps = fc.array(fc.nat(10_000), { minLength: 25, maxLength: 40 });
const RUNS = { numRuns: 6 };

hear();

describe('<wijzer-toegang> and what it tells', () => {
  watchWidgets({ axe: false });

  const questions = [
    { type: 'note', id: 'vraag', text: 'Wat is er?', to: 'waar' },
    {
      type: 'postcode',
      id: 'waar',
      text: 'Waar woont u?',
      to: 'wanneer',
      options: [
        { id: 'noord', text: 'In Noord', postcodes: ['1230-1239'] },
        { id: 'elders', text: 'Ergens anders', unsure: true },
      ],
    },
    { type: 'date', id: 'wanneer', text: 'Wanneer begon het?', to: 'wie' },
    {
      type: 'multiple',
      id: 'wie',
      text: 'Voor wie is het?',
      to: 'hulp',
      options: [
        { id: 'ik', text: 'Voor mij' },
        { id: 'zij', text: 'Voor mijn kind' },
      ],
    },
  ];

  for (const sensitive of [false, true])
    it(`is no answer in words${sensitive ? ', and for sensitive content no choice' : ''}`, async () => {
      const set = { questions, 'start.question': 'vraag', ...(sensitive && { sensitive }) };
      const content = smallWizard({ set });
      const widget = await mountWizard({ content });
      await widget.begin();
      expect(writeEverywhere(widget)).to.equal(1);
      await widget.next();
      widget.fill('1231');
      await widget.next();
      widget.fill('2026-05-04');
      await widget.next();
      await widget.choose('Voor mij');
      await widget.choose('Voor mijn kind');
      await widget.next();
      await widget.confirm();
      await widget.until('Ga naar het loket');
      if (sensitive) inOrderForSensitive(content);
      else inOrder(content);
      expect(JSON.stringify([told, counted()])).not.to.match(/1231|2026/);
      expect(matomo.done.slice(-3).map(([, , ...rest]) => rest)).to.deep.equal(
        sensitive
          ? [['question-shown', 'wie'], ['question-answered', 'wie'], ['outcome-reached']]
          : [
              ['question-answered', 'wie:ik'],
              ['question-answered', 'wie:zij'],
              ['outcome-reached', 'hulp'],
            ],
      );
    });

  it('is ids and known keys only, whichever way a reader goes', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const widget = await mountWizard({ content: toegang, attributes: { history: 'off' } });
        await wander(widget, path);
        widget.remove();
        inOrder(toegang);
      }),
      RUNS,
    );
  });

  it('is a code and a place in the file when content is wrong, and a code when it does not come', async () => {
    await mountWizard({ content: smallWizard({ set: { title: 7, 'questions.0.text': 7 } }) });
    await mountWizard({});
    expect(takeMessages()).to.have.length(2);
    const [rejected, failed] = told as unknown as [{ detail: { issues: object[] } }, { detail: object }];
    expect(rejected.detail).to.have.all.keys(KEYS['wijzer-content-rejected']!);
    expect(rejected.detail.issues).to.deep.equal([
      { code: 'wrong-type', path: 'title' },
      { code: 'wrong-type', path: 'questions[0].text' },
    ]);
    expect(stringsIn(failed.detail).filter((reason) => !REASONS.test(reason))).to.deep.equal([]);
  });
});

describe('<wijzer-decision-tree> and what it tells', () => {
  watchTrees();

  const content = smallTree();

  /** With a note at each question, and own words in the record. */
  async function walk(widget: Mounted, answers: typeof SHARE): Promise<void> {
    await widget.begun([]);
    for (const answer of answers) {
      const fields = writeEverywhere(widget);
      expect(fields, widget.heading).to.be.at.least(answer.length === 0 ? 0 : 1);
      await widget.on(answer === 'Rust' ? CANARY : answer);
    }
    await widget.click('button', 'Maak het verslag');
    writeEverywhere(widget);
    await widget.settled();
  }

  for (const [to, answers] of Object.entries({ SHARE, WAIT }))
    it(`is no note, no answer and no conclusion, as the content is sensitive: ${to}`, async () => {
      const widget = await mountTree({ content, attributes: { history: 'off' } });
      await walk(widget, answers);
      inOrderForSensitive(content);
      expect(JSON.stringify([told, counted()])).not.to.include('2026-07-01');
    });

  it('is ids and known keys only, whichever way a reader goes', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const widget = await mountTree({ content, attributes: { history: 'off' } });
        await wander(widget, path);
        widget.place.remove();
        inOrderForSensitive(content);
      }),
      RUNS,
    );
  });
});

describe('<wijzer-checklist> and what it tells', () => {
  watchChecklists();

  const content = smallChecklist();

  it('is no mark, no note, no agreement and no word of the hand-over', async () => {
    const widget = await beginChecklist({ content, attributes: { history: 'off' } });
    await toItem(widget, 'Er is één plan.');
    await widget.mark('Wel, via een ander');
    expect(writeEverywhere(widget)).to.be.at.least(2);
    await widget.settled();
    await widget.act('Maak een actie');
    writeEverywhere(widget);
    await widget.settled();
    await widget.act(BACK);
    await widget.act('Overdracht');
    expect(writeEverywhere(widget)).to.be.at.least(2);
    await widget.settled();
    inOrderForSensitive(content);
    expect(told.map(({ type }) => type)).to.include('wijzer-question-answered');
  });
});

describe('<wijzer-regie-checklist> and what it tells', () => {
  it('is no mark and no note', async () => {
    const content = smallChecklist();
    const element = document.createElement('wijzer-regie-checklist');
    element.history = 'off';
    element.content = content;
    document.body.append(element);
    // What the reader does is the same for every widget; only its type names one.
    const reader = new Reader(element as unknown as WizardElement);
    const settled = async () => {
      while (!(await element.updateComplete));
      await new Promise((resolve) => setTimeout(resolve));
      while (!(await element.updateComplete));
    };
    try {
      await settled();
      reader.get('button', 'Beginnen').click();
      await settled();
      for (const section of reader.root.querySelectorAll('details')) section.open = true;
      await settled();
      reader.root.querySelector<HTMLElement>('[part~=item]')!.click();
      await settled();
      reader.get('radio', 'Deels geregeld').click();
      await settled();
      expect(writeEverywhere(reader)).to.be.at.least(1);
      await settled();
      inOrderForSensitive(content);
      expect(told.at(-1)).to.deep.equal({
        type: 'wijzer-question-answered',
        detail: { content: 'klein', version: 1, question: 't1' },
      });
    } finally {
      element.remove();
    }
  });
});
