/** Classes without registration: import a module of `define/` to register one. */
export type * from './events.js';
export { settingsContext, type WijzerSettings } from './controllers/settings.js';
export { SettingsElement } from './widgets/settings/settings-element.js';
export { ToegangElement } from './widgets/toegang/toegang-element.js';
export { VERSION } from './version.js';
export { WizardElement } from './widgets/wizard/wizard-element.js';
