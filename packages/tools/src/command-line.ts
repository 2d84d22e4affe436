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

/** What comes after the command, or what is wrong with it in Dutch. */
export function readCommandLine(rest: readonly string[]): Arguments | string {
  const files: string[] = [];
  let json = false;
  let taal = false;
  let today: string | undefined;
  let options = true;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as string;
    if (!options || !word.startsWith('-')) files.push(word);
    else if (word === '--') options = false;
    else if (word === '--json') json = true;
    else if (word === '--taal') taal = true;
    else if (word === '--date' || word.startsWith('--date=')) {
      today = word === '--date' ? rest[++at] : word.slice('--date='.length);
      if (today === undefined || !isRealDate(today))
        return `Geen geldige dag na --date: ${today ?? '(niets)'}. Schrijf hem als jjjj-mm-dd.`;
    } else return `Onbekende optie: ${word}`;
  }
  if (files.length === 0) return 'Geef minstens een bestand of map.';
  return { files, json, taal, today: today ?? dutchToday() };
}

/** A fact runs out at midnight in the Netherlands, wherever the check runs. */
function dutchToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
