import { ChecklistElement } from '../widgets/checklist/checklist-element.js';
import { register } from './register.js';

register('wijzer-checklist', ChecklistElement);
