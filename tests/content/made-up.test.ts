import { readdirSync, readFileSync } from 'node:fs';
import { madeUpIssues } from '@wijzer/content/checks';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../packages/content/examples/', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.paths.json'));
const contentOf = (name: string) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;
const unmarked = ({ example: _, ...rest }: Record<string, unknown>) => rest;
const places = (content: object) => madeUpIssues(content).map(({ path }) => path.join('/'));

describe('madeUpIssues', () => {
  it.each(files)('leaves an example alone: %s', (name) => {
    expect(madeUpIssues(contentOf(name))).toEqual([]);
  });

  it('finds every number that nobody could call, once the example says it is real', () => {
    const content = unmarked(contentOf('wizard/toegang.json'));
    const told = madeUpIssues(content).map(({ message }) => message);
    for (const number of ['14 000', '+00 000 000 001', '000 000 00 91'])
      expect(told.some((message) => message.startsWith(`"${number}"`))).toBe(true);
    for (const number of ['112', '0800-2000', '088-0767 000'])
      expect(told.some((message) => message.includes(`"${number}"`))).toBe(false);
  });

  it.each([
    { name: 'Gemeente Voorbeeldstad' },
    { name: 'Buurtteam (voorbeeld)' },
    { name: 'Community team (example)' },
    { email: 'hulp@naastu.example' },
    { website: 'https://www.voorbeeldstad.example/' },
    { number: '000 000 00 01' },
  ])('finds %j', (fact) => {
    expect(places({ desks: [fact] })).toEqual([`desks/0/${Object.keys(fact)[0]}`]);
  });

  it.each([
    { text: 'Bijvoorbeeld een brief.' },
    { text: 'Een voorbeeld: uw moeder valt vaak.' },
    { number: '14 010' },
    { number: '0800-0188' },
    { email: 'hulp@gemeente.nl' },
    { id: 'toegang-voorbeeldstad' },
    { src: 'https://bestanden.example/toegang.en.json' },
  ])('has nothing against %j', (fact) => {
    expect(places({ desks: [fact] })).toEqual([]);
  });

  it('tells the line that it found', () => {
    const [found] = madeUpIssues({ start: { text: 'Welkom.\nVoorbeeldstad is een voorbeeld.' } });
    expect(found?.message).toContain('"Voorbeeldstad is een voorbeeld."');
  });
});
