export type { Answer, PathStep, Problem, Progress, Snapshot, State } from './flow/state.js';
export { resolve } from './flow/resolve.js';
export { START, answer, change, goTo, previous, reset } from './flow/steps.js';
export { holds, type Choices } from './flow/holds.js';
export { placesOf, type Places } from './wizard/places.js';
export { hoursOn, isAlwaysOpen, openingAt, type Moment, type Opening, type Span } from './wizard/opening-hours.js';
export { TRUST_MONTHS, isOverdue } from './wizard/freshness.js';
