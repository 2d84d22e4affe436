import { check } from './check.js';
import { readCommandLine, type Command, type ExitCode, type Output } from './command-line.js';
import { paths } from './paths.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { run: check, options: ['--taal', '--json', '--date'] },
  paths: { run: paths, options: ['--json'] },
};

const USAGE = [
  'Gebruik:',
  '  wijzer check <bestanden of mappen> [--taal] [--json] [--date jjjj-mm-dd]',
  '      Controleert inhoud: vorm, verwijzingen, doodlopende wegen en verouderde gegevens.',
  '  wijzer paths <bestanden of mappen> [--json]',
  '      Loopt de routes in de *.paths.json-bestanden na en telt wat ze raken.',
  '',
  '  --taal   ook de taalregels voor teksten van inwoners (soort "wizard")',
  '  --json   een JSON-object in plaats van tekst',
  '  --date   controleer alsof het deze dag is',
  '  --help   deze uitleg (ook -h)',
  '  --       wat hierna komt, is een bestand of map',
  '',
  'Uitkomst: 0 alles goed (waarschuwingen mogen), 1 problemen in de inhoud, 2 verkeerd gebruikt.',
];

export function main(argv: readonly string[], output: Output): ExitCode {
  const [name, ...rest] = argv;
  const explain = (write: (line: string) => void, code: ExitCode) => {
    USAGE.forEach(write);
    return code;
  };
  if (asksForHelp(argv)) return explain(output.out, 0);
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    output.err(name === undefined ? 'Geef een opdracht.' : `Onbekende opdracht: ${name}`);
    return explain(output.err, 2);
  }
  const given = readCommandLine(rest, name as string, command.options);
  if (typeof given !== 'string') return command.run(given, output);
  output.err(given);
  return explain(output.err, 2);
}

/** After "--" come names of files, whatever they look like. */
function asksForHelp(argv: readonly string[]): boolean {
  const files = argv.indexOf('--');
  return argv.slice(0, files < 0 ? undefined : files).some((word) => word === '--help' || word === '-h');
}
