import { expect, open, ready, test } from './atlas';
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

test('The speaker window says what is shown, what comes next and who says so', async ({ page }) => {
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  await expect(popUp.getByText('A talk · Step 1 of 3')).toBeVisible();
  await expect(popUp.locator('.speaker-next')).toContainText('The next host');
  await expect(popUp.locator('.speaker-next')).toContainText('Kyrgyzstan hosts the fifth meeting.');
  await expect(popUp.locator('.speaker-hall')).toContainText('The ministers met in Karamay.');
  await expect(popUp.locator('.elapsed')).toHaveText(/^0:\d\d of 3:00 planned$/);
  await expect(popUp.locator('.pace')).toHaveText('On time');
  await expect(popUp.locator('.clock')).toHaveText(/^Clock \d{1,2}:\d\d/);
  const link = popUp.locator('.speaker-sources a').first();
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  await popUp.keyboard.press('End');
  await expect(popUp.getByText('This is the last step.')).toBeVisible();
  await expect(popUp.getByText('The caption cites none.')).toBeVisible();
  await expect(popUp.locator('[aria-live]')).toHaveText('Step 3 of 3: Thanks');
});

test('A speaker window without a presentation waits for one', async ({ page }) => {
  await page.goto('./speaker.html');
  await ready(page);
  await expect(titleIn(page)).toHaveText('Waiting for the presentation');
  await expectAccessible(page, 'waiting');
});

test('Black, a step by its number and the list of keys are at hand', async ({ page }) => {
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  await button(popUp, 'Black').click();
  await expect(button(popUp, 'Black')).toHaveAttribute('aria-pressed', 'true');
  await expect(popUp.getByText('The hall sees black.')).toBeVisible();
  await popUp.keyboard.press('.');
  await expect(button(popUp, 'Black')).toHaveAttribute('aria-pressed', 'false');
  await popUp.keyboard.press('g');
  await popUp.keyboard.type('3');
  await popUp.keyboard.press('Enter');
  await expectStep(page, 'third');
  await expect(popUp.getByRole('dialog')).toHaveCount(0);
  await popUp.keyboard.press('?');
  await expect(popUp.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await popUp.keyboard.press('Escape');
  await expect(popUp.getByRole('dialog')).toHaveCount(0);
  await expectStep(page, 'third');
});

test('F in the speaker window fills the screen with the presentation, not with the notes', async ({
  page,
}) => {
  // Looking into a page counts as a press there; without one it does not fill the screen by itself.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
  });
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  const isFull = () => document.fullscreenElement !== null;
  await popUp.keyboard.press('f');
  await expect.poll(() => page.evaluate(isFull)).toBe(true);
  expect(await popUp.evaluate(isFull)).toBe(false);
});

test('A key that presses a button is the button’s, and a pointer leaves no focus behind', async ({
  page,
}) => {
  await open(page, PRESENTING);
  const popUp = await openSpeaker(page);
  await button(popUp, 'Restart timer').click();
  await popUp.keyboard.press('Space');
  await expectStep(page, 'second');
  await button(popUp, 'Previous').focus();
  await popUp.keyboard.press('Enter');
  await expectStep(page, 'first');
});

test('The speaker page has a strict policy of its own and loads no facts', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./speaker.html');
  await ready(page);
  const html = await (await page.request.get('./speaker.html')).text();
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link)/));
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  // No worker starts there: lit-html's policy is the only one.
  expect(policy).toMatch(/worker-src 'none'.*trusted-types lit-html$/);
  expect(requests.filter((url) => url.includes('/data/'))).toEqual([]);
});
