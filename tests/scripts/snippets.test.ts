import { describe, expect, it } from 'vitest';
import { snippets } from '../../scripts/snippets.mjs';

const file = (integrity: string) => ({ integrity: `sha384-${integrity}`, raw: 3, gzip: 2, brotli: 1 });

const text = snippets({
  version: '1.2.3',
  files: {
    'content/toegang.json': file('inhoud'),
    'frame-host.js': file('frame'),
    'self-test.js': file('zelftest'),
    'statistics-matomo.js': file('matomo'),
    'statistics-piwik-pro.js': file('piwik'),
    'statistics-siteimprove.js': file('siteimprove'),
    'toegang.js': file('toegang'),
    'wijzer.js': file('wijzer'),
  },
});
const scripts = [...text.matchAll(/<script [^>]*>/g)].map(([tag]) => tag);

describe('the snippets that a webmaster copies', () => {
  it('pin every script to its version and its hash', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(6);
    for (const tag of scripts) expect(tag).toMatch(/\/wijzer\/1\.2\.3\/[\w-]+\.js" integrity="sha384-\w+"/);
  });

  it('have one for the self-test, with the place for its report', () => {
    expect(scripts.filter((tag) => tag.includes('/self-test.js" integrity="sha384-zelftest"'))).toHaveLength(
      1,
    );
    expect(text).toContain('<div data-wijzer-self-test data-src="/inhoud/toegang.json">');
  });

  it('have one for each statistics tool, and no element for it', () => {
    for (const tool of ['matomo', 'piwik-pro', 'siteimprove'])
      expect(scripts.filter((tag) => tag.includes(`/statistics-${tool}.js`))).toHaveLength(1);
    expect(text).not.toContain('<wijzer-statistics');
    expect(text).toContain('sha384-piwik');
  });

  it('leave out what this build does not have', () => {
    const files = { 'wijzer.js': file('wijzer') };
    expect(snippets({ version: '1.2.3', files })).not.toMatch(/statistics-|undefined/);
  });
});
