import type { Page } from '@playwright/test';
import { expect, open, parts, test } from './atlas';

interface Counts {
  readonly map: number;
  readonly timeline: number;
  readonly told: readonly number[];
}

/** "6 of 63 events" as numbers. */
function numbersIn(text: string | null): readonly number[] {
  return (text?.match(/\d+/g) ?? []).map(Number);
}

/** What map, timeline and words say of the events on the theme. */
async function countsOn(page: Page): Promise<Counts> {
  return {
    map: await page
      .locator('#map [data-country]')
      .evaluateAll((all) =>
        all.reduce((sum, each) => sum + Number(each.getAttribute('data-events')), 0),
      ),
    timeline: await page.locator('#timeline').evaluate((timeline) => {
      const marks = timeline.querySelectorAll('[data-event]:not([data-off-theme])').length;
      const groups = [...timeline.querySelectorAll('[data-more], [data-edge]')];
      return groups.reduce((sum, each) => sum + Number(each.getAttribute('data-on-theme')), marks);
    }),
    told: numbersIn(await page.locator('.theme-bar [data-count]').textContent()),
  };
}

const FILTERS = [
  ['theme=e-government', 6, 63],
  ['theme=artificial-intelligence&span=2001-01-01..2027-12-31', 10, 63],
  ['theme=big-data&span=2025-01-01..2025-12-31', 7, 63],
  ['theme=digital-infrastructure&series=ict-ministers', 4, 5],
  ['theme=smart-cities&series=ict-ministers,digital-forum', 3, 13],
  ['theme=cloud-computing&series=summit,membership', 0, null],
] as const;

for (const [address, some, all] of FILTERS) {
  test(`Map, timeline, table and words count the same events for ${address}`, async ({ page }) => {
    await open(page, address);
    const { map, timeline, told } = await countsOn(page);
    const shown = all ?? told[1];
    expect({ map, timeline, told }).toEqual({ map: some, timeline: some, told: [some, shown] });
    await parts(page).button('Table').click();
    const count = page.locator('#reading [data-count]');
    await expect(count).toBeVisible();
    expect(numbersIn(await count.textContent())).toEqual([some, shown]);
    await expect(page.locator('#reading tbody tr')).toHaveCount(some);
    if (some === 0) return;
    const caption = await page.locator('#reading caption').textContent();
    expect(numbersIn(caption)).toEqual([some, shown]);
  });
}

test('What is off the theme stands back, says so and can still be reached', async ({ page }) => {
  await open(page, 'theme=artificial-intelligence');
  const { mark, country } = parts(page);
  await expect(mark('ict-ministers-2-2023')).toHaveAccessibleName(/not on this theme$/);
  await expect(mark('ict-ministers-2-2023')).toHaveAttribute('data-off-theme', '');
  await expect(mark('ict-ministers-3-2024')).not.toHaveAttribute('data-off-theme', '');
  await expect(mark('ict-ministers-3-2024')).not.toHaveAccessibleName(/theme/);
  await expect(country('CHN')).toHaveAttribute('data-events', '6');
  await expect(country('CHN')).toHaveAccessibleDescription('hosts 6 events on this theme');
  await expect(country('IND')).toHaveAttribute('data-events', '0');
  await expect(country('IND')).toHaveAttribute('data-off-theme', '');
  const more = page.locator('[data-more~="doc-ai-statement-2025"]');
  await expect(more).toHaveText('1/2');
  await expect(more).toHaveAccessibleName(/1 on this theme$/);
  await mark('ict-ministers-2-2023').click();
  await expect(page.locator('#details')).toHaveAttribute('data-subject', 'ict-ministers-2-2023');
  await expect(page).toHaveURL(/theme=artificial-intelligence/);
});

test('A chip in the details chooses the theme and tells what the plan says of it', async ({
  page,
}) => {
  await open(page);
  const { details } = parts(page);
  const voice = page.locator('#announcer');
  const chip = details.getByRole('button', { name: 'Smart cities' });
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(voice).toHaveText('Smart cities: 5 of 63 events');
  await expect(details).toContainText('smart-city tools are to serve e-government');
  await expect(details.locator('.outcomes .theme-tag')).toHaveText(['Smart cities']);
  await expect(page).toHaveURL(/theme=smart-cities/);
  await chip.click();
  await expect(voice).toHaveText('63 of 63 events');
  await expect(page).not.toHaveURL(/theme=/);
  await expect(parts(page).country('CHN')).not.toHaveAttribute('data-events');
});

test('Esc closes the details first, then shows all events; Back brings both again', async ({
  page,
}) => {
  await open(page, 'theme=e-government');
  const bar = page.locator('.theme-bar');
  await page.keyboard.press('Escape');
  await expect(page.locator('#details')).toHaveAttribute('data-panel', 'overview');
  await expect(bar).toContainText('6 of 63 events');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page).not.toHaveURL(/theme=/);
  await page.goBack();
  await expect(bar).toContainText('E-government');
});

test('The button of the bar clears the theme and leaves the focus in the map', async ({ page }) => {
  await open(page, 'theme=e-government');
  await page.getByRole('button', { name: 'Show all events' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.theme-bar')).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest('#map') !== null)).toBe(true);
});
