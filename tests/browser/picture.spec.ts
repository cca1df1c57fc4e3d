import type { Page } from '@playwright/test';
import { FAMILY } from '../../src/exports/picture/standalone';
import { boxOf, expect, open, parts, test } from './atlas';
import {
  coloursOf,
  openPicture,
  readPicture,
  savePicture,
  shareOfOthers,
  sizeOfPng,
} from './picture-file';

/** What a picture says in each language of the page. */
const SAID = {
  en: {
    title: 'SCO Digital Atlas',
    day: '17 June 2025',
    borders: 'Neutral',
    asOf: 'Facts as of 23 November 2026',
    legend: '6 founding members',
    cited: 'Sources',
  },
  ru: {
    title: 'Цифровой атлас ШОС',
    day: '17 июня 2025 г.',
    borders: 'Нейтральный',
    asOf: 'Сведения по состоянию на 23 ноября 2026 года',
    legend: '6 государств-основателей',
    cited: 'Источники',
  },
  zh: {
    title: '上合组织数字地图集',
    day: '2025年6月17日',
    borders: '中立',
    asOf: '资料截至2026年11月23日',
    legend: '6个创始成员国',
    cited: '来源',
  },
  fa: {
    title: 'SCO Digital Atlas',
    day: '۱۷ ژوئن ۲۰۲۵',
    borders: 'Neutral',
    asOf: 'داده‌ها تا تاریخ ۲۳ نوامبر ۲۰۲۶',
    legend: '۶ عضو مؤسس',
    cited: 'منابع',
  },
} as const;

/** All that a text like "Sources 1–4, 7" names, in whichever digits. */
function numbersIn(text: string): readonly number[] {
  const latin = text.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return [...latin.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

for (const [lang, said] of Object.entries(SAID)) {
  // On a phone the legend is folded, and stands below the map in the picture.
  const viewport = lang === 'ru' ? { width: 390, height: 844 } : { width: 1280, height: 720 };
  test(`In ${lang} the SVG stands by itself and says what it shows and who says so`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, `lang=${lang}`);
    await openPicture(page);
    const { name, bytes } = await savePicture(page);
    expect(name).toBe('sco-digital-picture-2025-06-17.svg');
    const { root, faults, texts } = await readPicture(page, bytes.toString('utf8'));
    expect(root).toBe('svg');
    expect(faults).toEqual([]);
    const { title, day, borders, asOf, legend, cited } = said;
    expect(texts).toEqual(expect.arrayContaining([title, day, borders, asOf, legend]));
    // What is cited beside the map stands in the list: the meeting, the statuses, the other meetings.
    const numbers = texts.filter((text) => text.startsWith(`${cited} `)).flatMap(numbersIn);
    expect(Math.max(...numbers)).toBeGreaterThan(40);
    const listed = new Set(texts.filter((text) => /^[\d۰-۹]+$/.test(text)).flatMap(numbersIn));
    expect(numbers.filter((number) => !listed.has(number))).toEqual([]);
    expect(texts.join('\n')).toContain('https://uzdaily.com/en/sco-member-states-adopt-action');
    expect(texts.join('\n')).toContain('Natural Earth');
    expect(texts.some((text) => text.startsWith('http://') && text.includes(`lang=${lang}`))).toBe(
      true,
    );
  });
}

test('With only the publishers named the numbers stay', async ({ page }) => {
  await open(page);
  await openPicture(page);
  const before = await readPicture(page, (await savePicture(page)).bytes.toString('utf8'));
  const choice = page.getByRole('combobox', { name: 'Sources' });
  await choice.focus();
  await choice.selectOption('Publishers only');
  await expect(choice).toBeFocused();
  const after = await readPicture(page, (await savePicture(page)).bytes.toString('utf8'));
  expect(after.height).toBeLessThan(before.height * 0.7);
  expect(
    after.texts.find((text) => text.startsWith('1\u00a0UzDaily.com\u00a0· 2\u00a0')),
  ).toBeDefined();
});

/** A picture names fonts that exist elsewhere; the page takes the system's, whichever that is. */
async function useFontsOfPictures(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const styles = await response.text();
    const changed = styles.replaceAll(/--family:[^;}]*/g, `--family:${FAMILY}`);
    await route.fulfill({ response, body: changed });
  });
}

const VIEWS = [
  { what: 'statuses', parts: [], scheme: 'light', says: ['disputed land', '24th summit, Astana'] },
  {
    what: 'a yearly number',
    parts: ['color=internet_users_pct', 'country=IND'],
    scheme: 'dark',
    says: ['Individuals using the Internet', 'Countries coloured · Members', 'stand in · 2024: '],
  },
  {
    what: 'a theme in Persian',
    parts: ['lang=fa', 'theme=e-government'],
    scheme: 'light',
    says: ['E-government', '۶ از ۶۳ رویداد'],
  },
] as const;

