// Finds a Chromium for the browser tests and the picture; run as a program, gets one where there
// is none. ATLAS_BROWSER names one to use before all others.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const { env, platform } = process;
const START_TIMEOUT_MS = 30_000;
const INSTALL = ['install', '-y', '--no-install-recommends'];
const isRoot = process.getuid?.() === 0;

/** Nothing but the page under test may use the network. */
export const BROWSER_FLAGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium without a window comes first: the tests take half the time in it. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const USUAL_PATHS = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`] : [],
  ),
};

/**
 * The program to start, or null where there is none.
 * @throws where ATLAS_BROWSER names a file that does not exist
 * @returns {string | null}
 */
export function findBrowser() {
  const wanted = env.ATLAS_BROWSER;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`ATLAS_BROWSER names a file that does not exist: ${wanted}`);
  }
  const own = chromium.executablePath();
  const candidates = [...(USUAL_PATHS[platform] ?? []), ...onThePath(), own];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

function onThePath() {
  const which = platform === 'win32' ? 'where' : 'which';
  return NAMES.flatMap((name) => {
    const { stdout, status } = spawnSync(which, [name], { encoding: 'utf8' });
    return status === 0 ? [stdout.split(/\r?\n/)[0] ?? ''] : [];
  });
}

/**
 * Whether the program starts at all: one that lacks its libraries is no browser.
 * @param {string | null} path
 */
function starts(path) {
  if (!path) return false;
  // Asked for its version, Chrome on Windows opens a window instead.
  if (platform === 'win32') return true;
  const { status } = spawnSync(path, [...BROWSER_FLAGS, '--version'], {
    timeout: START_TIMEOUT_MS,
  });
  return status === 0;
}

/** Gets a browser where none is found; throws an Error that tells the remedy. */
function ensureBrowser() {
  const found = findBrowser();
  if (found && starts(found)) return found;
  console.log('No Chromium that starts was found. Getting one.');
  const ways = [() => run('npx', ['playwright', 'install', 'chromium'])];
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    ways.push(() => {
      run('apt-get', ['update']);
      run('apt-get', [...INSTALL, 'chromium-headless-shell', 'fonts-noto-cjk']);
    });
    ways.push(() => run('apt-get', [...INSTALL, 'chromium', 'fonts-noto-cjk']));
  }
  for (const way of ways) {
    try {
      way();
      const got = findBrowser();
      if (got && starts(got)) return got;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none could be found or fetched.',
      'Install one, such as with "apt-get install chromium" or "npx playwright install --with-deps',
      'chromium", or name one: ATLAS_BROWSER=/path/to/chromium npm test',
    ].join('\n'),
  );
}

/**
 * @param {string} command
 * @param {readonly string[]} parts
 */
function run(command, parts) {
  const shell = platform === 'win32';
  execFileSync(command, parts, { stdio: 'inherit', shell });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
