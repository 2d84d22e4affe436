/** The release this code belongs to. The build writes the number of the package here. */
export const VERSION = '0.0.0-source';
