/** Checks of a wizard, for editors: what a reader would get stuck in, and what may no longer be true. */
import { checkIssue } from '../check-issues.js';
import { checkFlow } from '../flow/checks.js';
import { optionsOf } from '../flow/links.js';
import { unsureSources, unusedEntries } from '../flow/facts.js';
import type { Issue } from '../issues.js';
import { ageIssues } from './ages.js';
import { emptyEasy } from './easy.js';
import { hoursIssues } from './hours.js';
import { languagesTwice } from './languages.js';
import { namesIn } from '../references.js';
import { ABSENT, type Desk, type Wizard } from './schema.js';
import { WIZARD_SHAPE } from './wizard-shape.js';

/** More answers than this nobody with little reading can oversee; "weet ik niet" does not count (domain: T02). */
const MOST_OPTIONS = 5;

/** Everything worth saying about content that reads without a problem. `today`: `yyyy-mm-dd`. */
export function checkWizard(content: Wizard, today: string): Issue[] {
  return [
    ...checkFlow(content, content.crisis.exits, namesIn(WIZARD_SHAPE, content).conditions),
    ...emptyEasy(content),
    ...unusedEntries(WIZARD_SHAPE, content, ['desks', 'lines', 'sources', 'terms', 'pictograms']),
    ...wizardFacts(content, today),
  ];
}

/** The part that also holds for content from which bad parts were left out. */
export function wizardFacts(content: Wizard, today: string): Issue[] {
  return [
    ...options(content),
    ...exits(content),
    ...withoutQuickExit(content),
    ...languagesTwice(content),
    ...content.desks.flatMap(deskIssues),
    ...unsureSources(content),
    ...hoursIssues(content, today),
    ...ageIssues(content, today),
  ];
}

function options({ questions }: Wizard): Issue[] {
  return questions.flatMap((question, at) => {
    const all = optionsOf(question);
    if (all.length === 0) return [];
    const here = ['questions', at];
    const sure = all.filter(({ unsure }) => !unsure).length;
    return [
      ...(sure === all.length ? [checkIssue('no-unsure', here, { what: question.id })] : []),
      // Areas are found by four digits: nobody has to oversee them.
      ...(sure > MOST_OPTIONS && question.type !== 'postcode'
        ? [checkIssue('too-many-options', [...here, 'options'], { what: sure, wanted: MOST_OPTIONS })]
        : []),
    ];
  });
}

/** Somebody else in the house may not see these pages (domain: Toegang, T29). */
function withoutQuickExit({ crisis, outcomes }: Wizard): Issue[] {
  if (crisis.quickExit !== undefined) return [];
  return outcomes.flatMap((outcome, at) =>
    outcome.type === 'crisis' && outcome.violence
      ? checkIssue('no-quick-exit', ['outcomes', at], { what: outcome.id })
      : [],
  );
}

function exits({ crisis, outcomes }: Wizard): Issue[] {
  const calls = new Map(outcomes.map(({ id, type }) => [id, type]));
  return crisis.exits.flatMap((exit, at) =>
    calls.get(exit) === 'desk'
      ? checkIssue('exit-without-call', ['crisis', 'exits', at], { what: exit })
      : [],
  );
}

function deskIssues(desk: Desk, at: number): Issue[] {
  const here = ['desks', at];
  const has = (key: (typeof ABSENT)[number]) => desk[key] !== undefined;
  const absent = desk.absent ?? [];
  const forgotten = ABSENT.filter((key) => !has(key) && !absent.includes(key));
  return [
    ...(has('phone') || has('address') || differsPerReader(desk)
      ? []
      : [checkIssue('unreachable-desk', here, { what: desk.name })]),
    ...forgotten.map((wanted) => checkIssue('incomplete-desk', here, { what: desk.name, wanted })),
    ...absent.flatMap((wanted, position) =>
      has(wanted) ? checkIssue('not-absent', [...here, 'absent', position], { what: desk.name, wanted }) : [],
    ),
  ];
}

/** "Uw eigen huisarts" has no number that a file could give; it must then say in words what to do. */
function differsPerReader({ absent = [], appointment }: Desk): boolean {
  return absent.includes('phone') && absent.includes('address') && appointment !== undefined;
}
