import type { Page } from '@playwright/test';
import { expect, expectPanel, parts, ready, test } from './atlas';

const MS_PER_HOUR = 3_600_000;

/** The atlas by the page's own clock: no address says what day today is. */
async function openAt(page: Page, instant: string): Promise<void> {
  await page.clock.install({ time: new Date(instant) });
  await page.goto('./');
  await ready(page);
}

/** What the page tells of its age: it counts the days from 23 November 2026 to today. */
const aged = (page: Page) => page.locator('.aged-notice p').first();

async function expectWorks(page: Page): Promise<void> {
  const { mark, cursor, details } = parts(page);
  await mark('summit-24-2024').click();
  await expectPanel(page, 'event', 'summit-24-2024');
  // A day of the facts is the same day everywhere.
  await expect(details).toContainText('4 July 2024');
  await cursor.press('End');
  await cursor.press('Home');
  const first = await cursor.getAttribute('aria-valuemin');
  await expect(cursor).toHaveAttribute('aria-valuenow', first ?? '');
  await expect(page.locator('#map [data-country][data-status]')).toHaveCount(27);
}

for (const year of ['1970', '2100']) {
  test(`With the clock in ${year} the page opens and works`, async ({ page }) => {
    await openAt(page, `${year}-01-01T00:00:01Z`);
    await expectWorks(page);
    await expect(aged(page)).toHaveCount(year === '1970' ? 0 : 1);
  });
}

test('A clock that is changed under the page is followed, there and back', async ({ page }) => {
  await openAt(page, '2027-03-01T06:00:00Z');
  await expect(aged(page)).toContainText('98 days ago');
  await page.clock.setSystemTime(new Date('2100-06-01T06:00:00Z'));
  await page.clock.runFor(MS_PER_HOUR / 30);
  await expect(aged(page)).toContainText('26,853 days ago');
  await page.clock.setSystemTime(new Date('1970-06-01T06:00:00Z'));
  await page.clock.runFor(MS_PER_HOUR / 30);
  await expect(aged(page)).toHaveCount(0);
  await expectWorks(page);
});

test('A tab that sleeps for a day wakes to the new one', async ({ page }) => {
  await openAt(page, '2027-03-01T06:00:00Z');
  await expect(aged(page)).toContainText('98 days ago');
  await page.clock.fastForward(24 * MS_PER_HOUR);
  await expect(aged(page)).toContainText('99 days ago');
});

/** One instant, on three calendars. */
for (const [timezoneId, days] of [
  ['Pacific/Pago_Pago', '97 days ago'],
  ['Asia/Kathmandu', '98 days ago'],
  ['Pacific/Kiritimati', '99 days ago'],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`In ${timezoneId} today is the day there, and the facts keep theirs`, async ({ page }) => {
      await openAt(page, '2027-03-01T10:30:00Z');
      await expect(aged(page)).toContainText(days);
      await expectWorks(page);
    });
  });
}

test('What one tab chooses is not chosen in the other', async ({ page, context }) => {
  await openAt(page, '2026-11-23T06:00:00Z');
  const other = await context.newPage();
  await other.goto('./#country=KGZ');
  await ready(other);
  await page.locator('#language').selectOption('ru');
  await page.getByRole('button', { name: 'Оформление: как в системе' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await other.locator('#language').selectOption('zh');
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(other.locator('#details')).toHaveAttribute('data-subject', 'KGZ');
});
