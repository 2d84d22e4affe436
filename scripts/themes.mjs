// Where the house styles of others are, by the address under which the demo and the tests ask for them. Never shipped.
import { resolve } from 'node:path';
import { root } from './setup.mjs';

const packages = {
  '/themes/voorbeeld/': '@nl-design-system-unstable/voorbeeld-design-tokens/dist',
  '/themes/ma/': '@nl-design-system-community/ma-design-tokens/dist',
  '/themes/denhaag/': '@gemeente-denhaag/design-tokens-components/dist',
};

export const themes = Object.fromEntries(
  Object.entries(packages).map(([address, folder]) => [address, resolve(root, 'node_modules', folder)]),
);
