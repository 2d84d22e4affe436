import { LIMITS, pathText, readChecklist } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../support/patch.js';
import { smallChecklist } from '../../support/small-checklist.js';

const found = (patch: Patch) =>
  readChecklist(smallChecklist(patch)).issues.map(({ code, path }) => `${code} ${pathText(path)}`);

describe('readChecklist', () => {
  it('has nothing to say about a good file', () => {
    expect(readChecklist(smallChecklist())).toEqual({ content: smallChecklist(), issues: [] });
  });

  it.each<[string, Patch, string[]]>([
    ['another kind', { set: { kind: 'checklists' } }, ['wrong-kind kind']],
    ['a newer version', { set: { version: LIMITS.formatVersion + 1 } }, ['newer-version version']],
    [
      'a section that is not there',
      { set: { 'items.0.section': 'taak' } },
      ['unknown-reference items[0].section'],
    ],
    [
      'a party that is not there',
      { set: { 'items.1.parties': ['regisseur', 'buur'] } },
      ['unknown-reference items[1].parties[1]'],
    ],
    [
      'a scope that is not there',
      { set: { 'items.0.scopes': ['wijk'] } },
      ['unknown-reference items[0].scopes[0]'],
    ],
    [
      'a duty that is not there',
      { set: { 'items.0.duties': ['regie'] } },
      ['unknown-reference items[0].duties[0]'],
    ],
    [
      'an answer that is not there',
      { set: { 'items.1.marks': ['anders'] } },
      ['unknown-reference items[1].marks[0]'],
    ],
    [
      'a finding that is not there',
      { set: { 'items.0.findings': ['tijden'] } },
      ['unknown-reference items[0].findings[0]'],
    ],
    [
      'a source that is not there',
      { set: { 'items.0.sources': ['wit'], 'findings.0.sources': ['wit'] } },
      ['unknown-reference findings[0].sources[0]', 'unknown-reference items[0].sources[0]'],
    ],
    ['the same point twice', { set: { 'items.1.id': 't1' } }, ['duplicate-id items[1].id']],
    ['the same answer twice', { set: { 'scale.1.id': 'ja' } }, ['duplicate-id scale[1].id']],
    [
      'the same evidence twice',
      { set: { 'evidence.options.1.id': 'denk' } },
      ['duplicate-id evidence.options[1].id'],
    ],
    [
      'the same heading twice',
      { set: { 'handover.fields.1.id': 'nieuwe' } },
      ['duplicate-id handover.fields[1].id'],
    ],
    ['a misspelt key', { set: { 'items.0.party': 'regisseur' } }, ['unknown-key items[0].party']],
    [
      'a day that does not exist',
      { set: { 'review.checkedOn': '2026-02-30' } },
      ['wrong-format review.checkedOn'],
    ],
  ])('names %s', (_what, patch, issues) => {
    expect(found(patch)).toEqual(issues);
  });

  it('lets one bad point not take the others with it', () => {
    const { content, issues } = readChecklist(smallChecklist({ remove: ['items.1.text'] }));
    expect(content?.items.map(({ id }) => id)).toEqual(['t1', 't3', 'constructor', 'a1', 'a2', 'a3']);
    expect(issues.map(({ code, path }) => `${code} ${pathText(path)}`)).toEqual(['missing items[1].text']);
  });

  it('tells who looks further where something was left out', () => {
    let judged: boolean | undefined;
    readChecklist(smallChecklist({ remove: ['items.1.text'] }), (_content, whole) => {
      judged = whole;
      return [];
    });
    expect(judged).toBe(false);
  });

  it('has no use for a file in which no point is left', () => {
    expect(readChecklist(smallChecklist({ set: { items: [{ id: 't1' }] } })).content).toBeUndefined();
  });

  it.each([undefined, null, 'tekst', 42, [], {}])('never throws: %j', (data) => {
    expect(readChecklist(data).content).toBeUndefined();
  });
});
