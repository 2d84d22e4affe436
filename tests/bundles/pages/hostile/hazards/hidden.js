// Hides what the theme does not know, until a script of the theme has looked at it; that never comes.
export const css = `
  main * { visibility: hidden; opacity: 0; }
  main :is(#place, wijzer-settings, wijzer-toegang, wijzer-kiezen-en-delen, wijzer-regie-checklist) {
    visibility: visible; opacity: 1;
  }
  main :is(wijzer-decision-tree, wijzer-dilemmas) { visibility: visible; opacity: 1; }
`;
