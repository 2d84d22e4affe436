/** Style sheets that reach for everything. */
import { survivesAll } from '../../support/hostile-suite.js';

survivesAll('styles', [
  { name: 'small-type' },
  { name: 'every-element', tight: true },
  { name: 'important', flows: true },
  { name: 'all-unset', flows: true, tight: true },
  { name: 'hidden' },
  { name: 'dark' },
]);
