import { issue, type Issue } from '../issues.js';
import { copyPlain } from '../plain-data.js';
import { schemaIssues } from '../schema-issues.js';
import { journeys, type Journeys } from './schema.js';

export type { Journey, Journeys } from './schema.js';

/** Reads untrusted data as a file with journeys. Never throws. */
export function readJourneys(untrusted: unknown): { readonly journeys?: Journeys; readonly issues: readonly Issue[] } {
  const { data, issues } = copyPlain(untrusted);
  const read = journeys.safeParse(data);
  if (read.success) return { journeys: read.data, issues };
  const found = schemaIssues(read.error.issues, data, journeys);
  return { issues: [...issues, ...found.map((each) => (each.code === 'wrong-condition' ? wrongAnswer(each) : each))] };
}

/** Where a schema offers a choice it is nearly always a condition; here it is an answer. */
function wrongAnswer({ path }: Issue): Issue {
  return issue('wrong-type', path, { wanted: 'een tekst, of een lijst met ids' });
}
