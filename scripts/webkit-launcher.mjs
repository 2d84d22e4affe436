// Runs the browser tests in WebKitGTK through its WebDriver, without webdriverio (which brings drivers with install
// scripts). One window is kept and reused for all test files. The commands built into the test runner do not know this
// launcher; keys and clicks come from scripts/wtr-plugins.mjs, through `perform`.
import { spawn } from 'node:child_process';
import { freePort } from './server-process.mjs';
import { virtualScreen } from './virtual-screen.mjs';

/** No command takes this long. One that does never ends: the window is stuck. */
const patience = 30_000;

async function startDriver(driver, env) {
  const port = await freePort();
  // A process group of its own: the browser and its pages end with the driver, also when they are stuck.
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', detached: true, env });
  let running = true;
  child.once('error', () => (running = false));
  child.once('exit', () => (running = false));

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value?.message ?? `WebDriver answered ${response.status}`);
    return value;
  }

  function kill() {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nothing of it runs any more.
    }
  }

  for (let attempt = 0; running && attempt < 100; attempt += 1) {
    try {
      await call('GET', '/status');
      return { call, kill };
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  kill();
  throw new Error('WebKitWebDriver did not start');
}

export function webkitLauncher({ driver, binary, xvfb }) {
  let env;
  let screen;
  let browser;
  const active = new Map();

  /** A driver with the one window it can have. */
  async function newBrowser() {
    const started = await startDriver(driver, env);
    try {
      const options = { binary, args: ['--automation'] };
      const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
      const { sessionId } = await started.call('POST', '/session', { capabilities: { alwaysMatch } });
      const command = (method, path, body) => started.call(method, `/session/${sessionId}${path}`, body);
      await command('POST', '/window/rect', { width: 1024, height: 800 });
      return { command, kill: started.kill };
    } catch (error) {
      started.kill();
      throw error;
    }
  }

  async function open(url) {
    if (browser) {
      try {
        return void (await browser.command('POST', '/url', { url }));
      } catch {
        // Crashed or stuck. Such a window does not always close, and the driver refuses a second one: both go.
        discard();
      }
    }
    browser = await newBrowser();
    try {
      await browser.command('POST', '/url', { url });
    } catch (error) {
      discard();
      throw error;
    }
  }

  function discard() {
    browser?.kill();
    browser = undefined;
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {
      env = { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
      // Else they outlive a run that fails.
      process.on('exit', () => {
        discard();
        screen?.kill();
      });
      process.once('SIGTERM', () => process.exit(143));
      // A screen of its own also where there is one: no windows in the way, and pictures can be taken of it.
      if (!xvfb) return;
      screen = await virtualScreen(xvfb);
      env.DISPLAY = screen.display;
      env.GDK_BACKEND = 'x11';
    },
    async startSession(id, url) {
      const opened = open(url);
      // Known before the page has loaded: a quick file is done, and stopped, before its load event.
      active.set(id, { opened, url });
      await opened;
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id)?.url,
    /** Waits until the window is free: the next file cannot navigate it, or open another, before. */
    async stopSession(id) {
      const session = active.get(id);
      active.delete(id);
      await session?.opened.catch(() => {}); // startSession tells it
      return {};
    },
    async stop() {
      await browser?.command('DELETE', '').catch(() => {});
      discard();
      screen?.kill();
    },
    /** WebDriver input actions in the window. */
    async perform(actions) {
      await browser.command('POST', '/actions', { actions });
    },
    /** All that is on its screen: the window at the top left, with its own bar above the page. */
    pixels() {
      if (!screen) throw new Error('Pictures of WebKit need Xvfb; Debian: apt-get install xvfb');
      return screen.pixels();
    },
  };
}
