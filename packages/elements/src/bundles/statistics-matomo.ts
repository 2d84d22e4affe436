import { countInMatomo } from '../statistics/matomo.js';

countInMatomo();
