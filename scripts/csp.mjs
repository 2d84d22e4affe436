// The strictest Content-Security-Policy under which the widgets must work. The demo, the browser tests and the bench
// send this very text, so that what we promise and what we test cannot differ.

/**
 * `frameAncestors` is 'self' only for tests, which open the page in a frame to watch it; `trustedTypes` is 'none' only
 * for the test of a page that allows no policy at all.
 */
export function strictCsp({ frameAncestors = "'none'", trustedTypes = 'lit-html' } = {}) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}
