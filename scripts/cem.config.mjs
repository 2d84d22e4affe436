// `npm run manifest`: writes packages/elements/custom-elements.json from the class comments.
export default {
  globs: ['packages/elements/src/{widgets,define}/**/*.ts', 'packages/elements/src/events.ts'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
};
