// Nothing is left of any style of the page, nor of the browser.
export const css = '* { all: unset !important; }';
