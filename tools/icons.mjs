// Makes the icons of the installed page from assets/icon.svg: npm run icons
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';

const FOLDER = new URL('../assets/icons/', import.meta.url);
/** `shown`: the part of the picture's 32 units. A maskable icon loses up to a tenth at each side. */
const ICONS = [
  { name: 'icon-192', px: 192, shown: '0 0 32 32' },
  { name: 'icon-512', px: 512, shown: '0 0 32 32' },
  { name: 'icon-maskable-512', px: 512, shown: '-2 -3 36 36', ground: '#0b4a5c' },
];

const picture = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: [...BROWSER_FLAGS, '--force-color-profile=srgb'],
  ...(executablePath ? { executablePath } : {}),
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await mkdir(FOLDER, { recursive: true });
  for (const { name, px, shown, ground = 'transparent' } of ICONS) {
    await page.setViewportSize({ width: px, height: px });
    const svg = picture.replace('viewBox="0 0 32 32"', `viewBox="${shown}" width="${px}"`);
    await page.setContent(
      `<style>body{margin:0;background:${ground}}svg{display:block}</style>${svg}`,
    );
    const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
    await page.screenshot({ path, omitBackground: true });
    console.log(`Wrote ${path}`);
  }
} finally {
  await browser.close();
}
