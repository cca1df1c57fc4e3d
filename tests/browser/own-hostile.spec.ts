import type { Page } from '@playwright/test';
import { ownBundle } from '../fixtures/own-data';
import { expect, open, parts, test } from './atlas';
import { bar, chooseFile, chooseMade, openDialog, openFile, report } from './own-data';
import { overlaps } from './reach';

/*
 * Datasets that mean no good: the page stays whole and quick to answer. That nothing of them runs is
 * in injection-doors.spec.ts.
 */

const good = ownBundle();
const [first] = good.events;

/** The page answers a press of a key within the time that any test allows. */
async function answers(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-hung');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Nothing is wider than the window. */
async function fits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

test('Names that JavaScript keeps for itself change nothing', async ({ page }) => {
  const text = JSON.stringify({ ...good, events: [...good.events, { ...first, id: 'last' }] })
    .replace(
      '"id":"last"',
      '"id":"last","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    )
    .replace('"dataset":{', '"__proto__":{"polluted":1},"dataset":{"__proto__":{"polluted":1},');
  await openFile(page, 'lake.json', text);
  await expect(report(page)).toContainText('is a name that JavaScript keeps for itself');
  const polluted = await page.evaluate(() => 'polluted' in {});
  expect(polluted).toBe(false);
  await answers(page);
});

test('What is too large, too deep or too much is told', async ({ page }) => {
  test.slow();
  await open(page);
  await openDialog(page);
  await chooseMade(page, 'large.json', '', ' ', 50_000_000);
  await expect(report(page)).toContainText('It is larger than 10 MB.');
  const deep = `{"events": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  await chooseFile(page, 'deep.json', deep);
  await expect(report(page)).toContainText(/too deep|not readable JSON/);
  await chooseMade(page, 'rows.csv', 'title,date_edtf\n', 'a,2024\n', 1_000_000);
  await expect(report(page)).toContainText('20,000 of 1,000,000 events are shown.', {
    timeout: 60_000,
  });
  await expect(report(page)).toContainText('there are more than 20000 records', {
    ignoreCase: true,
  });
  await answers(page);
});

test('Ten thousand lanes become as many as there is room for', async ({ page }) => {
  const series = Array.from({ length: 10_000 }, (_, index) => ({
    id: `s${index}`,
    label: { en: `Series ${index}` },
  }));
  const events = series.map(({ id }, index) => ({
    id: `e${index}`,
    series: id,
    title: { en: `Event ${index}` },
    date: `20${10 + (index % 10)}-01-01`,
  }));
  await openFile(page, 'lanes.json', JSON.stringify({ series, events }));
  await expect(report(page)).toContainText('10,000 of 10,000 events are shown.', {
    timeout: 30_000,
  });
  await expect(parts(page).timeline.locator('text.lane')).toHaveCount(12);
  await answers(page);
});

test('Places off the earth and days off the calendar are left out', async ({ page }) => {
  const at = (lat: unknown, lon: unknown, index: number) => ({
    ...first,
    id: `p${index}`,
    number: null,
    place: { country: 'KEN', city: { en: 'Nowhere' }, lat, lon },
  });
  const places = [at(1e308, 0, 1), at(0, -1e9, 2), at('NaN', null, 3), at(90, 180, 4), at(0, 0, 5)];
  const days = ['9999-12-31', '1000-01-01'].map((date, index) => ({
    ...first,
    id: `d${index}`,
    number: null,
    date,
    standing: 'announced',
  }));
  await openFile(
    page,
    'far.json',
    JSON.stringify({ ...good, events: [...good.events, ...places, ...days] }),
  );
  await expect(report(page)).toContainText('10 of 10 events are shown.');
  await answers(page);
  await expect(parts(page).map.locator('svg [d*="NaN"], svg [cx*="NaN"]')).toHaveCount(0);
  await fits(page);
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
]) {
  test(`The longest words break no layout at ${size.width} pixels`, async ({ page }) => {
    await page.setViewportSize(size);
    const long = 'W'.repeat(300);
    const named = { en: long };
    const dataset = {
      ...good.dataset,
      title: named,
      subtitle: named,
      statusNames: { member: named },
    };
    const series = good.series.map((each) => ({ ...each, label: named, short: named, one: named }));
    const events = good.events.map((event) => ({
      ...event,
      title: named,
      place: { ...event.place, city: named },
    }));
    await open(page);
    await page.evaluate(() => document.querySelector('#toolbar .tools')?.scrollIntoView());
    await openDialog(page);
    await chooseFile(page, `${long}.json`, JSON.stringify({ ...good, dataset, series, events }));
    await expect(bar(page)).toBeVisible();
    await fits(page);
    expect.soft(await overlaps(page)).toEqual([]);
    await parts(page).button('Back to the SCO').click();
    await expect(page).toHaveTitle('SCO Digital Atlas');
  });
}
