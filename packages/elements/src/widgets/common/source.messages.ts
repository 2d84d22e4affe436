/** What is said about a source. */
export interface SourceTexts {
  readonly checkedOn: string;
  readonly edition: string;
  /** Shown beside a source that nobody read at its origin: the reader must not take it for certain. */
  readonly uncertainB: string;
  readonly uncertainC: string;
}

export const dutchSources: SourceTexts = {
  checkedOn: 'Gecontroleerd op {date}.',
  edition: 'Versie: {edition}.',
  uncertainB: 'Laat dit nakijken: uit de tweede hand.',
  uncertainC: 'Laat dit nakijken: niet gecontroleerd.',
};
