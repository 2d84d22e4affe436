/** Pages with another direction, another base, or a form around everything. */
import { survivesAll } from '../../support/hostile-suite.js';

survivesAll('page', [{ name: 'rtl' }, { name: 'base' }, { name: 'form' }]);
