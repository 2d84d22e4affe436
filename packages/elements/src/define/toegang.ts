import { register } from './register.js';
import { ToegangElement } from '../widgets/toegang/toegang-element.js';

register('wijzer-toegang', ToegangElement);