for (const { what, parts: address, scheme, says } of VIEWS) {
  test.describe(`Of ${what}`, () => {
    test.use({ colorScheme: scheme, reducedMotion: 'reduce' });

    test('map and timeline look in the picture as on the page', async ({ page }) => {
      await useFontsOfPictures(page);
      await open(page, ...address);
      // The values of a number come late; their names have their colours then.
      if (what === 'a yearly number') await page.locator('#map[data-classes]').waitFor();
      const legend = await boxOf(page.locator('.legend'));
      const [map, plot] = [await boxOf(page.locator('#map')), await boxOf(parts(page).plot)];
      await openPicture(page);
      const file = (await savePicture(page)).bytes.toString('utf8');
      const { faults, texts } = await readPicture(page, file);
      expect(faults).toEqual([]);
      for (const text of says) expect(texts.join('\n')).toContain(text);
      const corners = [...file.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)">/g)];
      const cornerOf = (found: RegExpMatchArray | undefined) => ({
        x: Number(found?.[1]),
        y: Number(found?.[2]),
      });
      const mapAt = cornerOf(corners[0]);
      const plotAt = cornerOf(corners.findLast(([, x]) => x === '24'));
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLElement>(
          '.legend, .map-buttons, .boundary-note, .theme-bar',
        )) {
          part.style.visibility = 'hidden';
        }
        (document.activeElement as HTMLElement).blur();
      });
      const left = legend.x + legend.width - map.x + 2;
      const clip = { x: map.x + left, y: map.y, width: map.width - left, height: map.height };
      const seenMap = await page.screenshot({ clip, animations: 'disabled' });
      const seenPlot = await page.screenshot({
        clip: { x: plot.x, y: plot.y, width: plot.width, height: plot.height },
        animations: 'disabled',
      });
      const mapShare = await shareOfOthers(page, seenMap, { x: mapAt.x + left, y: mapAt.y });
      const plotShare = await shareOfOthers(page, seenPlot, plotAt);
      expect(mapShare).toBeLessThan(0.01);
      expect(plotShare).toBeLessThan(0.01);
    });
  });
}

test('A PNG has the pixels that are promised', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await open(page);
  await openPicture(page);
  await page.getByRole('combobox', { name: 'Sources' }).selectOption('Publishers only');
  const { width, height } = await readPicture(
    page,
    (await savePicture(page)).bytes.toString('utf8'),
  );
  await page.getByRole('radio', { name: /^PNG/ }).check();
  const size = page.getByRole('combobox', { name: 'Size', exact: true });
  for (const times of [1, 2]) {
    await size.selectOption(String(times));
    const { name, bytes } = await savePicture(page);
    expect(name).toBe('sco-digital-picture-2025-06-17.png');
    expect(sizeOfPng(bytes)).toEqual({
      width: Math.round(width) * times,
      height: Math.round(height) * times,
    });
    const [across, down] = [width, height].map((side) => Math.round(side) * times);
    await expect(size.locator('option:checked')).toHaveText(
      `${times}×: ${across?.toLocaleString('en')} by ${down?.toLocaleString('en')} pixels`,
    );
    expect(await coloursOf(page, bytes)).toBeGreaterThan(100);
  }
});

test('Where the browser makes no PNG, it says why and what to do', async ({ page }) => {
  await open(page);
  await openPicture(page);
  await page.getByRole('radio', { name: /^PNG/ }).check();
  const save = page.getByRole('button', { name: 'Save picture' });
  const report = page.getByRole('dialog').getByRole('status');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (made) => made(null);
  });
  await save.click();
  await expect(report).toHaveText(
    'This browser cannot make a PNG this large. Choose a smaller size, or SVG.',
  );
  await page.evaluate(() => {
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error('refused'));
  });
  await save.click();
  await expect(report).toContainText('choose the other format');
});

test('Where there is no map there is no picture, but words and another try', async ({
  page,
  watch,
}) => {
  watch.allow(/status of 503|Failed to load resource/);
  await page.route('**/outlines-*', (route) => route.fulfill({ status: 503 }));
  await open(page);
  await page.locator('.take-along-button').click();
  const dialog = page.getByRole('dialog', { name: 'Take along' });
  await expect(dialog).toContainText('Map and timeline could not be drawn once more.');
  await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Events as CSV' })).toBeEnabled();
});

test('While the table is read, the picture shows map and timeline and says so', async ({
  page,
}) => {
  await open(page, 'view=table', 'theme=e-government');
  await openPicture(page);
  await expect(page.getByRole('dialog')).toContainText('lie behind what you are reading');
  const { texts } = await readPicture(page, (await savePicture(page)).bytes.toString('utf8'));
  expect(texts).toEqual(expect.arrayContaining(['RUSSIA', '3rd · Almaty', 'E-government']));
});
