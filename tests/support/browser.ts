/** Which browser runs the test, for the few things that only one of them can do or tell. */
export const isChromium = /Chrome\//.test(navigator.userAgent);
export const isFirefox = /Firefox\//.test(navigator.userAgent);
export const isWebkit = !isChromium && !isFirefox;
