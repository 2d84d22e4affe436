import { pathText, readChecklist, type Checklist } from '@wijzer/content';
import { checkChecklist, checklistFacts } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../../support/cases.js';
import type { Patch } from '../../support/patch.js';
import { CHECKLIST_TODAY, smallChecklist, smallChecklistContent } from '../../support/small-checklist.js';

const sorted = (issues: readonly { code: string; path: string }[]) =>
  [...issues].sort((a, b) => (a.code + a.path).localeCompare(b.code + b.path));

const found = (patch: Patch, check = checkChecklist) =>
  check(smallChecklistContent(patch), CHECKLIST_TODAY).map(({ code, path }) => `${code} ${pathText(path)}`);

describe('checkChecklist', () => {
  it('has nothing to say about a good file on a day when nothing is old', () => {
    expect(found({})).toEqual([]);
  });

  it.each(casesIn(new URL('./cases/checks/', import.meta.url), smallChecklist))(
    '$name: finds $description',
    ({ input, issues }) => {
      const { content, issues: reading } = readChecklist(input);
      expect(reading).toEqual([]);
      const all = content ? checkChecklist(input as Checklist, CHECKLIST_TODAY) : [];
      expect(sorted(all.map(({ code, path }) => ({ code, path: pathText(path) })))).toEqual(sorted(issues));
    },
  );

  it('asks no source of what somebody inferred or proposes', () => {
    expect(found({ remove: ['items.4.sources'] })).toEqual([]);
    expect(found({ set: { 'findings.0.certainty': 'D' }, remove: ['findings.0.sources'] })).toEqual([]);
  });

  it('asks for no duties where nothing is split, and for nothing else that may be left out', () => {
    const items = ['items.0.duties', 'items.1.duties', 'items.4.duties'];
    expect(found({ remove: ['split', 'duties', ...items] })).toEqual([]);
    expect(found({ remove: ['contacts', 'handover', 'evidence', 'caution'] })).toEqual([]);
  });
});

describe('checklistFacts', () => {
  it('says nothing of what may be missing because it was left out', () => {
    const patch = { set: { 'sources.0.certainty': 'C' }, remove: ['sections.2.empty', 'items.2.sources'] };
    expect(found(patch, checklistFacts)).toEqual(['unsure-fact sources[0].certainty']);
  });
});
