/** The rules of the decision model (domain: Kiezen en delen, 2.3), each as what breaks it. Empty: it holds. */
import type { DecisionTree } from '@wijzer/content';
import { holds, optionsOf, questionsById, targetOf } from '@wijzer/content/links';
import { allPaths, type TreePath } from './tree-paths.js';

export type Problems = readonly string[];

const OUTCOMES = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'];

/** An officer gives police data only in the ways of the Wpg, and consent is not one of them (domain, 2.5). */
const WITHOUT_CONSENT = ['wijkagent'];

export function rolesOf(tree: DecisionTree): string[] {
  const question = tree.questions.find(({ id }) => id === 'rol');
  return question ? optionsOf(question).map(({ id }) => id) : [];
}

export function pathsOfRole(tree: DecisionTree, role: string): TreePath[] {
  const questions = tree.questions.map((question) =>
    question.id === 'rol' && question.type === 'single'
      ? { ...question, options: question.options.filter(({ id }) => id === role) }
      : question,
  );
  return allPaths({ ...tree, questions });
}

const trail = ({ questions, outcome }: TreePath) => [...questions, outcome ?? '(geen uitkomst)'].join(' > ');
const without = (paths: readonly TreePath[], outcomes: readonly string[], needed: readonly string[]) =>
  paths
    .filter(({ outcome = '' }) => outcomes.includes(outcome))
    .flatMap((path) =>
      needed.filter((id) => !path.questions.includes(id)).map((id) => `zonder ${id}: ${trail(path)}`),
    );

/** Every path ends in an outcome; one that comes back to a question leaves it by another answer. */
export function endings(tree: DecisionTree): Problems {
  const paths = allPaths(tree);
  const known = tree.outcomes.map(({ id }) => id).filter((id) => OUTCOMES.includes(id));
  const onward = new Set(paths.filter(({ outcome }) => outcome).flatMap(({ questions }) => questions));
  return paths
    .filter(({ outcome, again }) => (again ? !onward.has(again) : !known.includes(outcome ?? '')))
    .map(trail);
}

/** Who shares has weighed the need, except in danger, and always says how the client hears, what was seen, and when to look back. */
export function stepsBeforeSharing(tree: DecisionTree): Problems {
  const paths = allPaths(tree);
  const always = ['informeren', 'vastleggen', 'nagaan'];
  return [
    ...without(paths, ['u0'], always),
    ...without(paths, ['u1', 'u2', 'u3', 'u4', 'u5', 'u9'], ['noodzaak', ...always]),
  ];
}

/** Not sharing is no dead end: at least three things to do instead for everybody, and a day to weigh again. */
export function notSharing(tree: DecisionTree): Problems {
  const entries =
    tree.outcomes
      .find(({ id }) => id === 'u7')
      ?.sections?.find(({ id }) => id === 'in-plaats-daarvan')
      ?.entries.filter((entry) => !entry.when && !entry.switch) ?? [];
  return [
    ...(entries.length >= 3 ? [] : [`u7 heeft ${entries.length} alternatieven voor iedereen`]),
    ...without(allPaths(tree), ['u7'], ['opnieuw-wegen']),
  ];
}

/** A conflict of duties is the last way: after duty, circle, consent and law. */
export function lastResort(tree: DecisionTree): Problems {
  const before = ['wettelijke-plicht', 'betrokken', 'toestemming-vragen', 'wet-laat-toe'];
  return without(allPaths(tree), ['u5'], before);
}

/** With another role the same answers lead to the same help, consultation or "not now", or on the way to it. */
export function sameForEveryRole(tree: DecisionTree): Problems {
  const roles = rolesOf(tree);
  const ahead = new Map(roles.map((role) => [role, outcomesAhead(pathsOfRole(tree, role))]));
  const questions = questionsById(tree);
  const lost = allPaths(tree)
    .filter(({ outcome = '' }) => ['u0', 'u6', 'u7'].includes(outcome))
    .flatMap((path) =>
      roles.flatMap((role) => {
        const end = follow(tree, questions, path, role);
        const fits =
          end === path.outcome ||
          ahead
            .get(role)
            ?.get(end)
            ?.has(path.outcome ?? '');
        return fits ? [] : [`${role}: ${trail(path)} komt bij ${end}`];
      }),
    );
  return tree.doubt?.outcomes.includes('u6') ? lost : ['geen zijdeur naar u6', ...lost];
}

/** Each role comes to help, consent and "not now"; only who may not share on consent does not come to `u1`. */
export function everyRoleReaches(tree: DecisionTree): Problems {
  return rolesOf(tree).flatMap((role) => {
    const ends = new Set(pathsOfRole(tree, role).map(({ outcome }) => outcome));
    const consent = WITHOUT_CONSENT.includes(role);
    return [
      ...['u0', 'u7'].filter((id) => !ends.has(id)).map((id) => `${role} komt nooit bij ${id}`),
      ...(ends.has('u1') === consent ? [`${role} komt ${consent ? 'toch' : 'nooit'} bij u1`] : []),
    ];
  });
}

/** By question, the outcomes that can still come after it. */
function outcomesAhead(paths: readonly TreePath[]): Map<string, Set<string>> {
  const ahead = new Map<string, Set<string>>();
  for (const { questions, outcome } of paths)
    if (outcome)
      for (const id of questions) {
        const ends = ahead.get(id);
        if (ends) ends.add(outcome);
        else ahead.set(id, new Set([outcome]));
      }
  return ahead;
}

/** Where the answers of a path lead for another role: an outcome, or a question that asks something else. */
function follow(
  tree: DecisionTree,
  questions: ReturnType<typeof questionsById>,
  path: TreePath,
  role: string,
): string {
  const choices = new Map<string, readonly string[]>();
  let id = tree.start.question;
  for (;;) {
    const question = questions.get(id);
    const chosen = id === 'rol' ? [role] : path.choices.get(id);
    if (!question || !chosen || choices.has(id)) return id;
    choices.set(id, chosen);
    id = targetOf(question, chosen, (when) => holds(when, choices)) ?? '(nergens)';
  }
}
