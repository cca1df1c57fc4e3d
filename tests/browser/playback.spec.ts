import type { Page } from '@playwright/test';
import { expect, expectDay, expectPanel, open, parts, test } from './atlas';

/** Opens the atlas on a clock that stands still until the test moves it. */
async function openStill(page: Page, ...address: readonly string[]): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00Z') });
  await open(page, ...address);
  await page.clock.pauseAt(new Date('2026-11-23T10:00:00Z'));
}

test('Play goes to the next meeting, dwells there and goes on to the one after', async ({
  page,
}) => {
  await openStill(page, 'event=none', 'date=2021-06-01');
  const { play, pause } = parts(page);
  await play.click();
  await expect(pause).toBeVisible();
  await page.clock.runFor(1200);
  await expectPanel(page, 'event', 'ict-ministers-1-2021');
  await page.clock.runFor(4000);
  await expectPanel(page, 'event', 'ict-ministers-1-2021');
  await page.clock.runFor(3500);
  await expectPanel(page, 'event', 'ict-ministers-2-2023');
  await expect(pause).toBeVisible();
});

test('Play halts at the last meeting held; one more press goes on to the announced one', async ({
  page,
}) => {
  await openStill(page, 'event=ict-ministers-3-2024');
  const { play } = parts(page);
  await play.click();
  await page.clock.runFor(1500);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await expectDay(page, '2025-06-17');
  await expect(play).toBeVisible();
  await page.clock.runFor(20_000);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await play.click();
  await page.clock.runFor(1500);
  await expectPanel(page, 'event', 'ict-ministers-5-kyrgyzstan');
  await expect(play).toBeVisible();
});

test('Play crosses empty time step by step where motion is welcome', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openStill(page, 'event=ict-ministers-2-2023');
  await parts(page).play.click();
  await page.clock.runFor(450);
  const day = Number(await parts(page).cursor.getAttribute('aria-valuenow'));
  const [from, to] = [Date.UTC(2023, 4, 13) / 864e5, Date.UTC(2024, 1, 1) / 864e5];
  expect(day).toBeGreaterThan(from);
  expect(day).toBeLessThan(to);
  await page.clock.runFor(900);
  await expectDay(page, '2024-02-01');
});

test('The fast speed leaves a meeting sooner, the slow one later', async ({ page }) => {
  await openStill(page, 'event=ict-ministers-1-2021');
  const speed = page.getByRole('combobox', { name: 'Speed' });
  await speed.selectOption('Fast');
  await parts(page).play.click();
  await page.clock.runFor(600);
  await expectPanel(page, 'event', 'ict-ministers-2-2023');
  await page.clock.runFor(3600);
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await speed.selectOption('Slow');
  await page.clock.runFor(7000);
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await page.clock.runFor(6500);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('Space plays and pauses when no control has the focus', async ({ page }) => {
  await openStill(page, 'event=ict-ministers-1-2021');
  const { play, pause } = parts(page);
  await page.keyboard.press('Space');
  await expect(pause).toBeVisible();
  await page.keyboard.press('Space');
  await expect(play).toBeVisible();
});

test('Space on a control works that control and does not play', async ({ page }) => {
  await openStill(page);
  const { button, play, country, cursor } = parts(page);
  await button('Previous meeting').focus();
  await page.keyboard.press('Space');
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await country('IRN').focus();
  await page.keyboard.press('Space');
  await expectPanel(page, 'country', 'IRN');
  await cursor.focus();
  await page.keyboard.press('Space');
  await page.clock.runFor(500);
  await expect(play).toBeVisible();
});

test('Whatever a person does pauses', async ({ page }) => {
  await openStill(page, 'event=ict-ministers-1-2021');
  const { play, pause, cursor, button } = parts(page);
  await play.click();
  await page.clock.runFor(1500);
  await expect(pause).toBeVisible();
  await cursor.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(play).toBeVisible();
  await play.click();
  await page.clock.runFor(1500);
  await button('Previous meeting').click();
  await expect(play).toBeVisible();
});
