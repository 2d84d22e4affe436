/** Imported before the tag is registered, for the reason given beside `toegang-content.ts`. */
import { KiezenEnDelenElement } from '../../widgets/kiezen-en-delen/kiezen-en-delen-element.js';

KiezenEnDelenElement.defaultSrc = new URL('content/kiezen-en-delen.json', import.meta.url).href;
KiezenEnDelenElement.defaultDilemmasSrc = new URL('content/levenswiel.json', import.meta.url).href;
