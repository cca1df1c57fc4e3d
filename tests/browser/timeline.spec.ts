import {
  boxOf,
  drag,
  expect,
  expectDay,
  expectPanel,
  open,
  parts,
  tabTo,
  test,
  WHOLE_SPAN,
} from './atlas';

const spanText = (page: Parameters<typeof parts>[0]) =>
  parts(page).strip.getAttribute('aria-valuetext');

test('A click on a mark opens the event, moves the cursor and shows the host', async ({ page }) => {
  await open(page);
  const { mark, country, legend } = parts(page);
  await mark('summit-23-2023').click();
  await expectPanel(page, 'event', 'summit-23-2023');
  await expectDay(page, '2023-07-04');
  await expect(country('IRN')).toHaveAttribute('data-status', 'member');
  await expect(country('BLR')).toHaveAttribute('data-status', 'observer');
  await expect(legend).toContainText('9 members');
  const host = await country('IND')
    .locator('.shape')
    .evaluate((shape) => shape.getAttribute('d'));
  await expect(page.locator('#map .highlight.selected')).toHaveAttribute('d', host ?? '');
  await expect(page).toHaveURL(/event=summit-23-2023/);
  await page.goBack();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await expectDay(page, '2025-06-17');
});

test('The marks are one tab stop: arrows walk them in time and Enter opens', async ({ page }) => {
  await open(page);
  const { mark } = parts(page);
  await tabTo(page, mark('ict-ministers-4-2025'));
  const left = async () => (await boxOf(page.locator(':focus'))).x;
  const before = await left();
  await page.keyboard.press('ArrowLeft');
  const step = await left();
  expect(step).toBeLessThan(before);
  while ((await page.locator(':focus').getAttribute('data-event')) !== 'summit-24-2024') {
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Enter');
  await expectPanel(page, 'event', 'summit-24-2024');
  await expectDay(page, '2024-07-03');
  await expect(mark('summit-24-2024')).toBeFocused();
});

test('Pointing at a mark lights it and tells what it is', async ({ page }) => {
  await open(page);
  const { mark } = parts(page);
  await mark('hog-23-2024').hover();
  await expect(mark('hog-23-2024')).toHaveClass(/is-hovered/);
  await expect(mark('hog-23-2024')).toHaveAccessibleName(
    '23rd heads-of-government meeting, Islamabad, 15 – 16 October 2024, held',
  );
});

test('A “+n” mark opens a list from which the mouse opens an event', async ({ page }) => {
  await open(page);
  const more = page.locator('[data-more~="doc-ai-statement-2025"]');
  await expect(more).toContainText(/^\+\d+$/);
  await more.click();
  const list = page.getByRole('dialog', { name: /events close together/ });
  await expect(list.getByRole('listitem')).toHaveCount(
    ((await more.getAttribute('data-more')) ?? '').split(' ').length,
  );
  await list.getByRole('button', { name: /Statement.*[Aa]rtificial/ }).click();
  await expect(list).toBeHidden();
  await expectPanel(page, 'event', 'doc-ai-statement-2025');
  await expect(more).toHaveClass(/is-selected/);
});

test('A “+n” mark opens its list by keyboard, and Esc gives the focus back', async ({ page }) => {
  await open(page);
  const more = page.locator('[data-more~="doc-ai-statement-2025"]');
  await tabTo(page, parts(page).mark('ict-ministers-4-2025'));
  while (!(await more.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: /events close together/ });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(more).toBeFocused();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await page.keyboard.press('Enter');
  await list.getByRole('button').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  const ids = ((await more.getAttribute('data-more')) ?? '').split(' ');
  await expectPanel(page, 'event', ids[1] ?? '');
});

test('“Zoom in here” in the list draws its events apart', async ({ page }) => {
  await open(page);
  await page.locator('[data-more~="forum-ai-tianjin-2025"]').click();
  await parts(page).button('Zoom in here').click();
  await expect(parts(page).mark('forum-ai-tianjin-2025')).toBeVisible();
  await expect(parts(page).mark('forum-digital-economy-2025')).toBeVisible();
});

test('Buttons and wheel zoom the axis, and the address keeps the span', async ({ page }) => {
  await open(page);
  const { button, plot, strip } = parts(page);
  const opening = (await spanText(page)) ?? '';
  const widthOf = async () => (await boxOf(page.locator('.strip .window'))).width;
  const width = await widthOf();
  await button('Show less time').click();
  await expect.poll(widthOf).toBeLessThan(width * 0.8);
  await expect(page).toHaveURL(/span=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
  await button('Show more time').click();
  await expect.poll(widthOf).toBeGreaterThan(width * 0.9);
  const { middle } = await boxOf(plot);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(widthOf).toBeLessThan(width * 0.8);
  await button('All years').click();
  await expect(strip).toHaveAttribute('aria-valuetext', '1 Jan 2001 to 31 Dec 2027');
  await button('Meetings’ years').click();
  await expect(strip).toHaveAttribute('aria-valuetext', opening);
  await expect(page).not.toHaveURL(/span=/);
});

test('The wheel zooms about the pointer', async ({ page }) => {
  await open(page);
  const { mark } = parts(page);
  const before = await boxOf(mark('ict-ministers-2-2023').locator('.sign'));
  await page.mouse.move(before.middle.x, before.middle.y);
  await page.mouse.wheel(0, -200);
  await expect(page).toHaveURL(/span=/);
  const moved = async () =>
    (await boxOf(mark('ict-ministers-2-2023').locator('.sign'))).middle.x - before.middle.x;
  await expect.poll(async () => Math.abs(await moved())).toBeLessThan(4);
});

test('A drag on the lanes moves the time and opens nothing', async ({ page }) => {
  await open(page);
  const { mark, plot } = parts(page);
  const before = await boxOf(mark('ict-ministers-2-2023').locator('.sign'));
  const { middle } = await boxOf(plot);
  await drag(page, middle, { x: middle.x + 120, y: middle.y });
  const moved = async () =>
    (await boxOf(mark('ict-ministers-2-2023').locator('.sign'))).x - before.x;
  await expect.poll(async () => Math.abs((await moved()) - 120)).toBeLessThan(6);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('A drag that begins on a mark opens nothing either', async ({ page }) => {
  await open(page);
  const { middle } = await boxOf(parts(page).mark('summit-23-2023').locator('.target'));
  await drag(page, middle, { x: middle.x + 90, y: middle.y });
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('The window on the strip moves by drag and by keys', async ({ page }) => {
  await open(page);
  const { strip } = parts(page);
  const before = (await spanText(page)) ?? '';
  const frame = await boxOf(page.locator('.strip .window'));
  await drag(page, frame.middle, { x: frame.middle.x - 120, y: frame.middle.y });
  await expect(strip).not.toHaveAttribute('aria-valuetext', before);
  const moved = (await spanText(page)) ?? '';
  await strip.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(strip).not.toHaveAttribute('aria-valuetext', moved);
  await page.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', /^1 Jan 2001 to /);
  await page.keyboard.press('End');
  await expect(strip).toHaveAttribute('aria-valuetext', / to 31 Dec 2027$/);
});

test('An end of the window drawn inwards shows less time', async ({ page }) => {
  await open(page, WHOLE_SPAN);
  const frame = await boxOf(page.locator('.strip .window'));
  await drag(page, { x: frame.x + 2, y: frame.middle.y }, frame.middle);
  await expect(parts(page).strip).toHaveAttribute('aria-valuetext', /2014 to 31 Dec 2027$/);
});

test('Lanes are hidden and shown from their menu, and the address says which', async ({ page }) => {
  await open(page);
  const { timeline, mark, button } = parts(page);
  await timeline.locator('summary').click();
  await page.getByRole('checkbox', { name: 'Summits' }).uncheck();
  await expect(mark('summit-24-2024')).toHaveCount(0);
  await expect(page).toHaveURL(/series=/);
  await expect(page).not.toHaveURL(/series=[^&]*summit/);
  await button('Show all lanes').click();
  await expect(mark('summit-24-2024')).toBeVisible();
  await expect(page).not.toHaveURL(/series=/);
});

test('The lanes menu works by keyboard, and its choices are undone by Back', async ({ page }) => {
  await open(page);
  const { timeline, mark } = parts(page);
  await timeline.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(mark('ict-ministers-3-2024')).toHaveCount(0);
  await expect(page).toHaveURL(/series=/);
  await page.goBack();
  await expect(mark('ict-ministers-3-2024')).toBeVisible();
});

test('With no lane shown the timeline says so, and the rest works', async ({ page }) => {
  await open(page, 'series=none');
  const { timeline } = parts(page);
  await expect(timeline.getByText('No lane is shown.')).toBeVisible();
  await expect(timeline.locator('[data-event]')).toHaveCount(0);
  await parts(page).button('Previous meeting').click();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
});

test('What lies beyond the axis is counted and brought in by a click', async ({ page }) => {
  await open(page);
  const { mark } = parts(page);
  const edge = page.locator('[data-edge="earlier"][data-to="membership-india-pakistan-2017"]');
  await expect(edge).toContainText('‹ 2');
  await edge.click();
  await expect(mark('membership-india-pakistan-2017')).toBeVisible();
});

test.describe('On a phone, with the cursor at the end of the axis', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the handle stays in the window', async ({ page }) => {
    await open(page, 'date=2027-12-31', WHOLE_SPAN);
    const box = await boxOf(page.locator('.scrubber-handle'));
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(box.x).toBeGreaterThan(200);
  });
});
