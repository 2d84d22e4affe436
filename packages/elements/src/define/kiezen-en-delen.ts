import { KiezenEnDelenElement } from '../widgets/kiezen-en-delen/kiezen-en-delen-element.js';
import './decision-tree.js';
import './dilemmas.js';
import { register } from './register.js';

register('wijzer-kiezen-en-delen', KiezenEnDelenElement);
