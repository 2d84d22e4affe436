import './shipped/kiezen-en-delen-content.js';
import './shipped/toegang-content.js';
import '../define/settings.js';
import '../define/kiezen-en-delen.js';
import '../define/toegang.js';
import '../define/wizard.js';
