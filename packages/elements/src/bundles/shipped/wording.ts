/** Imported before a tag is registered: an element that is already on the page begins to load at once. */
import { WizardElement } from '../../widgets/wizard/wizard-element.js';

WizardElement.wordingBase = new URL('wording/', import.meta.url).href;
