/** What a frame tells the page around it. */

/** With `height` in pixels. */
export const HEIGHT = 'height';

/** The reader came to another screen: its top should be in view. */
export const TOP = 'top';
