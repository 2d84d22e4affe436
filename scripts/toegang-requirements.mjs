// The page of the reference that says of each requirement of Toegang (T01 to T40) what holds it: tests that carry its id in
// their name, a check for editors, or why a program cannot judge it. Read from the tests, so that it cannot be more than
// they are; `npm test` says whether each test that it names ran and passed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { idsIn, MARKED } from './proven.mjs';

/** In own words; the numbers are those of the domain (Toegang, chapter b). `check`: what `wijzer check` says. */
const REQUIREMENTS = {
  T01: { text: 'Eén vraag op een pagina, en die vraag is de kop.' },
  T02: { text: 'Hoogstens vijf antwoorden, met "weet ik niet" erbij.', check: '`too-many-options`' },
  T03: { text: '"Weet ik niet" bij elke vraag, en het leidt ergens heen.', check: '`no-unsure`' },
  T04: { text: 'Korte vragen, antwoorden en uitleg.', check: '`taal-l01`, `taal-l03`' },
  T05: {
    text: 'Eén gedachte in een zin, elke zin op een eigen regel.',
    check: '`taal-l05`, `taal-l13`, `taal-l14`',
  },
  T06: {
    text: 'Gewone woorden; een moeilijk woord met uitleg.',
    check: '`taal-l09`, `taal-l21`, `unknown-term`',
  },
  T07: {
    text: 'Actief, nu, en zonder beeldspraak.',
    check: '`taal-l10`, `taal-l18`',
  },
  T08: { text: 'Geen dubbele ontkenning.', check: '`taal-l15`' },
  T09: { text: 'Een pictogram bij elk antwoord, altijd met tekst; hetzelfde beeld voor hetzelfde woord.' },
  T10: { text: 'Geen inlog, geen naam, geen nummer; antwoorden gaan nergens heen.' },
  T11: { text: 'Geen tijdslimiet en niets gaat vanzelf verder.' },
  T12: { text: 'Terug werkt altijd en bewaart antwoorden; opnieuw beginnen vraagt het eerst.' },
  T13: { text: 'Elk antwoord is te wijzigen zonder de rest opnieuw te doen.' },
  T14: { text: 'Niemand hoeft iets te onthouden: antwoorden staan erbij.' },
  T15: { text: 'De vragen gaan over het leven, niet over wetten of afdelingen.' },
  T16: { text: 'Een mens op elke pagina, bellen eerst.' },
  T17: { text: '"Direct hulp nodig?" op elke pagina, één tik naar de nummers.' },
  T18: { text: 'De uitkomst noemt één plek, en hoogstens nog één.' },
  T19: {
    text: 'Alles om die plek te vinden en te bereiken.',
    check: '`incomplete-desk`, `unreachable-desk`',
  },
  T20: { text: 'Wat u doet, zegt en meeneemt, wat er daarna gebeurt, en dat er iemand mee mag.' },
  T21: { text: 'Iemand die naast u staat: gratis en niet van de gemeente.' },
  T22: {
    text: 'De uitkomst op één blad, als tekst of te delen, met plaats voor de afspraak.',
    other: '`npm run sheets` print elke uitkomst van de voorbeelden en telt de bladzijden.',
  },
  T23: { text: 'Voorlezen met een knop, met pauze en tempo, en het stopt vanzelf bij weggaan.' },
  T24: { text: 'Drie lagen taal, en de makkelijkste is genoeg.', check: '`taal-no-easy`' },
  T25: { text: 'Een fout zegt wat u kunt doen, zonder verwijt, bij de vraag.' },
  T26: { text: 'Aan het einde staat dat u klaar bent, en wat nog niet is gedaan.' },
  T27: { text: 'In woorden hoe ver u bent, en vooraf hoeveel vragen er komen.' },
  T28: { text: 'Kort: hoogstens zeven vragen tot een uitkomst.' },
  T29: { text: 'Een pagina over geweld is meteen te verlaten.', check: '`no-quick-exit`' },
  T30: { text: 'Niets wordt bewaard of verstuurd.' },
  T31: { text: 'Grote rechte letters, korte regels, grote knoppen.' },
  T32: { text: 'Getallen, dagen en tijden zoals mensen ze zeggen.', check: '`taal-l22`' },
  T33: { text: 'Een knop of link zegt wat er gebeurt.', check: '`taal-l25`' },
  T34: { text: 'Geen pop-ups en niets dat afleidt.' },
  T35: { text: 'Werkt smal, groot, met het toetsenbord en met een schermlezer.' },
  T36: { text: '"Voor iemand anders" is een gewone weg.' },
  T37: {
    text: 'Gevoelige vragen alleen als het moet, met de reden erbij.',
    other: 'Het schema heeft "why" bij elke vraag; wat gevoelig is, beoordeelt een redacteur.',
  },
  T38: { text: 'Geen recht beloven en niets weigeren.' },
  T39: {
    text: 'Volwassen van toon.',
    other: 'Dat beoordelen mensen: zie [Testen met mensen](../how-to/testen-met-mensen.md).',
  },
  T40: {
    text: 'Getest met mensen met een LVB.',
    other:
      'De sleutel "tested" zegt wanneer en met wie; zonder die sleutel zegt het hulpmiddel het niet. Hoe: [Testen met mensen](../how-to/testen-met-mensen.md). De voorbeelden zijn niet getest.',
  },
};

const NAME = new RegExp(`\\b(?:describe|it)(?:\\.\\w+)?\\(\\s*['"\`]${MARKED}`, 'g');

/** By requirement, the test files that carry its id. */
function testsIn(root) {
  const folder = join(root, 'tests');
  const found = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.test.ts')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    for (const [, marks] of readFileSync(path, 'utf8').matchAll(NAME))
      for (const id of idsIn(marks)) (found[id] ??= new Set()).add(relative(root, path).split(sep).join('/'));
  }
  return found;
}

/** What the page names, as "T03 tests/engine/a.test.ts". */
export const citedTests = (root) =>
  Object.entries(testsIn(root)).flatMap(([id, files]) => [...files].sort().map((file) => `${id} ${file}`));

export function requirementsPage(root) {
  const tests = testsIn(root);
  const unknown = Object.keys(tests).filter((id) => !REQUIREMENTS[id]);
  if (unknown.length > 0) throw new Error(`No requirement is called ${unknown.join(', ')}.`);
  const rows = Object.entries(REQUIREMENTS).map(([id, { text, check, other }]) => {
    const by = [
      ...[...(tests[id] ?? [])].sort().map((file) => `[test](../../${file})`),
      ...(check ? [`\`wijzer check\`: ${check}`] : []),
      ...(other ? [other] : []),
    ];
    if (by.length === 0)
      throw new Error(
        `${id} has no test, no check and no reason: write one in scripts/toegang-requirements.mjs.`,
      );
    return `| ${id} | ${text} | ${by.join('; ')} |`;
  });
  return [
    '# Eisen aan Toegang',
    '',
    '<!-- Gemaakt door `npm run reference` uit de namen van de tests. Pas niet dit bestand aan. -->',
    '',
    'Wat mensen met een licht verstandelijke beperking nodig hebben, en wat ons eraan houdt: een test met dat nummer in de naam,',
    'een controle voor redacteuren, of de reden waarom een programma het niet kan beoordelen. `npm test` faalt als een test die hier',
    'staat, niet is gelopen of niet is geslaagd.',
    '',
    '| Eis | Wat het vraagt | Wat ons eraan houdt |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
