/** What the page in the frame of `host-page.ts` loads. */
import '@wijzer/elements/define/settings';
import '@wijzer/elements/define/toegang';
