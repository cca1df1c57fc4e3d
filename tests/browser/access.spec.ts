import { atRest, boxOf, expect, expectPanel, open, parts, test } from './atlas';
import { expectAccessible } from './talk';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };
const HALL = { width: 1920, height: 1080 };
const TARGET_PX = 44;

test('axe finds nothing where the facts or the outlines failed', async ({ page, watch }) => {
  watch.allow(/status of 404/);
  watch.allow(/preload/);
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'facts failed');
  await page.unroute('**/data/*.json');
  await page.route('**/data/outlines-*.json', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'outlines failed');
});

for (const viewport of [PHONE, LAPTOP, HALL]) {
  test.describe(`At ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing scrolls sideways, and map, timeline and details are in view', async ({
      page,
    }) => {
      for (const address of ['', 'country=CHN', 'event=none']) {
        await open(page, address);
        const wide = await page.evaluate(() =>
          ['html', 'body', 'main', '.panel-body', '#timeline', '.timeline-foot']
            .flatMap((selector) => document.querySelector(selector) ?? [])
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => `${element.tagName}.${element.className}#${element.id}`),
        );
        expect(wide, address).toEqual([]);
      }
      const { map, timeline, details, play, cursor } = parts(page);
      for (const part of [map, timeline, details, play, cursor])
        await expect(part).toBeInViewport();
      expect((await boxOf(map)).height).toBeGreaterThan(viewport.height * 0.3);
    });
  });
}

test.describe('On a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the sheet button draws the details up and lets them down', async ({ page }) => {
    await open(page);
    const { details } = parts(page);
    const end = details.getByRole('heading', { name: 'Sources', exact: true });
    await details.getByRole('button', { name: 'Show details' }).tap();
    expect((await boxOf(details)).height).toBeGreaterThan(PHONE.height * 0.4);
    await end.scrollIntoViewIfNeeded();
    await expect(end).toBeInViewport();
    await details.getByRole('button', { name: 'Hide details' }).tap();
    await expect(details.getByRole('button', { name: 'Show details' })).toBeVisible();
    await expect.poll(async () => (await boxOf(details)).height).toBeLessThan(PHONE.height * 0.3);
  });

  test('a choice is told in the part of the sheet that is in view', async ({ page }) => {
    await open(page, 'country=IND');
    const heading = parts(page).details.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText('India');
    await expect(heading).toBeInViewport();
  });

  test('small countries have room for a finger, and a tap opens the right one', async ({
    page,
  }) => {
    await page.clock.install();
    await open(page);
    const { button, country } = parts(page);
    await button('Fit all countries').tap();
    await expect(page).toHaveURL(/map=/);
    for (const id of ['MDV', 'BHR', 'QAT', 'KWT']) {
      const target = country(id).locator('.target');
      await atRest(target);
      const { width, height, middle } = await boxOf(target);
      expect(width, id).toBeGreaterThanOrEqual(TARGET_PX - 0.5);
      expect(height, id).toBeGreaterThanOrEqual(TARGET_PX - 0.5);
      await page.touchscreen.tap(middle.x, middle.y);
      await expectPanel(page, 'country', id);
      // Two taps within a fifth of a second, wherever they are, would be one that zooms.
      await page.clock.fastForward(500);
    }
  });

  test('buttons are large enough for a finger', async ({ page }) => {
    await open(page);
    const small = await page
      .locator('header, #map, #timeline, .panel-bar')
      .locator('button:visible, select:visible, summary:visible')
      .evaluateAll((all) =>
        all
          .map((each) => ({
            name: each.ariaLabel ?? each.textContent,
            box: each.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height < 32 || box.width < 32)
          .map(({ name, box }) => `${name?.trim()}: ${box.width} x ${box.height}`),
      );
    expect(small).toEqual([]);
  });
});

test('The first tab stop skips to the map', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the map' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMap = await page.evaluate(() => document.activeElement?.closest('#map') !== null);
  expect(inMap).toBe(true);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('Whatever has the focus can be seen to have it', async ({ page }) => {
  await open(page);
  for (let stop = 0; stop < 24; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const drawn = document.querySelector('#map .highlight.focus')?.getAttribute('d') !== '';
      const inner = getComputedStyle(element.querySelector('.sign, .shape, div') ?? element);
      return (
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        (element.matches('[data-country]') && drawn) ||
        (inner.outlineStyle !== 'none' && inner.outlineWidth !== '0px') ||
        inner.boxShadow !== 'none' ||
        inner.stroke !== 'none'
      );
    });
    const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    expect(seen, name).toBe(true);
  }
});

test('Each choice is spoken in one short sentence, and a drag is not', async ({ page }) => {
  await open(page);
  const voice = page.locator('#announcer');
  await expect(voice).toHaveText('');
  await parts(page).cursor.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(voice).toHaveText('');
  await parts(page).mark('summit-24-2024').click();
  await expect(voice).toHaveText('24th summit, Astana, 3 – 4 July 2024');
});
