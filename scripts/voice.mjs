// `npm run test:voice`: a real voice reads a whole visit to Toegang in Chromium, and the sound is recorded. Says of each
// sentence how long it was and how loud, and fails where a sentence made no sound. Opt-in: it needs a sound server and a
// voice of the system (Debian: speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng, pulseaudio, pulseaudio-utils).
// The ordinary tests use a made-up voice.
/* global window, document */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from './browser.mjs';
import { strictCsp } from './csp.mjs';
import { press } from './press.mjs';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';
import { serve } from './static-server.mjs';

const SINK = 'wijzer';
/** Samples a second, of 16 bits, one channel. */
const RATE = 16_000;
/** Root mean square of a sample between 0 and 1; silence of a null sink is 0. */
const AUDIBLE = 0.005;
/** Milliseconds a page may take to be read. */
const PATIENCE = 600_000;

const missing = ['pulseaudio', 'pactl', 'parec', 'speech-dispatcher', 'espeak-ng'].filter(
  (program) => spawnSync('which', [program]).status !== 0,
);
if (missing.length > 0) {
  console.error(`Not here: ${missing.join(', ')}.`);
  console.error(
    'On Debian: apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng pulseaudio pulseaudio-utils',
  );
  process.exit(2);
}
await ensureInstalled();
await ensureBuilt();

/** A sound card that nobody hears; gives back what puts everything as it was. */
function silentCard() {
  const running = spawnSync('pactl', ['info']).status === 0;
  if (!running) execFileSync('pulseaudio', ['--daemonize=yes', '--exit-idle-time=-1'], { stdio: 'ignore' });
  const module = execFileSync('pactl', ['load-module', 'module-null-sink', `sink_name=${SINK}`])
    .toString()
    .trim();
  execFileSync('pactl', ['set-default-sink', SINK]);
  return () => {
    spawnSync('pactl', ['unload-module', module]);
    if (!running) spawnSync('pulseaudio', ['--kill']);
  };
}

/** Records the card; `loudness` is that of a stretch between two moments of `Date.now()`. */
function record() {
  const child = spawn('parec', [
    '-d',
    `${SINK}.monitor`,
    '--format=s16le',
    `--rate=${RATE}`,
    '--channels=1',
    '--latency-msec=20',
  ]);
  const chunks = [];
  let began;
  child.stdout.on('data', (chunk) => {
    began ??= Date.now();
    chunks.push(chunk);
  });
  const at = (moment) => Math.max(0, Math.round(((moment - began) / 1000) * RATE));
  return {
    stop: () => child.kill(),
    loudness(from, to) {
      const all = Buffer.concat(chunks);
      let sum = 0;
      let count = 0;
      for (let sample = at(from); sample < at(to) && sample * 2 + 1 < all.length; sample++, count++)
        sum += (all.readInt16LE(sample * 2) / 32_768) ** 2;
      return count === 0 ? 0 : Math.sqrt(sum / count);
    },
  };
}

/** Runs in the page before its scripts: writes down when each sentence begins and ends. */
function listen() {
  window.spoken = [];
  const { speechSynthesis } = window;
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    const entry = { words: utterance.text, voice: utterance.voice?.name, lang: utterance.lang };
    window.spoken.push(entry);
    utterance.addEventListener('start', () => (entry.start = Date.now()));
    utterance.addEventListener('end', () => (entry.end = Date.now()));
    utterance.addEventListener('error', ({ error }) => (entry.error = error));
    speak(utterance);
  };
}

/** Waits until a page is read. Asks again and again, because one question may not stay open for minutes. */
async function read(page) {
  const done = () =>
    window.spoken.length > 0 &&
    window.spoken.every(({ end, error }) => end ?? error) &&
    !document.querySelector('wijzer-toegang [data-wijzer-reading]');
  for (const late = Date.now() + PATIENCE; Date.now() < late;)
    if (await page.evaluate(done)) return;
    else await new Promise((again) => setTimeout(again, 500));
  throw new Error(`The page was not read in ${PATIENCE / 1000} seconds.`);
}

const VISIT = [
  [],
  ['Beginnen'],
  ['Nee, niet meteen', 'Verder'],
  ['Voor mijzelf', 'Verder'],
  ['Geld, werk of een brief', 'Verder'],
  ['Ik zoek werk.', 'Verder'],
  ['Ja, dit klopt'],
];

const putBack = silentCard();
const recording = record();
const { address, close } = await serve({
  roots: { '/demo/': resolve(root, 'demo'), '/dist/cdn/': resolve(root, 'dist/cdn') },
  headers: { 'content-security-policy': strictCsp() },
});
const options = await chromium();
const browser = await puppeteer.launch({
  ...options,
  args: [...options.args, '--enable-speech-dispatcher', '--autoplay-policy=no-user-gesture-required'],
  ignoreDefaultArgs: ['--mute-audio'],
});

let silent = 0;
try {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(listen);
  await page.goto(`${address}/demo/`);
  await page.waitForSelector('wijzer-toegang wijzer-text');
  // A service that has just started takes a while to name its voices.
  const hasVoice = () => window.speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('nl'));
  await page.waitForFunction(hasVoice, { polling: 250 });
  for (const steps of VISIT) {
    for (const words of steps) {
      await page.evaluate(press, words);
      await new Promise((done) => setTimeout(done, 150));
    }
    await page.evaluate(() => (window.spoken.length = 0));
    await page.evaluate(press, 'Lees voor');
    await read(page);
    const spoken = await page.evaluate(() => window.spoken);
    console.log(
      `\n${steps.at(-2) ?? steps.at(-1) ?? 'The first page'} (${spoken[0].voice}, ${spoken[0].lang})`,
    );
    for (const { words, start, end, error } of spoken) {
      const loud = error ? 0 : recording.loudness(start, end);
      if (loud < AUDIBLE) silent++;
      const heard = error ? `failed: ${error}` : `${((end - start) / 1000).toFixed(1)} s, ${loud.toFixed(3)}`;
      console.log(`  ${loud < AUDIBLE ? 'SILENT' : 'heard '} ${heard.padEnd(12)} ${words}`);
    }
  }
} finally {
  await browser.close();
  await close();
  recording.stop();
  putBack();
}
console.log(silent === 0 ? '\nEvery sentence made a sound.' : `\n${silent} sentences made no sound.`);
process.exit(silent === 0 ? 0 : 1);
