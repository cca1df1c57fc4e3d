import { addressOf, boxOf, expect, open, ready, test } from './atlas';
import {
  button,
  expectAccessible,
  expectStep,
  openSpeaker,
  PRESENTING,
  titleIn,
  withTalk,
} from './talk';

test.beforeEach(({ context }) => withTalk(context));

const WAYS = {
  'with every way of talking': () => undefined,
  'without BroadcastChannel': () => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  },
  'with a BroadcastChannel that throws': () => {
    Object.defineProperty(globalThis, 'BroadcastChannel', {
      value: class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      },
    });
  },
  'with no tie to the window that opened it': () => {
    Object.defineProperty(globalThis, 'opener', { value: null });
  },
};

for (const [way, prepare] of Object.entries(WAYS)) {
  test.describe(`The speaker window, ${way},`, () => {
    test.beforeEach(({ context }) => context.addInitScript(prepare));

    test('follows the presentation and drives it, each press once', async ({ page }) => {
      await open(page, PRESENTING);
      const popUp = await openSpeaker(page);
      await expect(titleIn(popUp)).toHaveText('The fourth meeting');
      await expect(popUp.getByText('Say where Karamay is.')).toBeVisible();
      await button(popUp, 'Next').click();
      await expect(titleIn(popUp)).toHaveText('The next host');
      await expectStep(page, 'second');
      await page.keyboard.press('ArrowRight');
      await expect(titleIn(popUp)).toHaveText('Thanks');
      await popUp.keyboard.press('PageUp');
      await expectStep(page, 'second');
      await expect(titleIn(popUp)).toHaveText('The next host');
    });

    test('goes on after it, or the presentation, was loaded anew', async ({ page }) => {
      await open(page, PRESENTING);
      const popUp = await openSpeaker(page);
      await popUp.keyboard.press('ArrowRight');
      await expectStep(page, 'second');
      await popUp.reload();
      await ready(popUp);
      await expect(titleIn(popUp)).toHaveText('The next host');
      await page.reload();
      await page.getByRole('region', { name: 'Presentation' }).waitFor();
      await page.keyboard.press('ArrowRight');
      await expect(titleIn(popUp)).toHaveText('Thanks');
      await popUp.keyboard.press('Home');
      await expectStep(page, 'first');
    });
  });
}

test('Closing the speaker window harms nothing, and S opens it again', async ({ page }) => {
  await open(page, PRESENTING);
  await (await openSpeaker(page)).close();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 'second');
  const again = await openSpeaker(page);
  await expect(titleIn(again)).toHaveText('The next host');
});

test('S pressed again brings back the same window as it is', async ({ page, context }) => {
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  await popUp.evaluate(() => {
    document.title = 'not loaded anew';
  });
  await page.bringToFront();
  await page.keyboard.press('s');
  await page.reload();
  await page.getByRole('region', { name: 'Presentation' }).waitFor();
  await page.keyboard.press('s');
  await popUp.keyboard.press('ArrowRight');
  await expectStep(page, 'second');
  expect(context.pages()).toHaveLength(2);
  expect(await popUp.title()).toBe('not loaded anew');
});

test('When the presentation ends, the speaker window says so and waits for the next', async ({
  page,
}) => {
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  await popUp.keyboard.press('Escape');
  await expect(titleIn(popUp)).toHaveText('The presentation has ended');
  await expect(popUp.getByText(/^It took \d:\d\d of 3:00 planned\.$/)).toBeVisible();
  await page.goBack();
  await expect(titleIn(popUp)).toHaveText('The fourth meeting');
});

test('When the presenting window is gone, the notes stay and the silence is told', async ({
  page,
}) => {
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  await page.close();
  await expect(popUp.getByText('No answer from the presentation')).toBeVisible({ timeout: 10_000 });
  await expect(popUp.getByText('Say where Karamay is.')).toBeVisible();
});

test('Time goes on through a reload, and the clock is begun anew on request', async ({ page }) => {
  await page.clock.install();
  await open(page, PRESENTING);
  await page.clock.fastForward(600_000);
  await page.reload();
  await ready(page);
  const popUp = await openSpeaker(page);
  await expect(popUp.locator('.elapsed')).toHaveText(/^1\d:\d\d of 3:00 planned$/);
  await expect(popUp.locator('.pace')).toHaveText(/^−\d+:\d\d behind plan$/);
  await button(popUp, 'Restart timer').click();
  await expect(popUp.locator('.elapsed')).toHaveText(/^0:\d\d of 3:00 planned$/);
});

test('Where pop-ups are refused, the notes stand below the presentation', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await open(page, PRESENTING);
  const bar = page.getByRole('region', { name: 'Notes', exact: true });
  await page.keyboard.press('s');
  await expect(bar).toContainText('Say where Karamay is.');
  await expect(bar).toContainText('The next host');
  await expect(bar).toContainText(/0:\d\d of 3:00 planned/);
  const map = await boxOf(page.getByRole('region', { name: 'Map' }));
  expect(map.y + map.height).toBeLessThan((await boxOf(bar)).y);
  await expectAccessible(page, 'notes bar');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('No notes for this step.');
  await page.keyboard.press('s');
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('s');
  await button(page, 'Close the notes').click();
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('Who only looks at the atlas leaves nothing behind', async ({ page }) => {
  await page.goto(addressOf());
  await ready(page);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
