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
export { agendaFile, type AgendaDay } from './decision-tree/agenda.js';
export {
  additionsFor,
  conclusionOf,
  groundsOf,
  type Conclusion,
  type Reason,
} from './decision-tree/conclusion.js';
export { personalDataIn, type PersonalData } from './decision-tree/personal-data.js';
export {
  recordOf,
  type CaseRecord,
  type RecordedAnswer,
  type RecordedField,
  type RecordedReason,
} from './decision-tree/record.js';
export { EMPTY_RUN, openRun, saveRun, type Opened, type Run } from './decision-tree/saved-run.js';
