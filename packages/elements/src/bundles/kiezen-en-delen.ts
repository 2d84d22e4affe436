import './shipped/kiezen-en-delen-content.js';
import '../define/settings.js';
import '../define/kiezen-en-delen.js';
import { upgradeLinksWhenThere } from '../upgrade-links.js';

upgradeLinksWhenThere();
