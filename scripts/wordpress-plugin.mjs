// `node scripts/wordpress-plugin.mjs`: makes dist/wordpress/wijzer, the plugin as a webmaster installs it: the files of
// integrations/wordpress/wijzer, the files of dist/cdn in its folder `cdn`, and their version in its header.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';

/** Puts the plugin in the folder `target`, which must have a build in dist/cdn to take from. Gives its version. */
export function assemblePlugin(target) {
  rmSync(target, { recursive: true, force: true });
  cpSync(resolve(root, 'integrations/wordpress/wijzer'), target, { recursive: true });
  cpSync(resolve(root, 'dist/cdn'), join(target, 'cdn'), { recursive: true });
  cpSync(resolve(root, 'LICENSE'), join(target, 'LICENSE'));
  const { version } = JSON.parse(readFileSync(join(target, 'cdn/integrity.json'), 'utf8'));
  const header = join(target, 'wijzer.php');
  const text = readFileSync(header, 'utf8');
  const stamped = text.replace(/^( \* Version: +)\S+$/m, (_, start) => start + version);
  if (!/^ \* Version: +\S+$/m.test(text)) throw new Error('wijzer.php has no Version in its header.');
  writeFileSync(header, stamped);
  return version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  const code = await ensureBuilt();
  if (code !== 0) process.exit(code);
  const folder = resolve(root, 'dist/wordpress');
  const version = assemblePlugin(join(folder, 'wijzer'));
  console.log(`dist/wordpress/wijzer: version ${version}`);
  const zip = join(folder, 'wijzer.zip');
  if (existsSync(zip)) rmSync(zip);
  const { status, error } = spawnSync('zip', ['-q', '-r', 'wijzer.zip', 'wijzer'], { cwd: folder });
  if (error) console.log('No zip here (Debian: apt-get install zip): zip the folder wijzer yourself.');
  else if (status === 0) console.log('dist/wordpress/wijzer.zip');
  else process.exitCode = 1;
}
