// `npm run clean`: removes everything that the other commands make.
import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './setup.mjs';

const packages = readdirSync(resolve(root, 'packages')).map((name) => `packages/${name}/dist`);
for (const path of ['dist', '.cache', 'storybook-static', ...packages]) {
  rmSync(resolve(root, path), { recursive: true, force: true });
}
