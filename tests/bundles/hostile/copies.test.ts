/** Other copies, and another Lit. */
import { survivesAll } from '../../support/hostile-suite.js';

survivesAll('copies', [
  { name: 'other-lit' },
  {
    name: 'twice',
    says: /console\.warn \[wijzer\] <wijzer-[a-z-]+> is al geregistreerd door Wijzer 0\.0\.0\./,
  },
]);
