import { pathText } from '@wijzer/content';
import { describe, expect, it } from 'vitest';
import { DILEMMAS_SHAPE } from '../../../packages/content/src/dilemmas/dilemmas-shape.js';
import {
  ageIssues,
  unknownTerms,
  unsureSources,
  unusedEntries,
} from '../../../packages/content/src/flow/facts.js';
import type { Patch } from '../../support/patch.js';
import { smallDilemmasContent } from '../../support/small-dilemmas.js';

const said = (issues: ReturnType<typeof ageIssues>) =>
  issues.map(({ code, path }) => `${code} ${pathText(path)}`);

describe('ageIssues', () => {
  const ages = (today: string, patch?: Patch) =>
    said(
      ageIssues(
        smallDilemmasContent(patch),
        [{ fact: { checkedOn: '2026-06-01', permanent: true }, kind: 'crisis', path: ['lijn'] }],
        today,
      ),
    );

  it('warns a month ahead, and calls it late from the day on which it had to be done', () => {
    const patch = { set: { 'review.reviewBefore': '2026-08-01' } };
    expect(ages('2026-07-01', patch)).toEqual([]);
    expect(ages('2026-07-02', patch)).toEqual(['due-soon review.reviewBefore']);
    expect(ages('2026-07-31', patch)).toEqual(['due-soon review.reviewBefore']);
    expect(ages('2026-08-01', patch)).toEqual(['overdue review.reviewBefore']);
  });

  it('finds a check that has yet to happen', () => {
    expect(ages('2026-05-31')).toEqual([
      'future-date review.checkedOn',
      'future-date lijn.checkedOn',
      'future-date sources[0].checkedOn',
      'future-date sources[1].checkedOn',
    ]);
  });

  it('does without sources', () => {
    expect(ages('2028-01-01', { remove: ['sources'] })).toEqual(['overdue review.reviewBefore']);
  });
});

describe('unsureSources', () => {
  it('names each source that was not read at the source', () => {
    const set = { 'sources.0.certainty': 'B', 'sources.1.certainty': 'C' };
    expect(said(unsureSources(smallDilemmasContent({ set })))).toEqual([
      'unsure-fact sources[0].certainty',
      'unsure-fact sources[1].certainty',
    ]);
    expect(unsureSources(smallDilemmasContent())).toEqual([]);
  });
});

describe('unknownTerms', () => {
  it('names the place and the nearest word', () => {
    const content = smallDilemmasContent({ set: { 'terms.0.id': 'toesteming' } });
    expect(unknownTerms(content)).toMatchObject([
      { code: 'unknown-term', path: ['dilemmas', 0, 'direction'], remedy: 'Bedoelde u "toesteming"?' },
    ]);
    expect(unknownTerms(smallDilemmasContent())).toEqual([]);
  });
});

describe('unusedEntries', () => {
  const unused = (patch?: Patch) =>
    said(unusedEntries(DILEMMAS_SHAPE, smallDilemmasContent(patch), ['sources', 'terms', 'roles']));

  it('names what nothing points to, and knows a term by its use in a text', () => {
    expect(unused()).toEqual([]);
    const set = {
      'dilemmas.0.direction': 'Vraag het.',
      'dilemmas.1.sources': ['wet'],
      'dilemmas.2.sources': ['wet'],
      'dilemmas.0.role': 'leraar',
    };
    expect(unused({ set })).toEqual(['unused sources[1]', 'unused terms[0]', 'unused roles[0]']);
  });

  it('does without the lists', () => {
    expect(unused({ remove: ['terms'] })).toEqual([]);
  });
});
