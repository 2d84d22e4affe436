import type { DeskOutcome, Wizard } from '@wijzer/content';
import { placesOf } from '@wijzer/engine';
import { expect } from '@esm-bundle/chai';
import toegang from '../../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { timeWords } from '../../../../packages/elements/src/widgets/wizard/time-words.js';
import { wording as english } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.en.js';
import { wording as arabic } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.ar.js';
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

  const HOURS = {
    week: (['ma', 'di', 'wo', 'do', 'vr'] as const).map((day, at) => ({
      days: [day],
      from: '09:00',
      to: `1${at + 2}:00`,
    })),
    exceptions: [{ date: '2026-12-24', name: 'Kerstavond' }, { date: '2026-12-03' }],
  };
  /** The sheet of a desk with these facts. */
  const sheet = (facts: object, more: object = {}, set: object = {}) => {
    const [outcome] = outcomes;
    const desk = { ...content.desks[0]!, ...facts };
    const screen = { content: { ...content, ...set }, now: NOW, texts: messages, time: timeWords('nl') };
    return takeHome({ ...screen, ...more }, outcome!, { desk, lines: [] });
  };

  it('says when one can walk in, before when it is open', () => {
    const walkIn = { text: 'Kom op vrijdag.', hours: { week: [HOURS.week[4]!] } };
    const parts = sheet({ hours: HOURS, walkIn });
    expect(lines(parts, 'Zonder afspraak').slice(0, 3)).to.deep.equal([
      'Kom op vrijdag.',
      'Maandag tot en met donderdag: dicht',
      "Vrijdag: 9 uur 's ochtends tot 4 uur 's middags",
    ]);
    const titles = parts.map(({ title }) => title);
    expect(titles.indexOf('Zonder afspraak')).to.equal(titles.indexOf('Wanneer open?') - 1);
  });

  it('says of a special day once what holds for the door and for walking in', () => {
    const own = { week: [HOURS.week[4]!], exceptions: [{ date: '2026-12-04', name: 'Feest' }] };
    const parts = sheet({ hours: { week: HOURS.week }, walkIn: { text: 'Kom.', hours: own } });
    expect(lines(parts, 'Zonder afspraak').slice(-2)).to.deep.equal([
      'Zaterdag en zondag: dicht',
      'Vrijdag 4 december (Feest): dicht',
    ]);
    expect(lines(parts, 'Wanneer open?').join()).to.include('25 december (Eerste Kerstdag): dicht');
  });

  it('says so too where only words tell it, and nothing where nobody can', () => {
    expect(lines(sheet({ walkIn: { text: 'Bel aan.' } }), 'Zonder afspraak')).to.deep.equal(['Bel aan.']);
    expect(lines(sheet({ walkIn: undefined }), 'Zonder afspraak')).to.deep.equal([]);
  });

  it('has every day of the week, however many lines that takes, and the first special days', () => {
    const written = lines(sheet({ hours: HOURS }), 'Wanneer open?');
    expect(written.map((line) => line.split(/[: ]/)[0])).to.deep.equal([
      'Maandag',
      'Dinsdag',
      'Woensdag',
      'Donderdag',
      'Vrijdag',
      'Zaterdag',
      'Donderdag',
      'Donderdag',
      'Daarna',
    ]);
    expect(written.slice(6)).to.deep.equal([
      'Donderdag 3 december: dicht',
      'Donderdag 24 december (Kerstavond): dicht',
      'Daarna zijn er meer dagen met andere tijden.',
    ]);
  });

  it('says of no more days where all of them are there', () => {
    const written = lines(sheet({ hours: { week: HOURS.week } }), 'Wanneer open?');
    expect(written.at(-1)).to.equal('Zaterdag 26 december (Tweede Kerstdag): dicht');
  });

  it('names holidays in the language of the content', () => {
    const parts = sheet({ hours: { week: HOURS.week } }, { texts: english, time: timeWords('en') });
    expect(lines(parts, 'When is it open?').at(-1)).to.match(/\(Second Christmas Day\): closed$/);
  });

  it('has a name for each of the ten holidays, in every language', () => {
    for (const { holidays } of [messages, english, arabic])
      expect(holidays.split('|').filter((name) => name.trim())).to.have.length(10);
  });

  it('has each sentence about what comes next on a line of its own, without marks', () => {
    const outcome = { ...outcomes[0]!, next: 'U praat.\nU krijgt **een brief**.\n\nDan wacht u.' };
    expect(lines(partsOf(outcome), 'Wat gebeurt er daarna?')).to.deep.equal([
      'U praat.',
      'U krijgt een brief.',
      'Dan wacht u.',
    ]);
  });

  it('says first that an example is one, in the words of the screen', () => {
    expect(sheet({})[0]!.lines).to.deep.equal([messages.example, content.desks[0]!.name]);
    expect(sheet({}, {}, { example: false })[0]!.lines).to.deep.equal([content.desks[0]!.name]);
  });

  it('shows at a counter where somebody wants to be, and what they come for', () => {
    const [outcome] = outcomes;
    expect(toShow(outcome!, placesOf(content, outcome!, []))).to.include(outcome!.say);
  });
});
