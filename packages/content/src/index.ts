export type {
  Area,
  Condition,
  Option,
  Pictogram,
  Question,
  Review,
  Route,
  Source,
  Term,
} from './flow/schema.js';
export type {
  Address,
  ClientSupport,
  CrisisOutcome,
  Desk,
  DeskOutcome,
  Human,
  Line as PhoneLine,
  OtherLanguage,
  Wizard,
  WizardOption,
  WizardOutcome,
  WizardQuestion,
} from './wizard/schema.js';
export type { Hours, Phone } from './contact/schema.js';
export type {
  Addition,
  Contact,
  DecisionTree,
  Doubt,
  RecordField,
  RecordForm,
  Section,
  TreeOption,
  TreeOutcome,
  TreeQuestion,
  TreeSwitch,
} from './decision-tree/schema.js';
export type {
  Checklist,
  ChecklistDuty,
  ChecklistItem,
  ChecklistParty,
  ChecklistScope,
  ChecklistSection,
  Finding,
  Handover,
  HandoverField,
  Mark,
} from './checklist/schema.js';
export type { Choice, Dilemma, Dilemmas, FamilyMember, Role, Station } from './dilemmas/schema.js';
export { DAYS } from './contact/days.js';
export { issue, pathText, type Issue, type IssueCode, type IssueDetail, type Path } from './issues.js';
export { LIMITS } from './limits.js';
export { parseRichText, plainText, type Block, type Line, type Run } from './rich-text.js';
export type { Further, Reading } from './read.js';
export { readWizard } from './wizard/read.js';
export { readDecisionTree } from './decision-tree/read.js';
export { readChecklist } from './checklist/read.js';
export { readDilemmas } from './dilemmas/read.js';
