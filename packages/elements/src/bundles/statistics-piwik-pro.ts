import { countInPiwikPro } from '../statistics/piwik-pro.js';

countInPiwikPro();
