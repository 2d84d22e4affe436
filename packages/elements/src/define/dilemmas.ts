import { register } from './register.js';
import { DilemmasElement } from '../widgets/dilemmas/dilemmas-element.js';

register('wijzer-dilemmas', DilemmasElement);
