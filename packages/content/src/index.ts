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
  Hours,
  Human,
  Line as PhoneLine,
  Phone,
  Wizard,
  WizardOutcome,
} from './wizard/schema.js';
export { DAYS } from './wizard/days.js';
export { issue, pathText, type Issue, type IssueCode, type IssueDetail, type Path } from './issues.js';
export { LIMITS } from './limits.js';
export { parseRichText, plainText, type Block, type Line, type Run } from './rich-text.js';
export type { Further, Reading } from './read.js';
export { readWizard } from './wizard/read.js';
