// The page of the reference that lists what the elements offer, out of packages/elements/custom-elements.json
// (`npm run manifest` writes that file).

const TABLES = [
  ['attributes', 'Attributes', ['name', 'type', 'default', 'description']],
  ['properties', 'Properties', ['name', 'type', 'default', 'description']],
  ['events', 'Events', ['name', 'type', 'description']],
  ['slots', 'Slots', ['name', 'description']],
  ['cssParts', 'Parts', ['name', 'description']],
];

export function elementsPage(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ customElement, tagName }) => customElement && tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return [
    '# Elements',
    '',
    '<!-- Written by `npm run reference` from the elements manifest. Do not edit. -->',
    '',
    'Only what is listed here is public, and the CSS properties, which are the same for every element:',
    '[Huisstijl](huisstijl.md).',
    '',
    ...elements.flatMap(section),
  ].join('\n');
}

function section(element) {
  const properties = (element.members ?? []).filter(
    ({ kind, privacy, static: isStatic, description }) =>
      kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && description,
  );
  const lists = { ...element, properties };
  return [
    `## \`<${element.tagName}>\``,
    '',
    oneLine(element.description ?? element.summary ?? ''),
    '',
    ...TABLES.flatMap(([list, title, columns]) => table(title, columns, lists[list] ?? [])),
  ];
}

function table(title, columns, rows) {
  const named = rows.filter(({ description, name }) => description || name);
  if (named.length === 0) return [];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...named.map((row) => line(columns.map((column) => cell(row, column)))),
    '',
  ];
}

function cell(row, column) {
  const value = column === 'type' ? row.type?.text : row[column];
  if (column === 'name') return value ? `\`${value}\`` : '(default)';
  if (!value) return '';
  const text = oneLine(String(value)).replaceAll('|', '\\|');
  return column === 'description' ? text : `\`${text}\``;
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
