import {
  boxOf,
  dayOf,
  drag,
  expect,
  expectDay,
  expectPanel,
  open,
  parts,
  test,
  WHOLE_SPAN,
  xOfDay,
} from './atlas';

test('Dragging the handle back before 2017 turns India into an observer', async ({ page }) => {
  await open(page, WHOLE_SPAN);
  const { country, legend } = parts(page);
  await expect(country('IND')).toHaveAttribute('data-status', 'member');
  const handle = await boxOf(page.locator('.scrubber-handle'));
  await drag(page, handle.middle, { x: await xOfDay(page, '2016-09-15'), y: handle.middle.y });
  await expect(country('IND')).toHaveAttribute('data-status', 'observer');
  await expect(country('RUS')).toHaveAttribute('data-status', 'founding-member');
  await expect(country('IRN')).toHaveAttribute('data-status', 'observer');
  await expect(legend).toContainText('6 members, 6 observers, 6 dialogue partners');
  await expect(page).toHaveURL(/date=2016-/);
});

test('A drag stays with the pointer beyond the ends of the axis', async ({ page }) => {
  await open(page, WHOLE_SPAN);
  const handle = await boxOf(page.locator('.scrubber-handle'));
  await drag(page, handle.middle, { x: 2, y: handle.middle.y - 200 });
  await expectDay(page, '2001-01-01');
  await expect(parts(page).legend).toContainText('Before the SCO was founded');
});

test('A press on the axis moves the cursor there', async ({ page }) => {
  await open(page, WHOLE_SPAN);
  const axis = await boxOf(parts(page).ruler);
  await page.mouse.click(await xOfDay(page, '2018-06-15'), axis.middle.y);
  await expect(parts(page).cursor).toHaveAttribute('aria-valuetext', /2018/);
});

test('Scrubbing replaces the address and leaves no trail of entries', async ({ page }) => {
  await open(page, WHOLE_SPAN);
  const before = await page.evaluate(() => history.length);
  const handle = await boxOf(page.locator('.scrubber-handle'));
  await drag(page, handle.middle, { x: handle.middle.x - 300, y: handle.middle.y });
  await expect(page).toHaveURL(/date=/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('The cursor is a slider in days, with its ends and a spoken day', async ({ page }) => {
  await open(page);
  const { cursor } = parts(page);
  await expect(cursor).toHaveAttribute('aria-valuemin', String(dayOf('2001-01-01')));
  await expect(cursor).toHaveAttribute('aria-valuemax', String(dayOf('2027-12-31')));
  await expect(cursor).toHaveAttribute('aria-valuenow', String(dayOf('2025-06-17')));
  await expect(cursor).toHaveAttribute('aria-valuetext', /^17 June 2025/);
});

test('Keys move the cursor by event, day, year and to the ends', async ({ page }) => {
  await open(page);
  const { cursor } = parts(page);
  await cursor.focus();
  const steps: readonly (readonly [string, string])[] = [
    ['ArrowRight', '2025-07-10'],
    ['ArrowRight', '2025-08-31'],
    ['ArrowLeft', '2025-07-10'],
    ['ArrowLeft', '2025-06-17'],
    ['ArrowLeft', '2025-06-01'],
    ['Shift+ArrowRight', '2025-06-02'],
    ['Shift+ArrowLeft', '2025-06-01'],
    ['PageUp', '2024-06-01'],
    ['PageDown', '2025-06-01'],
    ['Home', '2001-01-01'],
    ['End', '2027-12-31'],
  ];
  for (const [key, day] of steps) {
    await page.keyboard.press(key);
    await expectDay(page, day);
  }
});

test('The spoken day names the events that begin or go on', async ({ page }) => {
  await open(page);
  const { cursor } = parts(page);
  await cursor.focus();
  await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^10 July 2025: .*Digital Economy/);
});

test('Moving the cursor keeps what is selected', async ({ page }) => {
  await open(page);
  await parts(page).cursor.focus();
  await page.keyboard.press('ArrowLeft');
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
});

test('Previous and next meeting go from meeting to meeting, to the announced one', async ({
  page,
}) => {
  await open(page);
  const { button } = parts(page);
  await button('Previous meeting').click();
  await expectPanel(page, 'event', 'ict-ministers-3-2024');
  await expectDay(page, '2024-02-01');
  await button('Next meeting').click();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await button('Next meeting').click();
  await expectPanel(page, 'event', 'ict-ministers-5-kyrgyzstan');
  await expect(button('Next meeting')).toBeDisabled();
});

test('Previous and next meeting work with Enter', async ({ page }) => {
  await open(page);
  await parts(page).button('Previous meeting').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectPanel(page, 'event', 'ict-ministers-2-2023');
  await expect(parts(page).button('Previous meeting')).toBeFocused();
});
