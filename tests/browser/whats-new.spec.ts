import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectPanel, open, parts, tabTo, test } from './atlas';
import { bringAxe, expectNothing, LANGS } from './axe';
import { outOfReach } from './reach';

/* The facts are as of 23 November 2026: ninety days later is 21 February 2027. */
const DAY_90 = 'today=2027-02-21';
const DAY_91 = 'today=2027-02-22';
const KARAMAY = 'ict-ministers-4-2025';

const notice = (page: Page) => page.locator('.aged-notice');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'What’s new in the data' });
const report = (page: Page) => dialog(page).locator('.facts-report');
const record = (page: Page, id: string) => dialog(page).locator(`[data-record="${id}"]`).last();

async function openFromCredits(page: Page): Promise<void> {
  await parts(page).button('Sources and credits').click();
  await page.getByRole('button', { name: 'What’s new in the data' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** The facts as the page saves them. */
async function savedFacts(page: Page, button = 'Facts as JSON') {
  await page.locator('.take-along-button').click();
  const box = page.locator('dialog[open]');
  await box.locator('input[name="scope"]').last().check();
  const download = page.waitForEvent('download');
  await box.getByRole('button', { name: button }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.keyboard.press('Escape');
  return JSON.parse(text);
}

async function compareWith(page: Page, content: unknown, name = 'earlier.json'): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await page.locator('dialog[open] input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('.facts-report')).toBeFocused();
}

for (const subject of [`event=${KARAMAY}`, 'country=IND', 'event=none']) {
  test(`The details at ${subject} say when they were last reviewed`, async ({ page }) => {
    await open(page, subject);
    await expect(parts(page).details).toContainText('Last reviewed 23 November 2026');
  });
}

test('On the 91st day the age of the facts is told, on the 90th it is not', async ({ page }) => {
  await open(page, DAY_91);
  await expect(notice(page)).toContainText(
    'Facts as of 23 November 2026. That is 91 days ago. Newer events may be missing.',
  );
  await page.goto('about:blank');
  await open(page, DAY_90);
  // Whatever would be told is there by now: the credits load after it, and just as late.
  await openFromCredits(page);
  await expect(dialog(page)).not.toContainText('days ago');
  await expect(notice(page)).toHaveCount(0);
});

test('Once closed the notice stays away, in another language too', async ({ page }) => {
  await open(page, DAY_91);
  await notice(page).getByRole('button', { name: 'Close' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.locator('#language').selectOption('zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await page.locator('#toolbar .tools > button').last().click();
  await expect(page.getByRole('dialog')).toContainText('最近核对：2026年11月23日');
  await expect(notice(page)).toHaveCount(0);
});

test('A hall is told nothing of the age; whoever leaves the talk is', async ({ page }) => {
  await open(page, DAY_91, 'mode=present&tour=karamay&step=karamay-2025');
  await expect(page.locator('#caption .caption-claim').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notice(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'present');
  await expect(notice(page)).toHaveCount(0);
});

test('An embedded page has no room for the notice', async ({ page }) => {
  await open(page, DAY_91, 'embed=1');
  await expect(page.getByRole('link', { name: /atlas/i }).first()).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('By mouse: from the notice to what is new, and on to an event', async ({ page }) => {
  await open(page, DAY_91, 'country=IND');
  await notice(page).getByRole('button', { name: 'What’s new in the data' }).click();
  await expect(dialog(page)).toContainText('That is 91 days ago.');
  await expect(dialog(page)).toContainText('Last reviewed 23 November 2026');
  await expect(dialog(page).getByRole('heading', { name: 'Since version 0.1.0' })).toBeVisible();
  await expect(record(page, 'karamay')).toContainText('The road to Karamay and beyond');
  await record(page, KARAMAY).getByRole('button').click();
  await expect(dialog(page)).toBeHidden();
  await expectPanel(page, 'event', KARAMAY);
});

test('By keyboard: from the credits to what is new, and back to where one was', async ({
  page,
}) => {
  await open(page);
  const credits = parts(page).button('Sources and credits');
  await credits.focus();
  await page.keyboard.press('Enter');
  const news = page.getByRole('button', { name: 'What’s new in the data' });
  await expect(news).toBeVisible();
  await tabTo(page, news);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await tabTo(page, record(page, KARAMAY).getByRole('button'));
  await tabTo(page, dialog(page).getByRole('button', { name: 'Choose a file' }));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(credits).toBeFocused();
});

test('A file that was saved now says the same; one that was changed says where', async ({
  page,
}) => {
  await open(page);
  const facts = await savedFacts(page);
  await openFromCredits(page);
  await compareWith(page, facts);
  await expect(report(page)).toContainText('Compared with earlier.json');
  await expect(report(page)).toContainText('The file says the same as this page.');

  facts.dataset.asOf = '2026-06-01';
  const fifth = facts.events.find(({ id = '' }) => id === 'ict-ministers-5-kyrgyzstan');
  Object.assign(fifth, { date: '2027', standing: 'proposed' });
  facts.events = facts.events.filter(({ id = '' }) => id !== KARAMAY);
  facts.themes.push({ ...facts.themes[0], id: 'gone', label: { en: 'Gone' } });
  await compareWith(page, facts);
  await expect(report(page)).toContainText('Facts as of 1 June 2026');
  await expect(record(page, 'ict-ministers-5-kyrgyzstan')).toContainText('Different');
  await expect(record(page, 'ict-ministers-5-kyrgyzstan').getByRole('listitem')).toHaveText([
    'Date: now 2026 proposed, no date confirmed; before: 2027',
    'Standing: now announced; before: proposed',
  ]);
  await expect(record(page, KARAMAY)).toContainText('Only on this page');
  await expect(record(page, 'gone')).toContainText('Only in the file');
  await expect(record(page, 'gone').getByRole('button')).toHaveCount(0);

  facts.dataset.asOf = '2027-06-01';
  await compareWith(page, facts);
  await expect(record(page, KARAMAY)).toContainText('Only on this page');
  await expect(record(page, 'ict-ministers-5-kyrgyzstan')).toContainText('Date: now 2027; before');
});

test('A file in another language is compared by what is not text', async ({ page }) => {
  await open(page, 'lang=ru');
  const facts = await savedFacts(page, 'Данные в JSON');
  await page.locator('#language').selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await openFromCredits(page);
  await compareWith(page, facts);
  await expect(report(page)).toContainText('The file is in another language');
  await expect(report(page)).toContainText('The file says the same as this page.');
});

const REFUSED = [
  ['is no JSON', 'It is not a JSON file.', '{'],
  [
    'is nested without end',
    'It holds no facts of this atlas.',
    `${'['.repeat(1e5)}${']'.repeat(1e5)}`,
  ],
  ['holds something else', 'It holds no facts of this atlas.', '{"kind":"sco-atlas-tour"}'],
  ['is from a later version', 'newer version', '{"dataset":{"format":2}}'],
  ['has a broken record', 'dataset.json, id', '{"dataset":{"format":1}}'],
] as const;

test('A file that cannot be compared is refused with the reason', async ({ page }) => {
  await open(page);
  await openFromCredits(page);
  for (const [what, reason, text] of REFUSED) {
    await compareWith(page, text, 'odd.json');
    await expect(report(page), what).toContainText('odd.json cannot be compared.');
    await expect(report(page), what).toContainText(reason);
  }
});

test('A file that is too large is not even opened', async ({ page }) => {
  await open(page);
  await openFromCredits(page);
  await page.locator('dialog[open] input[type="file"]').evaluate((input) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(80_000_001)], 'large.json'));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change'));
  });
  await expect(report(page)).toContainText('It is too large.');
});

test('Facts of another dataset are not compared', async ({ page }) => {
  await open(page);
  const facts = await savedFacts(page);
  facts.dataset.id = 'another';
  await openFromCredits(page);
  await compareWith(page, facts);
  await expect(report(page)).toContainText('It holds the facts of another dataset.');
});

test('A hostile file is text and nothing else, and keeps the layout', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const facts = await savedFacts(page);
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>\u202e';
  for (const event of facts.events) {
    event.title = { en: `${evil}${'x'.repeat(5000)}` };
    event.notes = Array.from({ length: 200 }, () => ({ kind: 'context', text: { en: evil } }));
  }
  await openFromCredits(page);
  await compareWith(page, facts, `${'long-'.repeat(40)}.json`);
  await expect(record(page, KARAMAY)).toContainText('<img src=x');
  await expect(page.locator('dialog[open] img, dialog[open] script')).toHaveCount(0);
  await expect(page).toHaveTitle('SCO Digital Atlas');
  const wide = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(wide).toBe(0);
});

test('What cannot be loaded is told, and asked for again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(/whats-new-en-[^/]*\.json$/, (route) => route.abort());
  await open(page);
  await parts(page).button('Sources and credits').click();
  await page.getByRole('button', { name: 'What’s new in the data' }).click();
  await expect(page.locator('[data-notice="part-failed"]')).toBeVisible();
  await page.unroute(/whats-new-en-[^/]*\.json$/);
  await openFromCredits(page);
});

for (const lang of LANGS) {
  test(`In ${lang} axe finds nothing in notice and dialog, and all fits a phone`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `lang=${lang}`, DAY_91);
    await bringAxe(page);
    await expect(notice(page)).toBeVisible();
    await expectNothing(page, 'the notice', '.aged-notice');
    await notice(page).locator('.buttons button').click();
    await page.locator('dialog[open] .changes').first().waitFor();
    await compareWith(page, '{"dataset":{"format":1}}');
    await expectNothing(page, 'what is new', 'dialog[open]');
    expect(await outOfReach(page)).toEqual([]);
    await expect(page.locator('dialog[open]')).not.toContainText('undefined');
  });
}
