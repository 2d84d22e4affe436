import { register } from './register.js';
import { SettingsElement } from '../widgets/settings/settings-element.js';

register('wijzer-settings', SettingsElement);
