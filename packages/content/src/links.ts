/** The part of the contract that the engine may use at run time: how the JSON writes a connection. No Zod here. */
export {
  everyAnswerLeads,
  linksOf,
  optionsOf,
  questionsById,
  questionsIn,
  targetOf,
  type Flow,
  type Link,
} from './flow/links.js';
export { holds, type Choices } from './flow/holds.js';
export { leadingToOutcome, reachableFrom } from './flow/reach.js';
export { TRUST_MONTHS, trustedUntil, type Trust } from './flow/trust.js';
export { crisisLines } from './wizard/freshness.js';
export { addDays, addMonths, isRealDate, weekday } from './dates.js';
export { ID } from './id.js';
