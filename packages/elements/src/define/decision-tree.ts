import { DecisionTreeElement } from '../widgets/decision-tree/decision-tree-element.js';
import { register } from './register.js';

register('wijzer-decision-tree', DecisionTreeElement);
