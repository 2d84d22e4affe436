export type { Answer, PathStep, Problem, Progress, Snapshot, State } from './flow/state.js';
export { chosenOptions, isOutside } from './flow/chosen-options.js';
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
export { agendaFile, type AgendaDay } from './shared/agenda.js';
export {
  additionsFor,
  conclusionOf,
  groundsOf,
  type Conclusion,
  type Reason,
} from './decision-tree/conclusion.js';
export { personalDataIn, type PersonalData } from './shared/personal-data.js';
export {
  recordOf,
  type CaseRecord,
  type RecordedAnswer,
  type RecordedField,
  type RecordedReason,
} from './decision-tree/record.js';
export { EMPTY_RUN, openRun, saveRun, type Opened, type Run } from './decision-tree/saved-run.js';
export { agendaOf, byDate, csvFile, isLate, isOpen } from './checklist/actions.js';
export { changesOf, compare, type ComparedItem } from './checklist/comparison.js';
export { openWork, saveWork, type OpenedWork } from './checklist/saved-work.js';
export { splitOf, type SplitItem } from './checklist/split.js';
export {
  OPEN,
  UNSEEN,
  itemsFor,
  markAt,
  marksFor,
  openItems,
  summaryOf,
  type Filter,
  type SectionSummary,
} from './checklist/summary.js';
export {
  ACTION_STATES,
  addAction,
  beginRound,
  changeAction,
  emptyWork,
  entryAt,
  fillIn,
  formerRound,
  handOver,
  hold,
  isEmpty,
  presentRound,
  removeAction,
  stillSo,
  type Action,
  type ActionState,
  type Entries,
  type Entry,
  type Holding,
  type Round,
  type Work,
} from './checklist/work.js';
