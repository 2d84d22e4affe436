/** Style sheets that Storybook bundles. */
declare module '*.css';
