/** The page of the reference that lists every key of a content file. */
import { LIMITS } from '../limits.js';
import { TRUST_MONTHS } from '../flow/trust.js';
import { DESCRIPTIONS } from './descriptions.js';
import type { JsonSchema } from './json-schema.js';

export function contentPage(kind: string, schema: JsonSchema): string {
  const parts = objectsIn(kind, schema);
  return [
    `# Inhoud van de soort \`${kind}\``,
    '',
    "<!-- Gemaakt door `npm run reference` uit de schema's. Pas niet dit bestand aan. -->",
    '',
    'Elk bestand begint met `"$schema"`: een editor zoals VS Code helpt dan tijdens het typen.',
    'Een sleutel die hier niet staat, is een fout. `wijzer check` vindt alles wat niet klopt.',
    '',
    ...parts.flatMap(({ name, part }) => section(name, part)),
    '## Grenzen',
    '',
    'Ruim boven wat een redacteur nodig heeft, en onder wat een telefoon pijn doet.',
    '',
    ...table(
      ['Wat', 'Hoogstens'],
      LIMIT_ROWS.map(([words, value]) => [words, number(value)]),
    ),
    '## Hoe lang een feit geldt',
    '',
    'Geteld vanaf `checkedOn`. Dertig dagen van tevoren geeft `wijzer check` een waarschuwing, daarna een fout.',
    '',
    ...table(
      ['Feit', 'Maanden'],
      [
        ['Telefoonnummer', String(TRUST_MONTHS.ordinary)],
        ['Telefoonnummer voor crisis', String(TRUST_MONTHS.crisis)],
        ['Loket', String(TRUST_MONTHS.desk)],
        ['Bron', String(TRUST_MONTHS.source)],
      ],
    ),
  ].join('\n');
}

const LIMIT_ROWS: readonly (readonly [string, number])[] = [
  ['Grootte van het bestand, in bytes', LIMITS.bytes],
  ['Niveaus in elkaar', LIMITS.depth],
  ['Waarden in het bestand', LIMITS.values],
  ['Vragen', LIMITS.questions],
  ['Uitkomsten', LIMITS.outcomes],
  ['Antwoorden bij een vraag', LIMITS.options],
  ['Routes bij een vraag', LIMITS.routes],
  ['Loketten, lijnen, bronnen, woorden en pictogrammen, van elk', LIMITS.entries],
  ['Tekens van een gewone tekst', LIMITS.text],
  ['Tekens van een tekst met opmaak', LIMITS.richText],
  ['Tekens van een id', LIMITS.id],
];

/** Every object with keys, the file itself first; members of a union share one table. */
function objectsIn(kind: string, schema: JsonSchema): { name: string; part: JsonSchema }[] {
  const found = new Map<string, JsonSchema>();
  const visit = (part: JsonSchema, name: string) => {
    for (const member of [...(part.oneOf ?? []), ...(part.anyOf ?? [])]) visit(member, name);
    if (part.items) visit(part.items, name);
    if (!part.properties) return;
    const known = found.get(name);
    found.set(name, known ? together(known, part) : part);
    for (const [key, value] of Object.entries(part.properties)) visit(value, `${name}.${key}`);
  };
  visit({ ...schema }, kind);
  for (const [name, part] of Object.entries(schema.$defs ?? {})) visit(part, name);
  return [...found].map(([name, part]) => ({ name, part }));
}

/** A key is obligatory when every member has it and asks for it. */
function together(one: JsonSchema, other: JsonSchema): JsonSchema {
  const required = (one.required ?? []).filter((key) => other.required?.includes(key));
  const type = one.properties?.['type'];
  const both = { ...one.properties, ...other.properties };
  const [options, others] = [one.properties?.['options'], other.properties?.['options']];
  if (options?.items && others?.items && options.items.$ref !== others.items.$ref)
    both['options'] = { ...options, items: { anyOf: [options.items, others.items] } };
  else if (options) both['options'] = options;
  const values = [one, other].flatMap(
    ({ properties }) => properties?.['type']?.enum ?? properties?.['type']?.const ?? [],
  );
  if (type) both['type'] = { ...type, enum: values };
  return { properties: both, required };
}

function section(name: string, part: JsonSchema): string[] {
  const rows = Object.entries(part.properties ?? {}).map(([key, value]) => [
    `\`${key}\``,
    typeText(value, `${name}.${key}`),
    part.required?.includes(key) ? 'ja' : 'nee',
    value.description ?? '',
    limits(value),
  ]);
  return [
    `## ${name}`,
    '',
    DESCRIPTIONS[name]?.about ?? '',
    '',
    ...table(['Sleutel', 'Soort', 'Verplicht', 'Betekenis', 'Grenzen'], rows),
  ];
}

function typeText(part: JsonSchema, name: string): string {
  if (part.$ref) return link(part.$ref.replace('#/$defs/', ''));
  if (part.enum) return part.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (part.const !== undefined) return `\`${JSON.stringify(part.const)}\``;
  if (part.anyOf) return part.anyOf.map((each) => typeText(each, name)).join(' of ');
  if (part.items) return `lijst: ${typeText(part.items, name)}`;
  if (part.properties) return link(name);
  return { string: 'tekst', integer: 'heel getal', boolean: '`true` of `false`' }[part.type ?? ''] ?? '';
}

/** `outcome` is only a choice between two objects; their own tables say all. */
function link(name: string): string {
  if (name === 'outcome') return `${link('deskOutcome')} of ${link('crisisOutcome')}`;
  return `[${name}](#${name.toLowerCase().replace('.', '')})`;
}

function limits(part: JsonSchema): string {
  const entry = part.items ?? part;
  return [
    part.minItems && part.maxItems
      ? `${number(part.minItems)} tot ${number(part.maxItems)}`
      : part.maxItems
        ? `hoogstens ${number(part.maxItems)}`
        : '',
    entry.maxLength ? `hoogstens ${number(entry.maxLength)} tekens` : '',
    entry.minimum !== undefined && entry.maximum !== undefined
      ? `${number(entry.minimum)} tot ${number(entry.maximum)}`
      : '',
    entry.format === 'date' ? 'dag: `jjjj-mm-dd`' : patternText(entry),
  ]
    .filter(Boolean)
    .join('; ');
}

function patternText({ pattern, allOf = [] }: JsonSchema): string {
  const patterns = [pattern, ...allOf.map((each) => each.pattern)].filter(
    (each) => each !== undefined && each !== '\\S',
  );
  return patterns.map((each) => `vorm: \`${each}\``).join('; ');
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
