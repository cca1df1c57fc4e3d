import type { Page } from '@playwright/test';
import { boxOf, dayOf, expect, expectDay, expectPanel, open, parts, tabTo, test } from './atlas';

/* Every journey of the linked atlas with nothing but keys. */

const STOP = '[data-country][tabindex="0"]';
const focused = (page: Page) => page.locator(':focus');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses a key until the focus is on what has the attribute. */
async function walkTo(page: Page, key: string, attribute: string, value: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page).getAttribute(attribute)) === value) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${value}.`);
}

test('From the skip link to the map, to a country, into its details and back', async ({ page }) => {
  await open(page);
  await press(page, 'Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  const address = page.url();
  await press(page, 'Enter');
  await expect(page.locator(STOP)).toBeFocused();
  expect(page.url()).toBe(address);
  await walkTo(page, 'ArrowRight', 'data-country', 'KGZ');
  await expect(page.locator('.map-tip')).toHaveText(/^Kyrgyzstan: founding member/);
  await press(page, 'Enter');
  await expectPanel(page, 'country', 'KGZ');
  const { country, mark, details } = parts(page);
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Kyrgyzstan');
  await expect(country('KGZ')).toHaveAttribute('aria-pressed', 'true');
  await expect(mark('ict-ministers-5-kyrgyzstan')).toHaveClass(/is-tied/);
  await expect(page).toHaveURL(/country=KGZ/);
  await press(page, 'Escape');
  await expectPanel(page, 'overview');
  await expect(country('KGZ')).toBeFocused();
});

test('Tab meets nothing without a name and no drawing', async ({ page }) => {
  await open(page);
  for (let count = 0; count < 40; count += 1) {
    await press(page, 'Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const name = element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
      return { tag: element?.tagName ?? '', role: element?.getAttribute('role'), name };
    });
    expect(stop.name, JSON.stringify(stop)).not.toBe('');
    if (['g', 'svg'].includes(stop.tag)) expect(stop.role).toBe('button');
  }
});

test('On the timeline arrows walk the events and Enter opens one', async ({ page }) => {
  await open(page);
  const { mark, country, details } = parts(page);
  await tabTo(page, mark('ict-ministers-4-2025'));
  await walkTo(page, 'ArrowLeft', 'data-event', 'ict-ministers-2-2023');
  await press(page, 'Enter');
  await expectPanel(page, 'event', 'ict-ministers-2-2023');
  await expectDay(page, '2023-05-13');
  await expect(details).toContainText('New Delhi');
  await expect(country('IRN')).toHaveAttribute('data-status', 'observer');
  await expect(mark('ict-ministers-2-2023')).toBeFocused();
  await walkTo(page, 'ArrowRight', 'data-event', 'summit-23-2023');
  await press(page, 'Space');
  await expectPanel(page, 'event', 'summit-23-2023');
});

test('The events beyond the axis are reached, brought in and get the focus', async ({ page }) => {
  await open(page);
  const { mark } = parts(page);
  await tabTo(page, mark('ict-ministers-4-2025'));
  await walkTo(page, 'ArrowLeft', 'data-to', 'membership-india-pakistan-2017');
  await press(page, 'Enter');
  await expect(mark('membership-india-pakistan-2017')).toBeFocused();
  await expect(page.locator('.timeline-lanes [tabindex="0"]')).toHaveCount(1);
  await press(page, 'Enter');
  await expectPanel(page, 'event', 'membership-india-pakistan-2017');
});

test('The cursor goes by event, day, year and to the ends, and the map with it', async ({
  page,
}) => {
  await open(page);
  const { cursor, country, legend } = parts(page);
  await tabTo(page, cursor);
  await press(page, 'ArrowLeft');
  await expectDay(page, '2025-06-01');
  await press(page, 'Shift+ArrowLeft', 'Shift+ArrowLeft');
  await expectDay(page, '2025-05-30');
  await press(page, 'PageUp', 'PageUp', 'PageUp');
  await expectDay(page, '2022-05-30');
  await expect(country('IRN')).toHaveAttribute('data-status', 'observer');
  await expect(legend).toContainText('8 members');
  await expect(page).toHaveURL(/date=2022-05-30/);
  await press(page, 'PageDown');
  await expectDay(page, '2023-05-30');
  await press(page, 'Home');
  await expect(cursor).toHaveAttribute('aria-valuenow', String(dayOf('2001-01-01')));
  await expect(legend).toContainText('Before the SCO was founded');
  await press(page, 'End');
  await expectDay(page, '2027-12-31');
  await expect(cursor).toBeFocused();
});

test('Lanes are hidden and shown again', async ({ page }) => {
  await open(page);
  const { mark, timeline, button } = parts(page);
  await tabTo(page, timeline.locator('summary'));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Summits' }));
  await press(page, 'Space');
  await expect(mark('summit-24-2024')).toHaveCount(0);
  await tabTo(page, button('Show all lanes'));
  await press(page, 'Enter');
  await expect(mark('summit-24-2024')).toBeVisible();
});

test('The axis is zoomed by buttons and moved and zoomed by the strip', async ({ page }) => {
  await open(page);
  const { strip, button } = parts(page);
  const shown = () => strip.getAttribute('aria-valuetext');
  await tabTo(page, strip);
  const opening = await shown();
  await press(page, 'ArrowLeft');
  await expect.poll(shown).not.toBe(opening);
  await press(page, 'Home');
  await expect.poll(shown).toMatch(/2001 to/);
  await press(page, '+');
  const closer = await shown();
  await press(page, '-');
  await expect.poll(shown).not.toBe(closer);
  await tabTo(page, button('All years'));
  await press(page, 'Enter');
  await expect.poll(shown).toMatch(/2001 to 31 Dec 2027$/);
  await tabTo(page, button('Show less time'));
  await press(page, 'Space');
  await expect.poll(shown).not.toMatch(/2001 to 31 Dec 2027$/);
  await expect(button('Show less time')).toBeFocused();
});

test('The map is zoomed by keys and by buttons', async ({ page }) => {
  await open(page);
  const { country, button } = parts(page);
  const width = async () => (await boxOf(country('KAZ'))).width;
  const before = await width();
  await tabTo(page, page.locator(STOP));
  await press(page, '+');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await press(page, '-');
  await expect.poll(width).toBeLessThan(before * 1.1);
  await tabTo(page, button('Zoom in'));
  await press(page, 'Enter');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await expect(page).toHaveURL(/map=/);
  await tabTo(page, button('Fit members'));
  await press(page, 'Enter');
  await expect.poll(async () => Math.abs((await width()) - before)).toBeLessThan(2);
});

test('Play, pause, and from meeting to meeting', async ({ page }) => {
  await open(page, 'event=ict-ministers-1-2021');
  const { play, pause, button } = parts(page);
  const at = (id: string) => expectPanel(page, 'event', id);
  await tabTo(page, play);
  await press(page, 'Enter');
  await expect(pause).toBeFocused();
  await at('ict-ministers-2-2023');
  await press(page, 'Enter');
  await expect(play).toBeFocused();
  await tabTo(page, button('Previous meeting'));
  await press(page, 'Enter');
  await at('ict-ministers-1-2021');
  await tabTo(page, button('Next meeting'));
  await press(page, 'Enter');
  await at('ict-ministers-2-2023');
});

test('The last meeting reached, the focus stays where the next key is heard', async ({ page }) => {
  await open(page);
  const { button } = parts(page);
  await tabTo(page, button('Next meeting'));
  await press(page, 'Enter');
  await expectPanel(page, 'event', 'ict-ministers-5-kyrgyzstan');
  await press(page, 'Shift+Tab');
  await expect(button('Previous meeting')).toBeFocused();
});

test('Borders, appearance and language are chosen', async ({ page }) => {
  await open(page);
  const borders = page.getByRole('combobox', { name: 'Borders' });
  await tabTo(page, borders);
  await page.keyboard.type('As seen by India');
  await expect(page).toHaveURL(/borders=india/);
  await expect(page.locator('[data-country="IND"] [data-area="aksai-chin"]')).toHaveCount(1);
  await tabTo(page, page.getByRole('button', { name: /^Appearance/ }));
  await press(page, 'Enter', 'Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('#language')).toBeFocused();
});

for (const name of ['About the borders', 'Keys', 'Sources and credits', 'Present']) {
  test(`“${name}” opens a dialog; Esc closes it and the focus comes back`, async ({ page }) => {
    await open(page);
    const button = parts(page).button(name);
    await tabTo(page, button);
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await press(page, 'Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await expectPanel(page, 'event', 'ict-ministers-4-2025');
  });
}

test('A “+n” mark opens its list, and an event is opened from it', async ({ page }) => {
  await open(page);
  await tabTo(page, parts(page).mark('ict-ministers-4-2025'));
  for (let step = 0; step < 30; step += 1) {
    if ((await focused(page).getAttribute('data-more'))?.includes('doc-ai-statement-2025')) break;
    await press(page, 'ArrowRight');
  }
  await press(page, 'Enter');
  const list = page.getByRole('dialog', { name: /events close together/ });
  await tabTo(page, list.getByRole('button', { name: /Statement.*[Aa]rtificial/ }));
  await press(page, 'Enter');
  await expect(list).toBeHidden();
  await expectPanel(page, 'event', 'doc-ai-statement-2025');
});

test('A source number leads to its source, a chip to its country', async ({ page }) => {
  await open(page);
  const { details } = parts(page);
  const cite = details.getByRole('link', { name: 'Source 3' }).first();
  await tabTo(page, cite);
  const source = await cite.getAttribute('data-source');
  const address = page.url();
  await press(page, 'Enter');
  await expect(details.locator(`[data-source-item="${source}"]`)).toBeFocused();
  await expect(details.locator(`[data-source-item="${source}"]`)).toBeInViewport();
  expect(page.url()).toBe(address);
  const chip = details.locator('[data-chip="BLR"]').first();
  await tabTo(page, chip, { most: 120 });
  await expect(page.locator('#map .highlight.hover')).not.toHaveAttribute('d', '');
  await press(page, 'Enter');
  await expectPanel(page, 'country', 'BLR');
});

test('A presentation is entered, walked and left', async ({ page }) => {
  await open(page);
  await press(page, 'p');
  const count = page.locator('.caption-count');
  await expect(count).toHaveText(/^1 \//);
  await press(page, 'ArrowRight', 'PageDown');
  await expect(count).toHaveText(/^3 \//);
  await press(page, 'ArrowLeft');
  await expect(count).toHaveText(/^2 \//);
  await press(page, 'Escape');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'explore');
  await press(page, 'Tab');
  await expect(focused(page)).not.toHaveCount(0);
});
