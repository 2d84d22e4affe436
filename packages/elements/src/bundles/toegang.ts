import './shipped/toegang-content.js';
import '../define/settings.js';
import '../define/toegang.js';
