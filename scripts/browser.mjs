// Finds the browsers for tests and bench. Chromium is always there: if none is installed, the one from npm is used.
// Firefox and WebKit take part where they are installed.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
};

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => runs(join(folder, name))))
    .find(Boolean);

/** Chromium's sandbox does not start as root, nor in most CI containers. */
const withoutSandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

/** No traffic of its own, the same rendering everywhere, and a page that is left ends and cuts its connections. */
const quiet = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-back-forward-cache',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Launch options for puppeteer. CHROME_PATH names another browser, USE_PACKAGED_CHROMIUM=1 takes the one from npm. */
export async function chromium() {
  const windows = [process.env.PROGRAMFILES, process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  const installed =
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    runs('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome') ??
    windows.map(runs).find(Boolean);
  const found = process.env.CHROME_PATH || (!process.env.USE_PACKAGED_CHROMIUM && installed);
  if (found) return { executablePath: found, headless: true, args: [...quiet, ...withoutSandbox] };

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
  }
  // The package unpacks the libraries it brings only where it believes it is on a lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  return {
    executablePath: await packaged.executablePath(),
    headless: 'shell',
    // Its own arguments switch off web security, which would falsify the tests of CSP and CORS.
    args: [...quiet, '--no-sandbox', '--no-zygote', '--disable-dev-shm-usage'],
  };
}

/** As readers may have set it: no storage for a frame of another website. There `localStorage` throws. */
const strict = { 'network.cookie.cookieBehavior': 1 };

/** Launch options for puppeteer, or undefined when Firefox is not installed. */
export function firefox() {
  const executablePath =
    process.env.FIREFOX_PATH ||
    (onPath('firefox-esr', 'firefox') ?? runs('/Applications/Firefox.app/Contents/MacOS/firefox'));
  return executablePath && { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: strict };
}

/** The driver and the browser of WebKitGTK, or undefined when they, or a screen to show them on, are not installed. */
export function webkit() {
  const driver = onPath('WebKitWebDriver');
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((folder) =>
    existsSync(folder) ? inside(folder) : [],
  );
  const binary = folders.map((folder) => runs(join(folder, 'MiniBrowser'))).find(Boolean);
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath('Xvfb');
  return driver && binary && screen ? { driver, binary, xvfb: onPath('Xvfb') } : undefined;
}

/** /usr/lib/webkit2gtk-4.1 and /usr/lib/<machine>/webkit2gtk-4.1 */
function inside(folder) {
  const isWebkit = (name) => /^webkit(2)?gtk-/.test(name);
  const names = readdirSync(folder);
  const deeper = names
    .filter((name) => name.includes('-linux-gnu') && existsSync(join(folder, name)))
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter(isWebkit)
        .map((child) => join(folder, name, child)),
    );
  return [...names.filter(isWebkit).map((name) => join(folder, name)), ...deeper].sort().reverse();
}

export const howToGet = {
  Firefox: 'Debian: apt-get install firefox-esr; elsewhere: install Firefox, or set FIREFOX_PATH',
  WebKit: 'Debian: apt-get install webkit2gtk-driver xvfb',
};
