// `npm run storybook` and `npm run storybook:build`: describes the elements first, because the tables in the stories
// are made from that. Port: PORT, else 6006.
import { describeElements, requireNode, runModule } from './setup.mjs';

requireNode();
const [command = 'dev'] = process.argv.slice(2);
const port = process.env.PORT ?? '6006';
const commands = {
  dev: ['dev', '--port', port, '--host', '127.0.0.1', '--ci', '--disable-telemetry'],
  build: ['build', '--output-dir', 'storybook-static', '--disable-telemetry'],
};
if (!commands[command]) {
  console.error('usage: node scripts/storybook.mjs dev|build');
  process.exit(2);
}

const described = await describeElements();
process.exit(described || (await runModule('storybook/dist/bin/dispatcher.js', commands[command])));
