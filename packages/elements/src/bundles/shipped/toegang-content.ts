/**
 * Imported before the tag is registered: an element that is already on the page begins to load at once, and then must
 * know where the content beside the script is.
 */
import { ToegangElement } from '../../widgets/toegang/toegang-element.js';

ToegangElement.defaultSrc = new URL('content/toegang.json', import.meta.url).href;
