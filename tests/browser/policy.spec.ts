import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addressOf, expect, open, parts, ready, test } from './atlas';

/* What the browser is told that the page may do, and whether it holds to it. */

const CONF = readFileSync(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8');
const HEADERS = Object.fromEntries(
  [...CONF.matchAll(/^\s*add_header ([\w-]+) "(.+?)" always;/gm)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);
const NEEDED = ['fullscreen', 'screen-wake-lock', 'clipboard-write'];

interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}

/** Which of the features of the browser the page may use. */
const allowed = (page: Page, names: readonly string[]) =>
  page.evaluate(
    (all) => {
      const { featurePolicy } = document as Document & { featurePolicy?: FeaturePolicy };
      if (!featurePolicy) throw new Error('This browser does not tell what is allowed.');
      return all.filter((name) => featurePolicy.allowsFeature(name));
    },
    [...names],
  );

test('Under the ready headers the page has what it uses of the browser, and nothing else', async ({
  page,
}) => {
  const off = [...(HEADERS['Permissions-Policy'] ?? '').matchAll(/([\w-]+)=\(\)/g)].map(
    ([, name = '']) => name,
  );
  await page.route(/\/atlas\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), ...HEADERS } });
  });
  await open(page);
  expect(await allowed(page, off)).toEqual([]);
  expect(await allowed(page, NEEDED)).toEqual(NEEDED);
  expect(off).toEqual(expect.arrayContaining(['camera', 'geolocation', 'microphone']));
  await parts(page).mark('summit-24-2024').click();
  await parts(page).button('Sources and credits').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // Whoever is linked to is told nothing.
  expect(HEADERS['Referrer-Policy']).toBe('no-referrer');
  expect(await page.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer');
});

test.describe('A worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is started by no text, not even the very address of the page’s own', async ({
    page,
    watch,
  }) => {
    watch.allow(/Trusted|Content Security Policy/);
    await open(page);
    const refused = await page.evaluate(() =>
      navigator.serviceWorker.register('./offline-worker.js').then(
        () => 'not refused',
        (error: Error) => error.name,
      ),
    );
    expect(refused).toBe('TypeError');
  });
});

test('The speaker’s page can start none: no policy but lit-html’s is allowed there', async ({
  page,
  watch,
}) => {
  watch.allow(/Content Security Policy|policy/);
  await page.goto('./speaker.html#talk=0&lang=en');
  await expect(page.locator('#speaker')).toContainText(/\w/);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toMatch(/worker-src 'none'.*; trusted-types lit-html$/);
  const refused = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    try {
      trustedTypes.createPolicy('atlas-worker', {});
      return 'not refused';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
});

test('Nothing is told to whom a link leads', async ({ page, watch }) => {
  watch.allow(/request to https:/);
  const told: (string | undefined)[] = [];
  await page.context().route(/^https:/, (route) => {
    told.push(route.request().headers().referer);
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A</title>' });
  });
  await page.goto(addressOf());
  await ready(page);
  const opening = page.waitForEvent('popup');
  await parts(page).details.locator('a[target="_blank"]').first().click();
  const opened = await opening;
  await opened.waitForLoadState();
  expect(told[0]).toBeUndefined();
  expect(told).not.toHaveLength(0);
  expect(await opened.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
});
