/** Other copies, other editions, another Lit. */
import { survivesAll } from '../../support/hostile-suite.js';

survivesAll('copies', [
  { name: 'other-lit' },
  {
    name: 'twice',
    says: /console\.warn \[wijzer\] <wijzer-[a-z-]+> is al geregistreerd door Wijzer 0\.0\.0\./,
  },
  {
    name: 'older-first',
    says: /console\.warn \[wijzer\] <wijzer-[a-z-]+> is al geregistreerd door Wijzer 0\.0\.0-older\./,
  },
  {
    name: 'newer-beside',
    says: /console\.warn \[wijzer\] <wijzer-settings> is al geregistreerd door Wijzer 9\.9\.9\./,
  },
]);
