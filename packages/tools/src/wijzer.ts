#!/usr/bin/env node
/** The `wijzer` command. What it does is in `main.ts`, which tests can call. */
import { main } from './main.js';

process.exitCode = main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
