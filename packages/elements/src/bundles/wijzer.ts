import './shipped/kiezen-en-delen-content.js';
import './shipped/regie-checklist-content.js';
import './shipped/toegang-content.js';
import './shipped/wording.js';
import '../define/settings.js';
import '../define/checklist.js';
import '../define/kiezen-en-delen.js';
import '../define/regie-checklist.js';
import '../define/toegang.js';
import '../define/wizard.js';
import { upgradeLinksWhenThere } from '../upgrade-links.js';

upgradeLinksWhenThere();
