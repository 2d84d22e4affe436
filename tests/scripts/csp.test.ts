import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strictCsp } from '../../scripts/csp.mjs';

const page = readFileSync(new URL('../../docs/how-to/wat-vraag-ik-mijn-webteam.md', import.meta.url), 'utf8');
/** The lines that a webmaster passes on, by the sentence before them. */
const lineAfter = (sentence: string) =>
  new RegExp(`${sentence}[\\s\\S]*?\`\`\`\\n(.*)\\n\`\`\``).exec(page)?.[1] ?? '';

describe('the lines that a webmaster passes on', () => {
  const tested = strictCsp().split('; ');

  it('are those under which everything is tested', () => {
    const own = `${lineAfter('hetzelfde adres als de pagina')}; ${lineAfter('dwingt Trusted Types af\\*\\*')}`;
    expect(own.split('; ').sort()).toEqual(
      ['connect-src', 'script-src', 'style-src', 'trusted-types'].map((name) =>
        tested.find((line) => line.startsWith(`${name} `)),
      ),
    );
  });

  it('are the same for another address, and that address', () => {
    const own = lineAfter('hetzelfde adres als de pagina');
    const elsewhere = lineAfter('op een ander adres:');
    expect(elsewhere.replaceAll(' https://bestanden.voorbeeld.nl', '')).toBe(own);
    expect(elsewhere.match(/https:/g)).toHaveLength(2);
  });
});
