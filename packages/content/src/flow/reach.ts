/** Which parts of a flow a reader can come to, and from which there is a way to an outcome. */
import { linksOf, questionsById, type Flow } from './links.js';

/** Ids of the questions and outcomes that some answers lead to. Linear in the size of the flow. */
export function reachableFrom(flow: Flow, ...starts: readonly string[]): Set<string> {
  const questions = questionsById(flow);
  const seen = new Set(starts.length > 0 ? starts : [flow.start.question]);
  // A Set grows while it is walked: that is the queue.
  for (const id of seen) {
    const question = questions.get(id);
    if (question) for (const { to } of linksOf(question)) seen.add(to);
  }
  return seen;
}

/** Ids of the questions and outcomes from which some answers lead to an outcome. */
export function leadingToOutcome(flow: Flow): Set<string> {
  const before = new Map<string, string[]>();
  for (const question of questionsById(flow).values()) {
    for (const { to } of linksOf(question)) {
      const earlier = before.get(to);
      if (earlier) earlier.push(question.id);
      else before.set(to, [question.id]);
    }
  }
  const seen = new Set(flow.outcomes.map(({ id }) => id));
  for (const id of seen) for (const earlier of before.get(id) ?? []) seen.add(earlier);
  return seen;
}
