// Servers of others that a test starts on this machine, and stops again.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** @returns {Promise<number>} */
export function freePort() {
  const server = createServer();
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const answers = (to) =>
  new Promise((done) => {
    const socket = typeof to === 'number' ? connect(to, '127.0.0.1') : connect(to);
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });

/**
 * Starts a program and waits until it answers at `to`: a port, or the path of a socket.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {number | string} to
 * @param {import('node:child_process').SpawnOptions & { seconds: number }} options `seconds` it may take to start
 */
export async function startServer(program, args, to, { seconds, ...options }) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const ended = new Promise((done) => child.on('error', done).on('close', done));
  const kill = () => child.kill('SIGTERM');
  process.on('exit', kill);
  const stop = async () => {
    kill();
    await ended;
    process.off('exit', kill);
  };
  const late = Date.now() + seconds * 1000;
  while (child.exitCode === null && child.pid && Date.now() < late) {
    if (await answers(to)) return { stop, pid: child.pid, said: () => said };
    await wait(20);
  }
  await stop();
  throw new Error(`${program} did not start: ${said.trim().split('\n').slice(-10).join('\n')}`);
}
