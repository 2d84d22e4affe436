import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, startServer } from '../../scripts/server-process.mjs';

const node = (code: string, port: number, seconds = 10) =>
  startServer(process.execPath, ['-e', code, String(port)], port, { seconds });

const LISTENS = "console.log('ready'); require('net').createServer().listen(+process.argv[1], '127.0.0.1')";

const answers = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      done(true);
      socket.destroy();
    });
    socket.on('error', () => {
      done(false);
    });
  });

describe('startServer', () => {
  it('waits until the program answers, and ends it', async () => {
    const port = await freePort();
    expect(await answers(port)).toBe(false);
    const server = await node(LISTENS, port);
    expect([await answers(port), server.said()]).toEqual([true, 'ready\n']);
    await server.stop();
    expect(await answers(port)).toBe(false);
  });

  it('tells what a program said that stops at once', async () => {
    const started = node("console.error('no room'); process.exit(3)", await freePort());
    await expect(started).rejects.toThrow(/did not start: no room$/);
  });

  it('ends a program that does not answer in time', async () => {
    const started = node('console.log(process.pid); setInterval(() => {}, 1000)', await freePort(), 0.5);
    const pid = await started.then(
      () => 0,
      (error: unknown) => Number(/\d+$/.exec(String(error))?.[0]),
    );
    expect(pid).toBeGreaterThan(0);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('tells of a program that is not there', async () => {
    await expect(startServer('no-such-program', [], 1, { seconds: 5 })).rejects.toThrow(
      'no-such-program did not start',
    );
  });
});
