import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The end of the name of a file with journeys. */
export const JOURNEYS = '.paths.json';

/**
 * What `judge` makes of the JSON files that are named, or that are in a named folder, and that `fits`; or why that cannot
 * be done.
 */
export function judgeFiles<Result>(
  named: readonly string[],
  fits: (file: string) => boolean,
  judge: (file: string) => Result,
): { results: Result[]; problems: string[] } {
  const { files, problems } = findFiles(named, fits);
  const results = files.flatMap((file) => {
    try {
      return [judge(file)];
    } catch (error) {
      problems.push(unreadable(file, error));
      return [];
    }
  });
  return { results, problems };
}

function findFiles(
  named: readonly string[],
  fits: (file: string) => boolean,
): { files: string[]; problems: string[] } {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const name of named) {
    try {
      const found = statSync(name).isDirectory() ? jsonFilesIn(name) : [name];
      found.filter(fits).forEach((file) => files.add(file));
    } catch (error) {
      problems.push(unreadable(name, error));
    }
  }
  if (files.size === 0 && problems.length === 0)
    problems.push(`Geen bestanden gevonden in: ${named.join(', ')}`);
  return { files: [...files], problems };
}

function unreadable(name: string, error: unknown): string {
  return `Dit kan niet gelezen worden: ${name} (${reason(error)})`;
}

/** Why the file system refused, in an editor's words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { ENOENT: 'bestaat niet', EACCES: 'geen toegang', EISDIR: 'is een map' }[code] ?? code;
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return jsonFilesIn(path);
      return entry.name.endsWith('.json') ? [path] : [];
    });
}
