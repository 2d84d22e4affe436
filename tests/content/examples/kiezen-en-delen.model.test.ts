/** The decision model of Kiezen en delen holds on every path through the shipped file, not only on the ones we thought of. */
import { optionsOf } from '@wijzer/content/links';
import { resolve } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';
import * as rules from '../../support/kiezen-en-delen-rules.js';
import { brokenAt, kiezenEnDelen, place } from '../../support/kiezen-en-delen.js';
import { allPaths, type TreePath } from '../../support/tree-paths.js';

const tree = kiezenEnDelen();
const paths = allPaths(tree);
const count = (of: readonly TreePath[]) => of.reduce((sum, { weight }) => sum + weight, 0);

/** How many paths go past the same questions to the same end. */
function tally(of: readonly TreePath[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { questions, outcome, again, weight } of of) {
    const key = [...questions, outcome ?? again].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  return counts;
}

describe('the paths of Kiezen en delen', () => {
  it('are counted: 26 583 that differ for the way on, which stand for 47 061 510', () => {
    expect(paths.length).toBe(26_583);
    expect(count(paths)).toBe(47_061_510);
  });

  it('lose nothing by merging answers that lead the same way', () => {
    const questions = tree.questions.map((question) =>
      question.id === 'rol' && question.type === 'single'
        ? { ...question, options: question.options.filter(({ id }) => id === 'wijkagent') }
        : question,
    );
    const officer = { ...tree, questions };
    expect(tally(allPaths(officer))).toEqual(tally(allPaths(officer, false)));
  });

  it('are the paths of the engine', () => {
    const byId = new Map(tree.questions.map((question) => [question.id, question]));
    const value = (id: string, options: readonly string[]) => {
      const type = byId.get(id)?.type;
      if (type === 'date') return '2027-01-04';
      return type === 'multiple' ? options : (options[0] ?? '');
    };
    for (const path of paths.filter((_, at) => at % 101 === 0)) {
      const answers = Object.fromEntries([...path.choices].map(([id, options]) => [id, value(id, options)]));
      const { path: steps, outcome, again } = resolve(tree, { answers });
      expect({ questions: steps.map(({ question }) => question), outcome, again }).toEqual({
        questions: path.questions,
        outcome: path.outcome,
        again: path.again,
      });
    }
  });

  it('come past every question and every answer', () => {
    const seen = new Set(paths.flatMap(({ questions }) => questions));
    expect(tree.questions.filter(({ id }) => !seen.has(id))).toEqual([]);
    expect(
      tree.questions.filter((question) => 'options' in question && optionsOf(question).length === 0),
    ).toEqual([]);
  });

  it('end where the role may end', () => {
    const ends = Object.fromEntries(
      rules
        .rolesOf(tree)
        .map((role) => [
          role,
          [...new Set(rules.pathsOfRole(tree, role).map(({ outcome }) => outcome ?? ''))]
            .filter(Boolean)
            .sort()
            .join(' '),
        ]),
    );
    const usual = 'u0 u1 u2 u3 u4 u5 u6 u7';
    expect(ends).toEqual({
      huisarts: usual,
      psycholoog: usual,
      wijkagent: 'u0 u2 u3 u4 u5 u6 u7',
      school: usual,
      schuldhulp: `${usual} u9`,
      'veilig-thuis': usual,
      wijkteam: `${usual} u9`,
      jeugdarts: usual,
      jeugdbescherming: usual,
      corporatie: usual,
    });
  });
});

describe.each([
  {
    name: 'every path ends in an outcome',
    rule: rules.endings,
    broken: () => brokenAt('gegevens', { remove: ['to'] }),
  },
  {
    name: 'who shares has weighed, told, recorded and looks back',
    rule: rules.stepsBeforeSharing,
    broken: () => brokenAt('betrokken', { set: { [`${place('betrokken', 'ja')}.to`]: 'informeren' } }),
  },
  {
    name: 'not sharing comes with a day to weigh again',
    rule: rules.notSharing,
    broken: () => brokenAt('zelf-halen', { set: { [`${place('zelf-halen', 'nee')}.to`]: 'u7' } }),
  },
  {
    name: 'not sharing comes with three other things to do',
    rule: rules.notSharing,
    broken: () =>
      brokenAt('u7', (outcome: { sections: { id: string; entries: unknown[] }[] }) => {
        const at = outcome.sections.findIndex(({ id }) => id === 'in-plaats-daarvan');
        const entries = outcome.sections[at]?.entries.slice(0, 2);
        return { set: { [`sections.${at}.entries`]: entries } };
      }),
  },
  {
    name: 'a conflict of duties is the last way',
    rule: rules.lastResort,
    broken: () =>
      brokenAt('toestemming-vragen', {
        set: { [`${place('toestemming-vragen', 'gevaarlijk')}.to`]: 'zes-vragen' },
      }),
  },
  {
    name: 'a conflict of duties is the last way after a talk with the client too',
    rule: rules.lastResort,
    broken: () => brokenAt('wet-laat-toe', { remove: ['routes'] }),
  },
  {
    name: 'another role changes nothing about help, consultation and not sharing',
    rule: rules.sameForEveryRole,
    broken: () =>
      brokenAt('gevaar', {
        set: { routes: [{ when: { question: 'rol', is: ['corporatie'] }, to: 'bedoeling' }], to: 'bel-nu' },
        remove: [`${place('gevaar', 'ja')}.to`],
      }),
  },
  {
    name: 'every role comes to help, consent and not sharing',
    rule: rules.everyRoleReaches,
    broken: () => brokenAt('toestemming-vragen', { set: { 'routes.0.when.is': ['wijkagent', 'huisarts'] } }),
  },
  {
    name: 'consent opens nothing for an officer',
    rule: rules.everyRoleReaches,
    broken: () => brokenAt('toestemming-vragen', { set: { 'routes.0.when.is': ['corporatie'] } }),
  },
])('$name', ({ rule, broken }) => {
  it('holds on every path', () => {
    expect(rule(tree).slice(0, 5)).toEqual([]);
  });

  it('is missed when the content is broken', () => {
    expect(rule(broken())).not.toEqual([]);
  });
});
