import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './tools/browser.mjs';

/** A sub-path, so that every test proves that the built folder works from one. */
const BASE = '/atlas/';
/** The built folder under test. */
const folder = process.env.ATLAS_DIST ?? 'dist';
// The workers read this file again; they take the port that the first reading found free.
process.env.ATLAS_PORT ??= String(await freePort());
const url = `http://127.0.0.1:${process.env.ATLAS_PORT}${BASE}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stalls for seconds is no fault of the page; whatever needs a second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // Conditions are waited for, speed is measured elsewhere: a machine may take its time.
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: url,
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Asia/Bishkek',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // What the tests answer in place of the server must not be answered by the page's worker before.
    serviceWorkers: 'block',
    // A trace takes a picture of the whole page at every action; `--trace on` asks for one.
    trace: 'off',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node tools/serve.mjs --root "${folder}" --base ${BASE} --port ${process.env.ATLAS_PORT}`,
    url,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
