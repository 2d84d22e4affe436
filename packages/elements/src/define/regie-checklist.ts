import { RegieChecklistElement } from '../widgets/regie-checklist/regie-checklist-element.js';
import { register } from './register.js';

register('wijzer-regie-checklist', RegieChecklistElement);
