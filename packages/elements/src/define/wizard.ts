import { register } from './register.js';
import { WizardElement } from '../widgets/wizard/wizard-element.js';

register('wijzer-wizard', WizardElement);
