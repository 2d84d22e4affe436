import { checkIssue } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { TAAL_ISSUES } from '../../../packages/content/src/wizard/taal-issues.js';

const codes = Object.keys(TAAL_ISSUES) as (keyof typeof TAAL_ISSUES)[];
const detail = { what: 'loket', wanted: 'hulp', near: 'een plek voor hulp' };

describe('TAAL_ISSUES', () => {
  it.each(codes)('%s says what is wrong and what to do', (code) => {
    const { message, remedy } = checkIssue(code, [], detail);
    expect([message, remedy]).toEqual([
      expect.stringMatching(/^(["\p{Lu}]).*[.:"]/u),
      expect.stringMatching(/^\p{L}/u),
    ]);
    expect(message + remedy).not.toContain('undefined');
  });

  it('says whether the rest of the file or the file itself asks for another form of address', () => {
    const message = (near?: string) => checkIssue('taal-l20', [], { what: 'je', wanted: 'u', near }).message;
    expect([message(), message('"addressForm"')]).toEqual([
      'Hier staat "je". In de rest van het bestand staat "u".',
      'Hier staat "je". In "addressForm" staat "u".',
    ]);
  });
});
