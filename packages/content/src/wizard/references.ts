/** Names in a wizard that point to something, beside those of the flow. */
import {
  conditionIssues,
  conditionReferences,
  danglingReferences,
  duplicateIds,
  duplicateOptions,
  flowReferences,
  type Reference,
} from '../flow/references.js';
import { questionsById } from '../flow/links.js';
import type { Issue, Path } from '../issues.js';
import type { Wizard } from './schema.js';

/** Lists whose entries share one set of names. */
const NAMESPACES = [['questions', 'outcomes'], ['desks'], ['lines'], ['sources'], ['terms'], ['pictograms']];

export function wizardReferences(content: Wizard, raw: unknown): Issue[] {
  const references = referencesOf(content);
  const questions = questionsById(content);
  return [
    ...duplicateIds(content, NAMESPACES),
    ...duplicateOptions(content),
    ...danglingReferences(content, references, raw),
    ...conditionsOf(content).flatMap(({ when, path }) => conditionIssues(questions, when, path)),
  ];
}

/** Every name the file uses to point at something in it. */
export function referencesOf(content: Wizard): Reference[] {
  return [...flowReferences(content), ...ownReferences(content)];
}

/** Every condition in the file, and where the reader stands when it is looked at. */
export function conditionsOf({ questions, outcomes }: Wizard) {
  return [
    ...questions.flatMap(({ id, routes }, at) =>
      (routes ?? []).map(({ when }, position) => ({
        when,
        id,
        path: ['questions', at, 'routes', position, 'when'],
      })),
    ),
    ...outcomes.flatMap((outcome, at) =>
      ('deskRoutes' in outcome ? (outcome.deskRoutes ?? []) : []).map(({ when }, position) => ({
        when,
        id: outcome.id,
        path: ['outcomes', at, 'deskRoutes', position, 'when'],
      })),
    ),
  ];
}

function ownReferences(content: Wizard): Reference[] {
  const found: Reference[] = [];
  const point = (list: string, names: readonly (string | undefined)[] | string | undefined, path: Path) => {
    if (typeof names === 'string') found.push({ name: names, path, lists: [list] });
    else names?.forEach((name, at) => name && found.push({ name, path: [...path, at], lists: [list] }));
  };
  point('outcomes', content.crisis.exits, ['crisis', 'exits']);
  for (const key of ['doctor', 'shelter', 'local'] as const)
    point('lines', content.crisis[key], ['crisis', key]);
  point('sources', content.human.phone.source, ['human', 'phone', 'source']);
  content.desks.forEach((desk, at) => {
    const here = ['desks', at];
    point('sources', desk.source, [...here, 'source']);
    point('sources', desk.phone?.source, [...here, 'phone', 'source']);
    point('pictograms', desk.pictogram, [...here, 'pictogram']);
  });
  content.lines.forEach((line, at) => point('sources', line.phone.source, ['lines', at, 'phone', 'source']));
  content.outcomes.forEach((outcome, at) => {
    const here = ['outcomes', at];
    point('pictograms', outcome.pictogram, [...here, 'pictogram']);
    point('lines', outcome.lines, [...here, 'lines']);
    if (outcome.type === 'crisis') return point('lines', outcome.line, [...here, 'line']);
    point('desks', outcome.desk, [...here, 'desk']);
    point('desks', outcome.second?.desk, [...here, 'second', 'desk']);
    point('sources', outcome.sources, [...here, 'sources']);
    outcome.deskRoutes?.forEach(({ when, desk }, position) => {
      point('desks', desk, [...here, 'deskRoutes', position, 'desk']);
      found.push(...conditionReferences(when, [...here, 'deskRoutes', position, 'when']));
    });
  });
  return found;
}
