import type { Page } from '@playwright/test';
import { contrast, difference, readColour } from '../fixtures/colour';
import { expect, open, parts, test } from './atlas';

const TALK = 'mode=present&tour=karamay';
const SCREEN = 'mode=present&tour=hall-screen';
const MOST_MS = 1;

/** Whatever moves now or would move, longer than it may. */
async function moving(page: Page): Promise<readonly string[]> {
  return await page.evaluate((most) => {
    const nameOf = (element: Element) => `${element.tagName}.${element.getAttribute('class')}`;
    const msOf = (times: string) =>
      Math.max(...times.split(', ').map((time) => Number.parseFloat(time) * 1000));
    const planned = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const long = [style.transitionDuration, style.animationDuration].map(msOf);
        const smooth = style.scrollBehavior === 'smooth';
        return Math.max(...long) > most || smooth ? [`${nameOf(element)}${pseudo}`] : [];
      }),
    );
    const running = document.getAnimations().flatMap((animation) => {
      const effect = animation.effect as KeyframeEffect | null;
      const length = Number(effect?.getComputedTiming().duration ?? 0);
      return length > most && effect?.target ? [`runs: ${nameOf(effect.target)}`] : [];
    });
    return [...planned, ...running].slice(0, 10);
  }, MOST_MS);
}

test('With reduced motion nothing moves in the atlas, its dialogs and its editor', async ({
  page,
}) => {
  await open(page);
  expect.soft(await moving(page), 'opening view').toEqual([]);
  await parts(page).mark('summit-24-2024').click();
  expect.soft(await moving(page), 'an event chosen').toEqual([]);
  await page.keyboard.press('?');
  expect.soft(await moving(page), 'keys').toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.present-button').click();
  expect.soft(await moving(page), 'tours').toEqual([]);
  await page.getByRole('button', { name: 'New tour' }).click();
  await page.getByRole('button', { name: 'Add this view as a step' }).click();
  expect.soft(await moving(page), 'editor').toEqual([]);
});

test('With reduced motion a step is there at once, and the screen shows no running line', async ({
  page,
}) => {
  await open(page, TALK, 'step=almaty-2024');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.caption-count')).toHaveText('7 / 14');
  const places = await page.evaluate(async () => {
    const seen = new Set<string | null | undefined>();
    for (let frame = 0; frame < 6; frame += 1) {
      seen.add(document.querySelector('.scrubber-line')?.getAttribute('style'));
      await new Promise(requestAnimationFrame);
    }
    return [...seen];
  });
  // The axis may be drawn a frame later than the count: from place to place, and nowhere between.
  expect(places.length).toBeLessThanOrEqual(2);
  expect.soft(await moving(page), 'a step').toEqual([]);
  await open(page, SCREEN);
  await expect(page.locator('.caption-claim').first()).toBeVisible();
  expect.soft(await moving(page), 'an unattended screen').toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`In forced colours on ${colorScheme} every meaning keeps a look of its own`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, 'date=2020-01-01');
    const look = (selector: string, property: 'fill' | 'stroke' | 'backgroundColor' | 'color') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    const canvas = readColour(await look('body', 'backgroundColor'));
    const ink = readColour(await look('body', 'color'));
    const fills = await Promise.all(
      ['founding-member', 'member', 'observer', 'dialogue-partner', 'none'].map((status) =>
        look(`[data-country][data-status="${status}"] .shape`, 'fill'),
      ),
    );
    expect(new Set(fills).size, 'statuses').toBe(fills.length);
    const [founding = '', member = ''] = fills;
    expect(difference(readColour(founding), readColour(member))).toBeGreaterThan(0.1);
    expect(contrast(readColour(member), canvas), 'members').toBeGreaterThan(3);
    await open(page);
    const cursor = readColour(await look('.scrubber-line', 'backgroundColor'));
    expect(difference(cursor, canvas), 'the cursor').toBeGreaterThan(0.1);
    const mark = readColour(
      await look('.mark:not(.is-selected)[data-standing="held"] .sign', 'fill'),
    );
    expect(contrast(mark, canvas), 'marks').toBeGreaterThan(3);
    const selected = await look('.mark.is-selected .sign', 'fill');
    expect(difference(readColour(selected), mark), 'the selection').toBeGreaterThan(0.1);
    const label = await look('#map .label.host', 'fill');
    expect(contrast(readColour(label), canvas), 'names').toBeGreaterThan(4.5);
    expect(contrast(ink, canvas), 'texts').toBeGreaterThan(4.5);
    await parts(page).cursor.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    const ring = await page
      .locator('.scrubber-handle')
      .evaluate((handle) => getComputedStyle(handle).outlineStyle);
    expect(ring, 'the focus').not.toBe('none');
  });
}

test('Whoever asks for more contrast gets darker words and edges', async ({ page }) => {
  await open(page);
  const look = () =>
    page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('.legend-sum') as Element);
      const { borderTopColor } = getComputedStyle(document.querySelector('select') as Element);
      const { backgroundColor } = getComputedStyle(document.body);
      return { color, borderTopColor, backgroundColor };
    });
  const usual = await look();
  await page.emulateMedia({ contrast: 'more' });
  await page.waitForTimeout(0);
  const more = await look();
  const paper = readColour(usual.backgroundColor);
  expect(contrast(readColour(more.color), paper)).toBeGreaterThan(10);
  expect(contrast(readColour(usual.borderTopColor), paper)).toBeLessThan(3);
  expect(contrast(readColour(more.borderTopColor), paper)).toBeGreaterThan(4.5);
});
