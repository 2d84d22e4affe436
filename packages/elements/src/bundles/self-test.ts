import { selfTest } from '../self-test/run.js';

void selfTest(window);
