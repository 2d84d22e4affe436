#!/usr/bin/env node
/** The `wijzer` command. What it does is in `main.ts`, which tests can call. */
import { linesTo } from './lines-to.js';
import { main } from './main.js';

process.exitCode = main(process.argv.slice(2), {
  out: linesTo(process.stdout),
  err: linesTo(process.stderr),
});
