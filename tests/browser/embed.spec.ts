import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, expectPanel, open, parts, ready, test } from './atlas';
import { bringAxe, expectNothing } from './axe';
import { cutOff, outOfReachWithSheet } from './reach';

const FAR_DOWN_PX = 6000;
let host: Server;
let hostPage = '';

test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(hostPage);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
});
test.afterAll(() => host.close());

const origin = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

/** The HTML that the dialog gives for the view at the address. */
async function codeFor(page: Page, ...address: readonly string[]): Promise<string> {
  await open(page, ...address);
  await page.locator('.take-along-button').click();
  return page.getByRole('textbox', { name: 'HTML of the frame' }).inputValue();
}

/** A page of another origin with the frame in it, so many pixels down. */
async function embedded(page: Page, code: string, down: number) {
  hostPage = `<!doctype html><html lang="en"><title>A page</title><body>
    <div style="height: ${down}px"></div>${code}<div style="height: 3000px"></div>`;
  await page.goto(origin());
  const frame = page.frameLocator('iframe');
  return { frame, element: page.locator('iframe') };
}

test.beforeEach(({ watch }) => watch.allow(new RegExp(`request to ${origin()}`)));

test('The dialog gives the HTML of this view, in a size and a language to choose', async ({
  page,
}) => {
  const code = await codeFor(page, 'country=KAZ', 'color=egdi');
  expect(code).toMatch(/^<iframe src="http[^"]+#[^"]*country=KAZ[^"]*" title="SCO Digital Atlas" /);
  expect(code).toMatch(/color=egdi[^"]*embed=1&amp;lang=en"/);
  expect(code).toContain('width="800" height="600" loading="lazy"');
  const dialog = page.getByRole('dialog', { name: 'Take along' });
  await dialog
    .getByLabel('Size of the frame')
    .selectOption({ label: 'all the width, 600 px high' });
  await dialog.getByLabel('Language in it').selectOption('Русский');
  const text = page.getByRole('textbox', { name: 'HTML of the frame' });
  await expect(text).toHaveValue(/embed=1&amp;lang=ru".*width="100%" height="600"/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy HTML' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
});

test('In a page of another origin the frame loads when it comes near, and shows the view', async ({
  page,
}) => {
  const code = await codeFor(page, 'country=KAZ');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { frame, element } = await embedded(page, code, FAR_DOWN_PX);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith(origin()))).toEqual([]);
  await element.scrollIntoViewIfNeeded();
  await expect(frame.locator('html[data-ready][data-embed]')).toBeAttached();
  await expect(frame.getByRole('region', { name: 'Details' })).toHaveAttribute(
    'data-subject',
    'KAZ',
  );
  await expect(frame.getByRole('button', { name: 'Sources and credits' })).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
});

test('The wheel and the keys are the page’s until the frame is clicked', async ({ page }) => {
  const { frame, element } = await embedded(page, await codeFor(page), 300);
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  const slider = frame.getByRole('slider', { name: 'Day shown' });
  const day = await slider.getAttribute('aria-valuenow');
  const over = async (part: string) => {
    const box = await frame.locator(part).boundingBox();
    if (!box) throw new Error(`${part} is not shown`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  };
  for (const part of ['#map', '.timeline-plot']) {
    await page.evaluate(() => scrollTo(0, 0));
    await over(part);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY), part).toBeGreaterThan(100);
  }
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('p');
  await expect(slider).toHaveAttribute('aria-valuenow', day ?? '');
  await expect(frame.locator('html')).toHaveAttribute('data-mode', 'explore');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuenow', day ?? '');
  expect(await element.getAttribute('title')).toBe('SCO Digital Atlas');
});

test('What is chosen in the frame adds nothing to the history of the page, and the way out leads to it', async ({
  page,
}) => {
  const { frame } = await embedded(page, await codeFor(page), 0);
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  const before = await page.evaluate(() => history.length);
  await frame.locator('[data-country="MNG"]').focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('#details')).toHaveAttribute('data-subject', 'MNG');
  const way = frame.getByRole('link', { name: 'Open the whole atlas' });
  // The address follows at its own pace.
  await expect.poll(() => frame.locator('html').evaluate(() => location.hash)).toContain('MNG');
  expect(await page.evaluate(() => history.length)).toBe(before);
  const opening = page.waitForEvent('popup');
  await way.click();
  const whole = await opening;
  await ready(whole);
  expect(whole.url()).toContain('country=MNG');
  expect(whole.url()).not.toContain('embed');
  await expectPanel(whole, 'country', 'MNG');
  await expect(parts(whole).button('Sources and credits')).toBeVisible();
});

test('At each size, nothing in the frame is out of reach, and axe finds nothing', async ({
  page,
}) => {
  await open(page, 'embed=1');
  await expect(page.getByRole('link', { name: 'Open the whole atlas' })).toBeVisible();
  await bringAxe(page);
  for (const [width, height] of [
    [320, 480],
    [480, 680],
    [800, 600],
    [1200, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    const at = `${width} by ${height}`;
    await expectNothing(page, at);
    expect.soft(await outOfReachWithSheet(page), at).toEqual([]);
    expect.soft(await cutOff(page), at).toEqual([]);
  }
});
