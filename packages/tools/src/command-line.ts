import { nearest } from '@wijzer/content/checks';
import { isRealDate } from '@wijzer/content/links';

/** Where a command writes, line by line. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** 0: fine. 1: problems in the content. 2: the command cannot do this. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Also the language rules for citizens' texts. */
  readonly taal: boolean;
  /** `yyyy-mm-dd`, in the Netherlands. */
  readonly today: string;
}

export type Option = '--taal' | '--json' | '--date';

export interface Command {
  readonly run: (given: Arguments, output: Output) => ExitCode;
  readonly options: readonly Option[];
}

/** What comes after the name of a command that takes these options, or what is wrong with it in Dutch. */
export function readCommandLine(
  rest: readonly string[],
  name: string,
  possible: readonly Option[],
): Arguments | string {
  const files: string[] = [];
  let json = false;
  let taal = false;
  let today: string | undefined;
  let options = true;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as string;
    if (!options || !word.startsWith('-')) files.push(word);
    else if (word === '--') options = false;
    else {
      const option = possible.find(
        (each) => word === each || (each === '--date' && word.startsWith('--date=')),
      );
      if (option === undefined) return unknownOption(word, name, possible);
      if (option === '--json') json = true;
      else if (option === '--taal') taal = true;
      else {
        today = word === option ? rest[++at] : word.slice(`${option}=`.length);
        if (today === undefined || !isRealDate(today))
          return `Geen geldige dag na --date: ${today ?? '(niets)'}. Schrijf hem als jjjj-mm-dd.`;
      }
    }
  }
  if (files.length === 0) return 'Geef minstens een bestand of map.';
  return { files, json, taal, today: today ?? dutchToday() };
}

function unknownOption(word: string, name: string, possible: readonly Option[]): string {
  const meant = nearest(word, possible);
  const remedy = meant ? `Bedoelt u ${meant}?` : `Laat die weg. Wat wel kan: ${possible.join(', ')}.`;
  return `"wijzer ${name}" kent de optie ${word} niet. ${remedy}`;
}

/** A fact runs out at midnight in the Netherlands, wherever the check runs. */
function dutchToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
