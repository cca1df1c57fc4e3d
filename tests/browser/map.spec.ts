import { boxOf, drag, expect, expectPanel, open, parts, pointIn, tabTo, test } from './atlas';

test('A click on a country opens it here and marks its events there', async ({ page }) => {
  await open(page);
  const point = await pointIn(page, 'KAZ');
  await page.mouse.click(point.x, point.y);
  await expectPanel(page, 'country', 'KAZ');
  const { details, country, mark, timeline } = parts(page);
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Kazakhstan');
  await expect(details).toContainText('founding member since 15 June 2001');
  await expect(details.getByText(/^\d+ of 5 ministers’ meetings, \d+ of 63 events$/)).toBeVisible();
  await expect(country('KAZ')).toHaveAttribute('aria-pressed', 'true');
  await expect(mark('ict-ministers-3-2024')).toHaveClass(/is-tied/);
  await expect(mark('ict-ministers-2-2023')).not.toHaveClass(/is-tied/);
  const opacity = (id: string) =>
    mark(id).evaluate((element) => Number(getComputedStyle(element).opacity));
  await expect.poll(() => opacity('ict-ministers-2-2023')).toBeLessThan(0.9);
  expect(await opacity('ict-ministers-3-2024')).toBe(1);
  await expect(timeline).toBeVisible();
  await expect(page).toHaveURL(/[#&]country=KAZ(&|$)/);
});

test('Back undoes the choice of a country, forward makes it again', async ({ page }) => {
  await open(page);
  const point = await pointIn(page, 'KAZ');
  await page.mouse.click(point.x, point.y);
  await expect(page).toHaveURL(/country=KAZ/);
  await page.goBack();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await expect(parts(page).country('KAZ')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expectPanel(page, 'country', 'KAZ');
});

test('The countries are one tab stop: arrows walk them and Enter opens', async ({ page }) => {
  await open(page);
  const { map } = parts(page);
  const stop = map.locator('[data-country][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await tabTo(page, stop);
  const first = await stop.getAttribute('data-country');
  await page.keyboard.press('ArrowRight');
  await expect(stop).toBeFocused();
  const second = await stop.getAttribute('data-country');
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  await expect(stop).toHaveAttribute('data-country', first ?? '');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectPanel(page, 'country', second ?? '');
  await expect(stop).toBeFocused();
});

test('Arrows reach every country and come round again', async ({ page }) => {
  await open(page);
  const { map } = parts(page);
  await map.locator('[data-country][tabindex="0"]').focus();
  const seen = new Set<string>();
  for (let step = 0; step < 27; step += 1) {
    await page.keyboard.press('ArrowRight');
    seen.add((await page.locator(':focus').getAttribute('data-country')) ?? '');
  }
  expect(seen.size).toBe(27);
});

test('Pointing at a country tells name, status and since when', async ({ page }) => {
  await open(page);
  const point = await pointIn(page, 'MNG');
  await page.mouse.move(point.x, point.y);
  await expect(page.locator('.map-tip')).toHaveText(/^Mongolia: observer since 17 June 2004/);
  await expect(page.locator('.map-tip')).toBeVisible();
});

test('Focus on a country tells the same by name', async ({ page }) => {
  await open(page);
  const { map, country } = parts(page);
  await tabTo(page, map.locator('[data-country][tabindex="0"]'));
  await expect(page.locator('.map-tip')).toBeVisible();
  await expect(country('CHN')).toHaveAccessibleName(
    'China: founding member since 15 June 2001, hosted 1 ministers’ meeting',
  );
  await expect(country('CHN')).toHaveRole('button');
});

test('Pointing at a country lights its events, and an event its countries', async ({ page }) => {
  await open(page);
  const { mark } = parts(page);
  const point = await pointIn(page, 'IND');
  await page.mouse.move(point.x, point.y);
  await expect(mark('ict-ministers-2-2023')).toHaveClass(/is-hovered/);
  await expect(mark('ict-ministers-1-2021')).not.toHaveClass(/is-hovered/);
  const lit = page.locator('#map .highlight.hover');
  const shapeOf = (id: string) =>
    page.locator(`[data-country="${id}"] .shape`).evaluate((shape) => shape.getAttribute('d'));
  await expect(lit).toHaveAttribute('d', (await shapeOf('IND')) ?? '');
  const summit = await boxOf(mark('summit-24-2024').locator('.target'));
  await page.mouse.move(summit.middle.x, summit.middle.y);
  await expect(mark('ict-ministers-2-2023')).not.toHaveClass(/is-hovered/);
  const shape = (await shapeOf('KAZ')) ?? 'none';
  await expect.poll(() => lit.getAttribute('d')).toContain(shape);
  await page.mouse.move(2, 2);
  await expect(lit).toHaveAttribute('d', '');
});

test('Focus on an event lights its countries too', async ({ page }) => {
  await open(page);
  await parts(page).mark('summit-24-2024').focus();
  await expect(page.locator('#map .highlight.hover')).not.toHaveAttribute('d', '');
});

test('A host’s pin opens its meeting', async ({ page }) => {
  await open(page);
  await page.locator('[data-host="ict-ministers-2-2023"]').click();
  await expectPanel(page, 'event', 'ict-ministers-2-2023');
});

test('Buttons, wheel and keys zoom the map, and the address says where it looks', async ({
  page,
}) => {
  await open(page);
  const { button, map, country } = parts(page);
  const widthOf = async () => (await boxOf(country('KAZ'))).width;
  const width = await widthOf();
  await button('Zoom in').click();
  await expect.poll(widthOf).toBeGreaterThan(width * 1.2);
  await expect(page).toHaveURL(/map=-?[\d.]+\/-?[\d.]+\/-?[\d.]+/);
  await button('Zoom out').click();
  await expect.poll(widthOf).toBeLessThan(width * 1.1);

  const middle = (await boxOf(map)).middle;
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -240);
  await expect.poll(widthOf).toBeGreaterThan(width * 1.2);

  await button('Fit members').click();
  await expect.poll(async () => Math.abs((await widthOf()) - width)).toBeLessThan(2);
  await map.locator('[data-country][tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expect.poll(widthOf).toBeGreaterThan(width * 1.2);
  await page.keyboard.press('-');
  await expect.poll(widthOf).toBeLessThan(width * 1.1);
});

test('A drag moves the map and opens nothing', async ({ page }) => {
  await open(page);
  const { country } = parts(page);
  const before = await boxOf(country('IND'));
  const from = await pointIn(page, 'CHN');
  await drag(page, from, { x: from.x - 60, y: from.y - 30 });
  await expect.poll(async () => (await boxOf(country('IND'))).x).toBeLessThan(before.x - 40);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('“Fit all” shows every country, “Fit members” the members', async ({ page }) => {
  await open(page);
  const { button, map, country } = parts(page);
  const inside = async (id: string) => {
    const [frame, box] = [await boxOf(map), await boxOf(country(id).locator('.shape'))];
    return (
      box.x >= frame.x - 1 &&
      box.y >= frame.y - 1 &&
      box.x + box.width <= frame.x + frame.width + 1 &&
      box.y + box.height <= frame.y + frame.height + 1
    );
  };
  await button('Fit all countries').click();
  for (const id of ['MDV', 'EGY', 'LKA', 'KHM', 'RUS', 'BLR', 'TUR']) {
    await expect.poll(() => inside(id), `${id} is in view`).toBe(true);
  }
  await expect(page).toHaveURL(/map=/);
  await button('Fit members').click();
  for (const id of ['RUS', 'IND', 'BLR', 'IRN', 'CHN']) {
    await expect.poll(() => inside(id), `${id} is in view`).toBe(true);
  }
  await expect(page).not.toHaveURL(/map=/);
});

test('Russia is one shape in one piece', async ({ page }) => {
  await open(page);
  await parts(page).button('Fit all countries').click();
  const shape = page.locator('[data-country="RUS"] path.shape');
  await expect(shape).toHaveCount(1);
  // A seam at the 180th meridian would stretch it over the map or send a line across it.
  const { width, all, longest } = await shape.evaluate((path: SVGPathElement) => {
    let longestLine = 0;
    for (const ring of (path.getAttribute('d') ?? '').split(/[MZ]+/)) {
      const points = ring.split('L').map((point) => point.split(',').map(Number));
      for (const [index, [x = 0, y = 0]] of points.entries()) {
        const [toX = x, toY = y] = points[index + 1] ?? [];
        longestLine = Math.max(longestLine, Math.hypot(toX - x, toY - y));
      }
    }
    const countries = path.closest('.countries') as SVGGElement;
    return { width: path.getBBox().width, all: countries.getBBox().width, longest: longestLine };
  });
  expect(width).toBeLessThan(all * 0.85);
  expect(longest).toBeLessThan(all * 0.05);
});

test('The route runs through the hosts up to the cursor, the next leg dashed', async ({ page }) => {
  await open(page);
  const legs = page.locator('#map .leg:not(.next)');
  const next = page.locator('#map .leg.next');
  await expect(legs).toHaveCount(3);
  await expect(next).toHaveCount(1);
  expect(await next.evaluate((leg) => getComputedStyle(leg).strokeDasharray)).not.toBe('none');
  await parts(page).button('Previous meeting').click();
  await expect(legs).toHaveCount(2);
});

test('A place known only by its country is a ring, a city a pin', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-host="ict-ministers-1-2021"]')).toHaveClass(/ring/);
  await expect(page.locator('[data-host="ict-ministers-4-2025"]')).toHaveClass(/pin/);
});

test('What looks the same after a meeting is held stays in place, the rest is drawn anew', async ({
  page,
}) => {
  await open(page, 'event=ict-ministers-3-2024');
  const leg = () => page.locator('#map .leg:not(.next)');
  await expect(leg()).toHaveCount(2);
  // An own property is no part of what elements are compared by.
  const before = await page.locator('#map .marks .label.country').evaluateAll((labels) => {
    for (const label of labels) Object.assign(label, { wasThere: true });
    return labels.length;
  });
  expect(before).toBeGreaterThan(5);
  await parts(page).button('Next meeting').click();
  await expect(leg()).toHaveCount(3);
  const kept = await page
    .locator('#map .marks .label.country')
    .evaluateAll((labels) => labels.filter((label) => 'wasThere' in label).length);
  expect(kept).toBeGreaterThan(before / 2);
});

test('While the cursor is dragged, colours do not fade', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  const shape = page.locator('[data-country="BLR"] .shape');
  const fading = () => shape.evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(await fading()).toBe('0.24s');
  const { x, y, height } = await boxOf(parts(page).ruler);
  await page.mouse.move(x + 300, y + height / 2);
  await page.mouse.down();
  expect(await fading()).toBe('0s');
  await page.mouse.up();
  expect(await fading()).toBe('0.24s');
});
