// Takes docs/picture.png: the opening view of the built atlas, always on the same day.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const TODAY = '2026-11-23';
const SIZE = { width: 1440, height: 810 };
const FILE = fileURLToPath(new URL('../docs/picture.png', import.meta.url));

const server = await serve({ root: fileURLToPath(new URL('../dist', import.meta.url)) });
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: [...BROWSER_FLAGS, '--font-render-hinting=none', '--force-color-profile=srgb'],
  ...(executablePath ? { executablePath } : {}),
});
try {
  const page = await browser.newPage({
    viewport: SIZE,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.goto(`${server.url}#today=${TODAY}`);
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await mkdir(new URL('../docs/', import.meta.url), { recursive: true });
  await page.screenshot({ path: FILE, animations: 'disabled', caret: 'hide' });
  console.log(`Wrote ${FILE}`);
} finally {
  await browser.close();
  await server.close();
}
