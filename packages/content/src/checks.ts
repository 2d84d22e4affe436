/** What editors' tools use and browsers never load: checks, every issue code, journeys. */
export { checkIssue, ISSUE_CODES, type CheckCode } from './check-issues.js';
export { checkFlow } from './flow/checks.js';
export { checkWizard, wizardFacts } from './wizard/checks.js';
export { checkDecisionTree, decisionTreeFacts } from './decision-tree/checks.js';
export { checkChecklist, checklistFacts } from './checklist/checks.js';
export { checkDilemmas, dilemmasFacts } from './dilemmas/checks.js';
export {
  readChecklistJourneys,
  readJourneys,
  type ChecklistJourney,
  type ChecklistJourneys,
  type Journey,
  type Journeys,
} from './journeys/read.js';
export { nearest } from './nearest.js';
export { madeUpIssues } from './made-up.js';
