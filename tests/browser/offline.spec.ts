import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addressOf, expect, expectPanel, open, ready } from './atlas';
import { test } from './site';

const AN_HOUR_MS = 3_600_001;

/** Opens the atlas and waits until all of it is kept. */
async function openKept(page: Page, ...parts: readonly string[]): Promise<void> {
  await open(page, ...parts);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'kept', { timeout: 20_000 });
}

const newer = (page: Page) => page.locator('.newer-notice');
const useIt = (page: Page) => newer(page).getByRole('button', { name: 'Use it now' });

/** The scripts that the page began with: each version has its own. */
function scriptsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('script[src]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? ''));
}

/** Which of the files the page cannot get. */
function missing(page: Page, files: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const got = await Promise.all(
      all.map((file) =>
        fetch(`./${file}`).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return all.filter((_, index) => !got[index]);
  }, files);
}

/** All that a version needs: the worker is the browser's to keep, the preview is for other sites. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter(({ name }) => name !== 'offline-worker.js' && !name.startsWith('preview-'))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

test('After one visit the atlas opens without a server, whole and in every language', async ({
  page,
  site,
}) => {
  test.slow();
  await openKept(page);
  await site.stop();
  const files = await filesOf(site.folder);
  expect(files.length).toBeGreaterThan(50);
  // The tab of the first visit is served already.
  expect(await missing(page, files)).toEqual([]);
  await page.locator('.take-along-button').click();
  await expect(page.getByRole('dialog').locator('[data-keeping]')).toHaveText(
    'The atlas is kept in this browser: it opens without a network, in every language.',
  );
  for (const [lang, map] of [
    ['ru', 'Карта'],
    ['zh', '地图'],
    ['fa', 'نقشه'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `lang=${lang}`);
    await expect(page.getByRole('region', { name: map, exact: true })).toBeVisible();
  }
  await page.goto(`./?from=a-link#view=table`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.goto(addressOf());
  await ready(page);
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'present');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  await ready(await opened);
});

test('A newer version is told, changes nothing until asked, and then all tabs at once', async ({
  page,
  context,
  site,
  versionB,
}) => {
  test.slow();
  await page.clock.install();
  await openKept(page, 'country=KGZ');
  const first = await scriptsOf(page);
  const filesOfA = await filesOf(site.folder);
  const other = await context.newPage();
  const otherAhead = lastAhead(other);
  await open(other);
  await expect(other.locator('html')).toHaveAttribute('data-offline', 'kept');

  // Half a roll-out: the files of version B are there, its pages are not yet.
  await cp(versionB, site.folder, { recursive: true, filter: (file) => !file.endsWith('.html') });
  expect(await fateOfNextWorker(page)).toBe('redundant');
  await expect(newer(page)).toBeHidden();

  // The server has nothing of version A any more.
  await site.put(versionB);
  await page.clock.fastForward(AN_HOUR_MS);
  await expect(newer(page)).toContainText('A newer version of the atlas is ready.');
  await expect(newer(other)).toBeVisible();
  expect(await missing(page, filesOfA)).toEqual([]);
  const ahead = lastAhead(page);
  await page.reload();
  await ready(page);
  expect(await scriptsOf(page)).toEqual(first);

  // A talk is neither told nor loaded anew.
  await other.keyboard.press('p');
  await expect(other.locator('html')).toHaveAttribute('data-mode', 'present');
  await expect(newer(other)).toBeHidden();
  await page.clock.fastForward(5_000);
  await Promise.all([ahead, otherAhead]);
  await useIt(page).click();
  await expect(newer(page)).toContainText('A presentation is running in another tab.');
  expect(await scriptsOf(other)).toEqual(first);

  await other.keyboard.press('Escape');
  await expect(other.locator('html')).toHaveAttribute('data-mode', 'explore');
  // A browser tells other tabs in its own time that the talk is over: until then the answer is no.
  let loads = 0;
  for (const tab of [page, other]) tab.once('load', () => (loads += 1));
  await expect
    .poll(async () => {
      if (loads === 0)
        await useIt(page)
          .click({ timeout: 500 })
          .catch(() => undefined);
      return loads;
    })
    .toBe(2);
  for (const tab of [page, other]) {
    await ready(tab);
    const now = await scriptsOf(tab);
    expect(now.filter((script) => first.includes(script))).toEqual([]);
  }
  await expectPanel(page, 'country', 'KGZ');
  await site.stop();
  await page.reload();
  await ready(page);
  expect(await missing(page, await filesOf(versionB))).toEqual([]);
});

/** The last thing that a page fetches ahead; what it asks for later is not of its version. */
function lastAhead(page: Page): Promise<unknown> {
  return page.waitForRequest(/divide-lane.*\.js/, { timeout: 30_000 });
}

/** What becomes of the worker that the server has now: the state it changes to. */
function fateOfNextWorker(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    return new Promise<string>((told) => {
      worker?.addEventListener('statechange', () => told(worker.state));
    });
  });
}

test('Where the browser keeps nothing, the page works and says so where one looks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  });
  await page.goto(addressOf());
  await ready(page);
  await page.locator('.take-along-button').click();
  await expect(page.getByRole('dialog').locator('[data-keeping]')).toHaveText(
    'The atlas cannot be kept here: this browser, or the address it was opened from, does not allow it.',
  );
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('The page can be installed: its manifest and icons are there, in the language shown', async ({
  page,
  site,
}) => {
  await openKept(page, 'lang=ru');
  const manifest = page.locator('link[rel="manifest"]');
  await expect(manifest).toHaveAttribute('href', './app-ru.webmanifest');
  const address = new URL('app-ru.webmanifest', site.url).href;
  const app = await (await page.request.get(address)).json();
  expect(app).toMatchObject({
    name: 'Цифровой атлас ШОС',
    short_name: 'Атлас ШОС',
    lang: 'ru',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
  });
  const sizes = await page.evaluate(
    (icons) =>
      Promise.all(
        icons.map(async ({ src }) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return image.naturalWidth;
        }),
      ),
    app.icons as { src: string }[],
  );
  expect(sizes).toEqual([192, 512, 512]);
});
