import { ISSUE_CODES } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { issuesPage } from '../../../packages/content/src/reference/issues-page.js';

describe('issuesPage', () => {
  it.each(ISSUE_CODES)('lists %s with a message and a remedy in which nothing is missing', (code) => {
    const row =
      issuesPage()
        .split('\n')
        .find((line) => line.startsWith(`| \`${code}\` |`)) ?? '';
    const [, , severity, message, remedy] = row.split('|').map((cell) => cell.trim());
    expect(severity).toMatch(/^(fout|waarschuwing)$/);
    expect([message, remedy].join()).not.toMatch(/undefined|""|^,|,$/);
  });
});
