/** What holds for the language of every shipped file for professionals. */
import { expect, it } from 'vitest';
import { longSentences, matches, visible, withoutQuotes, type Placed } from './texts.js';

const ENGLISH =
  /(?<!\p{L})(privacy officer|check|tool|feedback|issue|commitment|awareness|case|support|follow-?up|email|disclaimer|stakeholder)(?!\p{L})/iu;

export function fitsProfessionals(texts: readonly Placed[]): void {
  it('calls the reader "je"', () => {
    expect(matches(texts, /(?<!\p{L})(u|uw)(?!\p{L})/iu, withoutQuotes)).toEqual([]);
  });

  it('holds no HTML, and no straight quotation marks or double spaces', () => {
    expect(matches(texts, /<\/?[a-z!]|&[a-z]+;/i)).toEqual([]);
    expect(matches(texts, / {2}|["']|\t/)).toEqual([]);
  });

  it('has no sentence of more than thirty words', () => {
    expect(longSentences(texts, 30)).toEqual([]);
  });

  it('uses Dutch words where there are some', () => {
    expect(matches(texts, ENGLISH, visible)).toEqual([]);
  });

  it('leaves no mark in what a reader sees', () => {
    expect(matches(texts, /\*|\]\(|\[/, visible)).toEqual([]);
  });
}
