import type { Page } from '@playwright/test';
import { expect, expectPanel, open, parts, test } from './atlas';

/** What a browser may lack: the object that has it, as an expression, and its name there. */
type Lack = readonly [object: string, name: string];

/** Those of one line are tried on one page: none of them stands in for another. */
const LACKS: readonly (readonly Lack[])[] = [
  [
    ['window', 'localStorage'],
    ['window', 'sessionStorage'],
    ['window', 'BroadcastChannel'],
    ['Intl', 'DisplayNames'],
  ],
  [
    ['Navigator.prototype', 'wakeLock'],
    ['Element.prototype', 'requestFullscreen'],
    ['Navigator.prototype', 'clipboard'],
    ['window', 'requestIdleCallback'],
    ['MediaQueryList.prototype', 'addEventListener'],
  ],
  [
    ['Navigator.prototype', 'serviceWorker'],
    ['Navigator.prototype', 'locks'],
    ['window', 'ResizeObserver'],
    ['window', 'open'],
  ],
];

/** Nothing but an old browser lacks these, and no browser refuses them. */
const NEVER_THROW = ['requestIdleCallback', 'addEventListener'];

/** How each is broken: it is not there, or it throws where it is asked for or called. */
const WAYS = ['deleted', 'throwing'] as const;

async function breakIn(
  page: Page,
  lacks: readonly Lack[],
  way: (typeof WAYS)[number],
): Promise<void> {
  const lines = lacks.map(([object, name]) =>
    way === 'deleted'
      ? `delete ${object}.${name}; if (${object}.${name}) Object.defineProperty(${object}, '${name}', { value: undefined });`
      : `breakAs(${object}, '${name}');`,
  );
  await page.addInitScript(`
    function breakAs(object, name) {
      const refuse = () => { throw new DOMException('Refused: ' + name, 'SecurityError'); };
      const { value } = Object.getOwnPropertyDescriptor(object, name) ?? {};
      const broken = typeof value === 'function'
        ? { value: function () { return refuse(); } }
        : { get: refuse };
      Object.defineProperty(object, name, { ...broken, configurable: true });
    }
    ${lines.join('\n')}
  `);
}

for (const way of WAYS) {
  for (const line of LACKS) {
    const lacks = line.filter(([, name]) => way === 'deleted' || !NEVER_THROW.includes(name));
    test(`Works with these ${way}: ${lacks.map(([, name]) => name).join(', ')}`, async ({
      page,
      watch,
    }) => {
      watch.allow(/^console error: Failed to load resource/);
      await breakIn(page, lacks, way);
      await open(page);
      const { cursor, country, map, button } = parts(page);
      // The map has its size, and a country its colour.
      await expect(map.locator('[data-country][data-status]')).toHaveCount(27);
      await page.setViewportSize({ width: 1180, height: 700 });
      await country('KGZ').dispatchEvent('click');
      await expectPanel(page, 'country', 'KGZ');
      await expect(page.locator('.country-numbers svg').first()).toBeVisible();
      const before = await cursor.getAttribute('aria-valuenow');
      await cursor.press('ArrowLeft');
      await expect(cursor).not.toHaveAttribute('aria-valuenow', before ?? '');
      await page.locator('.take-along-button').click();
      const dialog = page.getByRole('dialog', { name: 'Take along' });
      await dialog.getByRole('button', { name: 'Copy link', exact: true }).click();
      await expect(dialog).toContainText(/Copied|copy/i);
      await page.keyboard.press('Escape');
      await page.locator('#language').selectOption('ru');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
      await page.locator('#language').selectOption('en');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await button('Search').click();
      await page.locator('.search input').fill('Karamay');
      await expect(page.locator('.search [role="option"]').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('p');
      await expect(page.locator('#caption .caption-body')).toBeVisible();
      await page.keyboard.press('f');
      await page.keyboard.press('s');
      await page.keyboard.press('PageDown');
      await expect(page.locator('.caption-count')).toHaveText(/^2 /);
    });
  }
}
