import type { Page } from '@playwright/test';
import { boxOf, expect, open, parts, test } from './atlas';
import { withoutFullScreen } from './axe';
import { cutOff, outOfReach, outOfReachWithSheet } from './reach';

/** A small phone, and what 1280 by 720 leaves at 200 and at 400 per cent. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 640, height: 360 },
  { width: 320, height: 180 },
] as const;

const MODES = [
  ['the opening view', ''],
  ['a country', 'country=IND'],
  ['a step', 'mode=present&tour=karamay&step=karamay-2025'],
] as const;

for (const size of SIZES) {
  test.describe(`At ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size });

    test('everything can be scrolled to, and no words are cut off', async ({ page }) => {
      test.slow();
      for (const [mode, address] of MODES) {
        await open(page, address);
        expect.soft(await cutOff(page), `${mode}: cut off`).toEqual([]);
        expect.soft(await outOfReachWithSheet(page), `${mode}: out of reach`).toEqual([]);
      }
    });

    test('so can everything in the dialogs and in the editor', async ({ page }) => {
      test.slow();
      await open(page);
      await page.keyboard.press('?');
      expect.soft(await cutOff(page), 'keys: cut off').toEqual([]);
      expect.soft(await outOfReach(page), 'keys: out of reach').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.present-button').click();
      expect.soft(await cutOff(page), 'tours: cut off').toEqual([]);
      expect.soft(await outOfReach(page), 'tours: out of reach').toEqual([]);
      await page.getByRole('button', { name: 'New tour' }).click();
      await page.getByRole('button', { name: 'Add this view as a step' }).click();
      const fields = page.getByRole('button', { name: 'Show the fields' });
      if (await fields.isVisible()) await fields.click();
      expect.soft(await cutOff(page), 'editor: cut off').toEqual([]);
      const editor = page.getByRole('region', { name: 'Tour editor' });
      for (const name of ['Undo', 'Done', 'Add this view as a step']) {
        const tool = editor.getByRole('button', { name, exact: true });
        await tool.scrollIntoViewIfNeeded();
        await expect.soft(tool, `editor: ${name}`).toBeInViewport();
      }
    });
  });
}

for (const lang of ['ru', 'zh', 'fa']) {
  test(`In ${lang} no words are cut off in a small window`, async ({ page }) => {
    await withoutFullScreen(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const [mode, address] of MODES) {
        await open(page, `lang=${lang}`, address);
        const where = `${mode} at ${size.width} by ${size.height}`;
        expect.soft(await cutOff(page), where).toEqual([]);
      }
    }
  });
}

const mapPlace = (page: Page) =>
  page
    .locator('.leaflet-map-pane')
    .evaluate((pane) => `${pane.style.transform} ${pane.querySelector('svg')?.style.transform}`);

test.describe('In a low window', () => {
  test.use({ viewport: { width: 640, height: 360 } });

  test('the wheel scrolls the page past map and timeline, and moves a map that has the focus', async ({
    page,
  }) => {
    await open(page);
    const before = await mapPlace(page);
    const { middle } = await boxOf(parts(page).map);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await mapPlace(page)).toBe(before);
    await expect(page).not.toHaveURL(/map=/);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.countries [tabindex="0"]').first().focus();
    const at = await boxOf(parts(page).map);
    await page.mouse.move(at.middle.x, at.middle.y);
    await page.mouse.wheel(0, -240);
    await expect(page).toHaveURL(/map=/);
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true });

    test('one finger scrolls the page past the map', async ({ page, context }) => {
      await open(page);
      const before = await mapPlace(page);
      const { x, width } = await boxOf(parts(page).map);
      const client = await context.newCDPSession(page);
      const at = { x: x + width / 3, y: 200 };
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      for (let moved = 10; moved <= 140; moved += 10) {
        const touchPoints = [{ ...at, y: at.y - moved }];
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      expect(await mapPlace(page)).toBe(before);
    });
  });
});

test.describe('Under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a scrub along the axis moves the day and never the map or the page', async ({
    page,
    context,
  }) => {
    await open(page);
    const before = await mapPlace(page);
    const day = await parts(page).cursor.getAttribute('aria-valuenow');
    const { middle } = await boxOf(page.locator('.scrubber-handle'));
    const client = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', middle.x, middle.y);
    // A thumb strays: up over the map and back.
    for (const [dx, dy] of [
      [-20, -60],
      [-60, -240],
      [-90, -300],
      [-110, -20],
    ] as const) {
      await touch('touchMove', middle.x + dx, middle.y + dy);
    }
    await touch('touchEnd', 0, 0);
    await expect(parts(page).cursor).not.toHaveAttribute('aria-valuenow', day ?? '');
    expect(await mapPlace(page)).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page).not.toHaveURL(/map=/);
  });

  test('whatever can be pressed has 44 px, in the atlas and on a step', async ({ page }) => {
    for (const address of ['', 'country=IND', 'mode=present&tour=karamay&step=karamay-2025']) {
      await open(page, address);
      const small = await page.locator('button, select, summary').evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }))
          .filter((each) => !each.closest('label'))
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(
            ({ each, box }) =>
              `${each.ariaLabel ?? each.textContent?.trim()}: ${box.width} x ${box.height}`,
          ),
      );
      expect.soft(small, address).toEqual([]);
    }
  });

  test('each gesture has a button beside it: the map zooms, the strip moves the axis', async ({
    page,
  }) => {
    await open(page);
    const { button, strip } = parts(page);
    await button('Zoom in').first().tap();
    await expect(page).toHaveURL(/map=/);
    await button('Zoom out').first().tap();
    await button('Fit all countries').tap();
    const before = await strip.getAttribute('aria-valuetext');
    const zooms = page.locator('.timeline-spans button:visible');
    await zooms.first().tap();
    const { x, width, middle } = await boxOf(page.locator('.timeline-strip'));
    await page.touchscreen.tap(x + width * 0.3, middle.y);
    await expect(strip).not.toHaveAttribute('aria-valuetext', before ?? '');
  });
});
