import './shipped/kiezen-en-delen-content.js';
import '../define/settings.js';
import '../define/kiezen-en-delen.js';
