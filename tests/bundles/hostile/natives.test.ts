/** Scripts that change what the browser gives. */
import { survivesAll } from '../../support/hostile-suite.js';

survivesAll('natives', [
  { name: 'prototype' },
  { name: 'mootools' },
  { name: 'object-prototype' },
  { name: 'frozen' },
  { name: 'create-element' },
  { name: 'zones' },
  { name: 'old-lists' },
  { name: 'old-events' },
  { name: 'monitored-fetch' },
  { name: 'own-fetch' },
  { name: 'silent-console' },
]);
