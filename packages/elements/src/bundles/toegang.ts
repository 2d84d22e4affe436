import './shipped/toegang-content.js';
import './shipped/wording.js';
import '../define/settings.js';
import '../define/toegang.js';
import { upgradeLinksWhenThere } from '../upgrade-links.js';

upgradeLinksWhenThere();
