// The page of the reference on looks: every property that a site may set, the NL Design System token that stands in for
// it, and the value without either. Read from the one style sheet that knows them, so that it cannot say anything else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each property is for, in Dutch. A property without words here is a mistake. */
const MEANING = {
  '--wijzer-color-action': 'De knop die verder leidt.',
  '--wijzer-color-action-text': 'De tekst op die knop.',
  '--wijzer-color-urgent': 'Knoppen voor hulp meteen.',
  '--wijzer-color-urgent-text': 'De tekst op die knoppen.',
  '--wijzer-color-focus': 'De binnenste ring om wat de toets Tab aanwijst.',
  '--wijzer-color-focus-edge': 'De buitenste ring daarom.',
  '--wijzer-radius': 'Hoe rond de hoeken zijn.',
  '--wijzer-font-family': 'De letter van de tekst.',
  '--wijzer-heading-font-family': 'De letter van de koppen.',
  '--wijzer-heading-color': 'De kleur van de koppen.',
  '--wijzer-color-line': 'Lijnen om antwoorden en blokken.',
  '--wijzer-color-soft': 'De achtergrond van een gekozen antwoord.',
};

const WORDS = { inherit: 'die van de pagina', currentcolor: 'de kleur van de tekst' };

/** `var(--a, var(--b, #0b4a83))` as its names and the value at the end. */
function chainOf(value) {
  const [, name, rest] = /^\s*var\(\s*(--[\w-]+)\s*,\s*(.*)\)\s*$/.exec(value) ?? [];
  if (!name) return { names: [], literal: value.trim() };
  const { names, literal } = chainOf(rest);
  return { names: [name, ...names], literal };
}

function rowOf(declaration) {
  const {
    names: [own, ...tokens],
    literal,
  } = chainOf(declaration);
  if (!MEANING[own]) throw new Error(`${own} has no meaning yet: write it in scripts/tokens-page.mjs.`);
  const names = tokens.map((name) => `\`${name}\``).join(', ') || '–';
  return `| \`${own}\` | ${MEANING[own]} | ${names} | ${WORDS[literal] ?? `\`${literal}\``} |`;
}

export function tokensPage(root) {
  const source = readFileSync(join(root, 'packages/elements/src/ui/tokens.styles.ts'), 'utf8');
  const declarations = [...source.matchAll(/--_[\w-]+:\s*([^;]+);/g)].map(([, value]) =>
    value.replace(/\s+/g, ' '),
  );
  return [
    '# Huisstijl',
    '',
    '<!-- Gemaakt door `npm run reference` uit packages/elements/src/ui/tokens.styles.ts. Pas niet dit bestand aan. -->',
    '',
    'Een onderdeel neemt letter en tekstkleur over van de pagina. Voor de rest zoekt het, in deze volgorde: de eigenschap in de',
    'eerste kolom, dan de tokens van NL Design System, dan de waarde in de laatste kolom. Heeft uw website een thema van',
    'NL Design System, dan hoeft u niets te doen.',
    '',
    'Zonder thema is dit vaak genoeg, in de CSS van uw website:',
    '',
    '```css',
    ':root {',
    '  --wijzer-color-action: #7a1f3d;',
    '  --wijzer-color-action-text: #fff;',
    '  --wijzer-color-soft: #f6e9ee;',
    '  --wijzer-radius: 1em;',
    '  --wijzer-heading-font-family: Georgia, serif;',
    '}',
    '```',
    '',
    'Zorg dat de tekst op een knop genoeg afsteekt: minstens 4,5 op 1, en liever 7.',
    '',
    '| Eigenschap | Waarvoor | Anders deze tokens, in deze volgorde | Anders |',
    '| --- | --- | --- | --- |',
    ...declarations.map(rowOf),
    '',
    'Voor wie meer wil: elk deel van een scherm heeft een naam (`::part`). Die staan bij [de elementen](elements.md).',
    '',
  ].join('\n');
}
