import { countInSiteimprove } from '../statistics/siteimprove.js';

countInSiteimprove();
