/** Requirements of Toegang that the content itself has to meet, for both invented gemeenten. */
import { readFileSync } from 'node:fs';
import { readWizard, type Wizard } from '@wijzer/content';
import { optionsOf } from '@wijzer/content/links';
import { START, resolve } from '@wijzer/engine';
import { describe, expect, it } from 'vitest';

const read = (name: string): Wizard => {
  const place = new URL(`../../../packages/content/examples/wizard/${name}.json`, import.meta.url);
  const { content } = readWizard(JSON.parse(readFileSync(place, 'utf8')));
  if (!content) throw new Error(`${name} cannot be used.`);
  return content;
};

describe.each(['toegang', 'toegang-een-loket'])('%s', (name) => {
  const content = read(name);
  const options = content.questions.flatMap(optionsOf);

  it('T09: has a pictogram at every answer', () => {
    expect(options.filter(({ pictogram }) => !pictogram).map(({ id }) => id)).toEqual([]);
  });

  it('T09: has the same picture for the same words', () => {
    const pictures = new Map<string, Set<string | undefined>>();
    for (const { text, pictogram } of options)
      pictures.set(text, (pictures.get(text) ?? new Set()).add(pictogram));
    expect([...pictures].filter(([, used]) => used.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('T28: is never longer than seven questions', () => {
    expect(resolve(content, START).progress?.longest).toBeLessThanOrEqual(7);
  });

  it('T36: has a way for who looks for somebody else, to an outcome', () => {
    const who = content.questions.find(({ id }) => id === 'wie');
    expect(optionsOf(who!).map(({ text }) => text)).toContain('Voor iemand anders');
  });

  it('T40: does not say that it was tested while it was not', () => {
    expect(content.tested).toBeUndefined();
    expect(JSON.stringify(content)).not.toMatch(/LVB-proof|getest met|Taal voor allemaal/i);
  });
});
