export type { Answer, PathStep, Problem, Progress, Snapshot, State } from './flow/state.js';
export { chosenOptions } from './flow/chosen-options.js';
export { resolve } from './flow/resolve.js';
export { START, answer, change, goTo, previous, reset } from './flow/steps.js';
export { holds, type Choices } from '@wijzer/content/links';
export { placesOf, type Places } from './wizard/places.js';
export {
  hoursOn,
  isAlwaysOpen,
  openingAt,
  type Moment,
  type Opening,
  type Span,
} from './wizard/opening-hours.js';
export { isOverdue } from './wizard/freshness.js';
