// `npm run treemap`: a picture per bundle of what is in it, in dist/treemap/.
import { runModule } from './setup.mjs';

const code = await runModule('rollup/dist/bin/rollup', ['--config'], { env: { WIJZER_TREEMAP: '1' } });
if (code === 0) console.log('dist/treemap: one HTML file per bundle');
process.exit(code);
