import type { Page } from '@playwright/test';
import {
  addressOf,
  expect,
  expectDay,
  expectPanel,
  open,
  parts,
  pointIn,
  ready,
  test,
} from './atlas';

interface Example {
  readonly part: string;
  readonly shows: string;
  readonly check: (page: Page) => Promise<void>;
}

/** Opened in a page of its own each, as on another machine. */
const EXAMPLES: readonly Example[] = [
  {
    part: 'date=2016-06-30',
    shows: 'the day',
    check: async (page) => {
      await expectDay(page, '2016-06-30');
      await expect(parts(page).legend).toContainText('30 June 2016');
      await expect(parts(page).country('IND')).toHaveAttribute('data-status', 'observer');
    },
  },
  {
    part: 'country=KGZ',
    shows: 'the country',
    check: async (page) => {
      await expectPanel(page, 'country', 'KGZ');
      await expect(parts(page).mark('ict-ministers-5-kyrgyzstan')).toHaveClass(/is-tied/);
    },
  },
  {
    part: 'event=ict-ministers-2-2023',
    shows: 'the event on its day',
    check: async (page) => {
      await expectPanel(page, 'event', 'ict-ministers-2-2023');
      await expectDay(page, '2023-05-13');
    },
  },
  {
    part: 'event=none',
    shows: 'the overview',
    check: (page) => expectPanel(page, 'overview'),
  },
  {
    part: 'series=ict-ministers,summit',
    shows: 'these lanes only',
    check: async (page) => {
      await expect(parts(page).mark('summit-24-2024')).toBeVisible();
      await expect(parts(page).mark('hog-23-2024')).toHaveCount(0);
    },
  },
  {
    part: 'span=2021-01-01..2027-12-31',
    shows: 'that stretch of time',
    check: (page) =>
      expect(parts(page).strip).toHaveAttribute('aria-valuetext', '1 Jan 2021 to 31 Dec 2027'),
  },
  {
    part: 'map=3.5/43/75',
    shows: 'that part of the map',
    check: async (page) => {
      await expect(page).toHaveURL(/map=3\.5\/43\/75/);
      const { x, y, width, height } = (await parts(page).map.boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      const middle = await page.evaluate(
        ([left, top]) =>
          [...document.elementsFromPoint(left ?? 0, top ?? 0)]
            .map((element) => element.closest('[data-country]')?.getAttribute('data-country'))
            .find((id) => id),
        [x + width / 2, y + height / 2],
      );
      expect(['KGZ', 'KAZ']).toContain(middle);
    },
  },
  {
    part: 'today=2024-01-01',
    shows: 'that day as today',
    check: async (page) => {
      const [today, meeting] = await Promise.all([
        page.locator('#timeline .today line').boundingBox(),
        parts(page).mark('ict-ministers-3-2024').boundingBox(),
      ]);
      expect(today?.x ?? 0).toBeLessThan((meeting?.x ?? 0) + (meeting?.width ?? 0) / 2);
    },
  },
];

for (const { part, shows, check } of EXAMPLES) {
  test(`${part} restores ${shows} and stays in the address`, async ({ page }) => {
    await open(page, part);
    await check(page);
    await expect(page.locator('.notice')).toHaveCount(0);
    await expect(page).toHaveURL((url) => url.hash.includes(part));
  });
}

test('A state put together by hand is the same in another browser', async ({ page, browser }) => {
  await open(page);
  const point = await pointIn(page, 'UZB');
  await page.mouse.click(point.x, point.y);
  await expect(page).toHaveURL(/country=UZB/);
  await parts(page).cursor.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/date=2024-06-17/);
  await parts(page).button('Show less time').click();
  await expect(page).toHaveURL(/span=/);
  await parts(page).button('Zoom in').click();
  await expect(page).toHaveURL(/map=/);
  const span = await parts(page).strip.getAttribute('aria-valuetext');

  const other = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const there = await other.newPage();
  await there.goto(page.url());
  await ready(there);
  await expectPanel(there, 'country', 'UZB');
  await expectDay(there, '2024-06-17');
  await expect(parts(there).strip).toHaveAttribute('aria-valuetext', span ?? '');
  expect(there.url()).toBe(page.url());
  await other.close();
});

test('Bad parts are named in a notice and everything else is shown', async ({ page }) => {
  await open(page, 'country=XYZ', 'date=2025-02-30', 'series=summit,picnics', 'map=9/200/4');
  const notice = page.getByRole('status').locator('.notice');
  await expect(notice).toHaveCount(1);
  for (const part of ['country=XYZ', 'date=2025-02-30', 'series=summit,picnics', 'map=9/200/4']) {
    await expect(notice).toContainText(part);
  }
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  const point = await pointIn(page, 'IND');
  await page.mouse.click(point.x, point.y);
  await expectPanel(page, 'country', 'IND');
});

const BAD = [
  'event=no-such-event',
  'country=kgz',
  'date=yesterday',
  'date=1850-01-01',
  'span=2027-01-01..2021-01-01',
  'span=..',
  'map=x/y/z',
  'today=soon',
  'series=',
  'date=%E0%A4%A',
  'event=<img src=x onerror=alert(1)>',
];

for (const part of BAD) {
  test(`The page works whatever the address says: ${part}`, async ({ page }) => {
    await page.goto(`./#${part}`);
    await ready(page);
    await expect(page.locator('.notice')).toHaveCount(1);
    await expect(page.locator('.notice')).toContainText(`${part.split('=')[0]}=`);
    await expectPanel(page, 'event', 'ict-ministers-4-2025');
    await expect(parts(page).legend).toContainText('10 members');
    await expect(page.locator('#map [data-country]')).toHaveCount(27);
  });
}

test('Parts that belong to other programs or times are kept', async ({ page }) => {
  const others = ['utm_source=letter', 'season=autumn', 'flag'];
  await open(page, ...others);
  await expect(page.locator('.notice')).toHaveCount(0);
  await parts(page).mark('summit-24-2024').click();
  await expect(page).toHaveURL(/event=summit-24-2024/);
  for (const part of others) expect(new URL(page.url()).hash.slice(1).split('&')).toContain(part);
});

test('An address changed by hand is followed', async ({ page }) => {
  await open(page);
  await page.goto(addressOf('country=MNG'));
  await expectPanel(page, 'country', 'MNG');
  await page.goto(addressOf('event=summit-25-2025'));
  await expectPanel(page, 'event', 'summit-25-2025');
});

test('Back goes through one choice after the other', async ({ page }) => {
  await open(page);
  await parts(page).mark('summit-24-2024').click();
  await expect(page).toHaveURL(/event=summit-24-2024/);
  await parts(page).details.getByRole('button', { name: 'Overview' }).click();
  await expect(page).toHaveURL(/event=none/);
  await page.goBack();
  await expectPanel(page, 'event', 'summit-24-2024');
  await page.goBack();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('Two choices in quick succession are undone one by one', async ({ page }) => {
  await open(page);
  await parts(page).button('Previous meeting').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=ict-ministers-2-2023/);
  await page.goBack();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await page.goBack();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});
