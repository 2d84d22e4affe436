/** Classes without registration: import a module of `define/` to register one. */
export type * from './events.js';
export { settingsContext, type WijzerSettings } from './controllers/settings.js';
export { DilemmasElement, type OpenQuestionDetail } from './widgets/dilemmas/dilemmas-element.js';
export { SettingsElement } from './widgets/settings/settings-element.js';
export { ToegangElement } from './widgets/toegang/toegang-element.js';
export { VERSION } from './version.js';
export { WizardElement } from './widgets/wizard/wizard-element.js';
export { DecisionTreeElement } from './widgets/decision-tree/decision-tree-element.js';
export { KiezenEnDelenElement } from './widgets/kiezen-en-delen/kiezen-en-delen-element.js';
export { ChecklistElement } from './widgets/checklist/checklist-element.js';
export { RegieChecklistElement } from './widgets/regie-checklist/regie-checklist-element.js';
