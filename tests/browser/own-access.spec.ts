import { ownBundle } from '../fixtures/own-data';
import { expect, open, test } from './atlas';
import { bringAxe, expectNothing, LANGS } from './axe';
import { bar } from './own-data';

/* axe on the dialog that opens datasets, and on what it has opened. */

const good = ownBundle();
const [first] = good.events;
const faulty = { ...good, events: [...good.events, { ...first, id: 'bad', date: '03/04/2026' }] };

for (const lang of LANGS) {
  const width = lang === 'en' ? 1280 : 390;
  test(`In ${lang} at ${width} pixels axe finds nothing in an opened dataset`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 844 });
    await page.route('**/own/lake.json', (route) => route.fulfill({ json: faulty }));
    await open(page, 'data=own/lake.json', `lang=${lang}`);
    await expect(page.locator('dialog[open] .own-report')).toBeVisible();
    await bringAxe(page);
    await expectNothing(page, 'the report', 'dialog[open]');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeVisible();
    await expectNothing(page, 'the page');
    const [heading] = await page.locator('.own-bar button').all();
    await heading?.press('Enter');
    await expect(page.locator('dialog[open] .own-report')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.own-bar button').first()).toBeFocused();
  });
}
