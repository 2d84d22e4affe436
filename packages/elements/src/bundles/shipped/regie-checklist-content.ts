/** Imported before the tag is registered, for the reason given beside `toegang-content.ts`. */
import { RegieChecklistElement } from '../../widgets/regie-checklist/regie-checklist-element.js';

RegieChecklistElement.defaultSrc = new URL('content/regie-checklist.json', import.meta.url).href;
