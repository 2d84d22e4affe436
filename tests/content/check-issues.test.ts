import { checkIssue, ISSUE_CODES } from '@wijzer/content/checks';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Codes that no content file can show: about the file itself, about files beside it, or about journeys. */
const NOT_ABOUT_CONTENT = [
  'not-json',
  'too-large',
  'too-deep',
  'unsafe-key',
  'duplicate-key',
  'language-file',
  'language-other',
  'language-differs',
  'unusable-content',
];

describe('checkIssue', () => {
  it('blocks a file for an error and lets it through with a warning', () => {
    expect(checkIssue('dead-end', [], { what: 'wie' })).toMatchObject({
      severity: 'error',
      message: 'Vanaf "wie" is geen uitkomst te bereiken.',
    });
    expect(checkIssue('due-soon', [], { wanted: '2026-07-01' })).toMatchObject({
      severity: 'warning',
      remedy: 'Plan de controle.',
    });
  });
});

describe('ISSUE_CODES', () => {
  it('names each code once', () => {
    expect(new Set(ISSUE_CODES).size).toBe(ISSUE_CODES.length);
  });

  // Each rule about language is shown in tests/tools/taal, what is left of an example in made-up.test.ts.
  const elsewhere = (code: string) => code.startsWith('taal-') || code === 'made-up';
  const shown = ISSUE_CODES.filter((code) => !NOT_ABOUT_CONTENT.includes(code) && !elsewhere(code));

  it.each(shown)('%s has an invalid file that shows it', (code) => {
    const folders = [
      'wizard/cases/read',
      'wizard/cases/checks',
      'decision-tree/cases/checks',
      'dilemmas/cases/checks',
      'checklist/cases/checks',
    ];
    const cases = folders.flatMap((folder) => {
      const place = new URL(`./${folder}/`, import.meta.url);
      return readdirSync(place).map((name) => readFileSync(new URL(name, place), 'utf8'));
    });
    expect(cases.some((text) => text.includes(`"code": "${code}"`))).toBe(true);
  });
});
