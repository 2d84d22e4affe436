/** Scripts that do things with the element itself. */
import { survivesAll } from '../../support/hostile-suite.js';

survivesAll('elements', [
  { name: 'by-script' },
  { name: 'moved' },
  { name: 'cloned' },
  { name: 'rewritten' },
]);
