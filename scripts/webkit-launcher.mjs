// Runs the browser tests in WebKitGTK through its WebDriver, without webdriverio (which brings drivers with install
// scripts). One window is kept and reused for all test files. The commands built into the test runner do not know this
// launcher; keys and clicks come from scripts/wtr-plugins.mjs, through `perform`.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Starts a screen that shows nothing; gives its name (":1") and the process. */
async function virtualScreen(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((done, fail) => {
    child.stdio[3].once('data', (data) => done(String(data).trim()));
    child.once('error', fail);
    child.once('exit', () => fail(new Error('Xvfb did not start')));
  });
  return { child, display: `:${number}` };
}

/** A port that nobody listens on, so that two runs on one machine do not share a driver. */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

export function webkitLauncher({ driver, binary, xvfb }) {
  let port;
  const children = [];
  const active = new Map();
  let idle;

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value?.message ?? `WebDriver answered ${response.status}`);
    return value;
  }

  async function newWindow() {
    const options = { binary, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch } });
    await call('POST', `/session/${sessionId}/window/rect`, { width: 1024, height: 800 });
    return sessionId;
  }

  async function open(url) {
    if (idle) {
      const key = idle;
      idle = undefined;
      try {
        await call('POST', `/session/${key}/url`, { url });
        return key;
      } catch {
        await call('DELETE', `/session/${key}`).catch(() => {}); // crashed or stuck: take a fresh window
      }
    }
    const key = await newWindow();
    await call('POST', `/session/${key}/url`, { url });
    return key;
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {
      const env = {
        ...process.env,
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      };
      if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
        const screen = await virtualScreen(xvfb);
        children.push(screen.child);
        env.DISPLAY = screen.display;
      }
      port = await freePort();
      children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
      process.on('exit', () => children.forEach((child) => child.kill())); // else they outlive a run that fails
      for (let attempt = 0; attempt < 100; attempt += 1) {
        try {
          return void (await call('GET', '/status'));
        } catch {
          await new Promise((done) => setTimeout(done, 100));
        }
      }
      throw new Error('WebKitWebDriver did not start');
    },
    async startSession(id, url) {
      active.set(id, { key: await open(url), url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id)?.url,
    async stopSession(id) {
      const session = active.get(id);
      active.delete(id);
      if (session) idle = session.key;
      return {};
    },
    async stop() {
      const keys = [...active.values()].map(({ key }) => key).concat(idle ?? []);
      for (const key of keys) await call('DELETE', `/session/${key}`).catch(() => {});
      children.forEach((child) => child.kill());
    },
    /** WebDriver input actions in the window of a test session. */
    async perform(id, actions) {
      const { key } = active.get(id);
      await call('POST', `/session/${key}/actions`, { actions });
    },
  };
}
