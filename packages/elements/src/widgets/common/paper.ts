/** What leaves the widget on paper or by the clipboard, in parts: previews, copied text, copied layout and print all show these. */

export interface PaperTable {
  /** Names of the columns; they stand again at the top of each page. */
  readonly head: readonly string[];
  /** How wide each column is, in percent of the paper. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export interface PaperPart {
  readonly title: string;
  /** 1: the paper's own heading. 2: a part. 3: within a part. */
  readonly level: 1 | 2 | 3;
  readonly lines: readonly string[];
  readonly table?: PaperTable;
}

/** What made-up content says of itself first, as it does on the screen: nobody may take it for the real thing. */
export function ifExample({ example }: { readonly example?: boolean | undefined }, text: string): string[] {
  return example ? [text] : [];
}

/** As plain text. A row of a table becomes a line, with the name of the column before each later cell. */
export function paperText(parts: readonly PaperPart[]): string {
  return parts
    .map(({ title, lines, table }) =>
      [title, ...[...lines, ...(table ? rowLines(table) : [])].map((line) => `- ${line}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function rowLines({ head, rows }: PaperTable): string[] {
  return rows.map((cells) =>
    cells.flatMap((cell, at) => (cell ? [at === 0 ? cell : `${head[at] ?? ''}: ${cell}`] : [])).join('\n  '),
  );
}
