// Files of an earlier edition, see ../../older/README.md.
export const older = (name) => import(new URL(`../../older/${name}.js`, import.meta.url).href);

/** A file without the widget that the test is about; what both files have is `wijzer-settings`. */
export const another = (bundle) => (bundle === 'toegang' ? 'regie-checklist' : 'toegang');
