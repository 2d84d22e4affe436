import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';

const MESSAGES: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, string>>> = {
  InvalidSymbol: 'Hier staat een woord zonder aanhalingstekens.',
  InvalidNumberFormat: 'Dit getal is niet goed geschreven.',
  PropertyNameExpected: 'Hier hoort een sleutel tussen aanhalingstekens. Staat er een komma te veel?',
  ValueExpected: 'Hier hoort een waarde. Staat er een komma te veel?',
  ColonExpected: 'Hier hoort een dubbele punt.',
  CommaExpected: 'Hier hoort een komma.',
  CloseBraceExpected: 'Er mist een }.',
  CloseBracketExpected: 'Er mist een ].',
  EndOfFileExpected: 'Na het einde staat nog iets.',
  InvalidCommentToken: 'Commentaar mag niet in JSON.',
  UnexpectedEndOfComment: 'Commentaar mag niet in JSON.',
  UnexpectedEndOfString: 'Er mist een aanhalingsteken aan het einde van de tekst.',
  UnexpectedEndOfNumber: 'Dit getal is niet af.',
  InvalidUnicode: 'Na \\u horen vier cijfers of letters.',
  InvalidEscapeCharacter: 'Na \\ staat een teken dat daar niet mag.',
  InvalidCharacter: 'Hier staat een teken dat niet mag, zoals een tab of een nieuwe regel in een tekst.',
};

/** What the parser found, in an editor's words. */
export function syntaxMessage(code: ParseErrorCode): string {
  return MESSAGES[printParseErrorCode(code)] ?? '';
}
