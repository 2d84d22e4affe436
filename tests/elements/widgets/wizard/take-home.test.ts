import type { DeskOutcome, Wizard } from '@wijzer/content';
import { placesOf } from '@wijzer/engine';
import { expect } from '@esm-bundle/chai';
import toegang from '../../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { timeWords } from '../../../../packages/elements/src/widgets/wizard/time-words.js';
import { messages } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.js';
import { takeHome, toShow } from '../../../../packages/elements/src/widgets/wizard/take-home.js';

const content = toegang as unknown as Wizard;
const NOW = { date: '2026-11-30', time: '11:00' };
/** The phone number of the desk was checked too long ago by then. */
const LATE = { date: '2027-09-01', time: '11:00' };

const outcomes = content.outcomes.filter((each): each is DeskOutcome => each.type === 'desk');
const partsOf = (outcome: DeskOutcome, now = NOW) =>
  takeHome({ content, now, texts: messages, time: timeWords('nl') }, outcome, placesOf(content, outcome, []));
const lines = (parts: ReturnType<typeof partsOf>, title: string) =>
  parts.find((part) => part.title === title)?.lines ?? [];

describe('the outcome to take home', () => {
  for (const outcome of outcomes)
    it(`has where, what to say, what to bring, what happens next and room for the appointment: ${outcome.id}`, () => {
      const parts = partsOf(outcome);
      expect(parts[0]).to.include({ title: outcome.title, level: 1 });
      expect(lines(parts, 'Bellen')[0]).to.match(/^[\d +]+$/);
      expect(lines(parts, 'Dit kunt u zeggen:')).to.deep.equal([outcome.say]);
      expect(lines(parts, 'Wat neemt u mee?')).to.deep.equal(outcome.bring);
      expect(lines(parts, 'Wat gebeurt er daarna?').join('')).not.to.equal('');
      expect(lines(parts, 'Mijn afspraak')[0]).to.include('Dag: ___');
    });

  it('tells how to find the place inside', () => {
    const outcome = outcomes.find(({ desk }) => desk === 'gemeente')!;
    const address = content.desks.find(({ id }) => id === 'gemeente')!.address!;
    expect(lines(partsOf(outcome), 'Adres')).to.include(address.inside);
  });

  it('leaves out a number that nobody checked for long, as the screen does', () => {
    const own = content.desks.find(({ phone }) => phone && phone.number !== content.human.phone.number)!;
    const outcome = { ...outcomes[0]!, desk: own.id } as DeskOutcome;
    expect(lines(partsOf(outcome), 'Bellen')[0]).to.equal(own.phone!.number);
    expect(lines(partsOf(outcome, LATE), 'Bellen')[0]).to.equal(content.human.phone.number);
  });

  it('shows at a counter where somebody wants to be, and what they come for', () => {
    const [outcome] = outcomes;
    expect(toShow(outcome!, placesOf(content, outcome!, []))).to.include(outcome!.say);
  });
});
