import './shipped/regie-checklist-content.js';
import '../define/settings.js';
import '../define/checklist.js';
import '../define/regie-checklist.js';
import { upgradeLinksWhenThere } from '../upgrade-links.js';

upgradeLinksWhenThere();
