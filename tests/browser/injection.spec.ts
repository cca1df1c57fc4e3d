import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3';
import ICAL from 'ical.js';
import { expect, open, parts, TODAY, test } from './atlas';
import {
  AS_TEXT,
  expectUntouched,
  goTo,
  MARKUP,
  ORDER,
  refuseDialogs,
  withTexts,
} from './injection';
import { openPicture, readPicture, savePicture } from './picture-file';
import { openSpeaker } from './talk';

/* What the atlas is told by others, everywhere: facts, addresses, storage, messages and files. */

const HOSTILE = `${ORDER} ${MARKUP}`;

test.beforeEach(({ context }) => refuseDialogs(context));

// What the page fetches ahead may still be on its way.
test.afterEach(({ context }) => context.unrouteAll({ behavior: 'wait' }));

/** Every file of facts with every text that people read replaced. */
async function withHostileFacts(page: Page): Promise<void> {
  await page.context().route(/\/data\/(?!outlines)[\w-]+\.json$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: withTexts(await answer.json(), () => HOSTILE) });
  });
}

const VIEWS = [
  ['event=ict-ministers-4-2025', '#details'],
  ['country=IND&color=internet_users_pct', '#details'],
  ['event=none', '#details'],
  ['theme=e-government', '.theme-bar'],
  ['view=table', '#reading table'],
  ['view=themes', '#reading table'],
  ['view=compare', '#reading'],
] as const;

const DIALOGS = [
  ['the credits', (page: Page) => parts(page).button('Sources and credits').click()],
  [
    'what is new',
    async (page: Page) => {
      await parts(page).button('Sources and credits').click();
      await parts(page).button('What’s new in the data').click();
    },
  ],
  [
    'the borders',
    async (page: Page) => {
      await parts(page).button('Sources and credits').click();
      await page.locator('dialog[open] p > button').nth(1).click();
    },
  ],
  ['the tours', (page: Page) => parts(page).button('Present').first().click()],
] as const;

test('Texts of the served facts are shown as texts, wherever the page shows any', async ({
  page,
}) => {
  await withHostileFacts(page);
  await open(page);
  for (const [fragment, place] of VIEWS) {
    await test.step(fragment, async () => {
      await goTo(page, `${fragment}&today=${TODAY}`);
      await expect(page.locator(place).first()).toContainText(AS_TEXT);
      await expectUntouched(page, fragment);
    });
  }
  await goTo(page, `today=${TODAY}`);
  for (const [name, show] of DIALOGS) {
    await test.step(name, async () => {
      await show(page);
      await expect(page.locator('dialog[open]').last()).toContainText(AS_TEXT);
      await expectUntouched(page, name);
      await closeAll(page);
    });
  }
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'A name in any language' });
  await expect(field).toBeFocused();
  await field.fill('injected');
  await expect(page.locator('.search-option').first()).toContainText(AS_TEXT);
  await expectUntouched(page, 'the search');
  await page.keyboard.press('Escape');
  await test.step('a talk and its speaker', async () => {
    await goTo(page, `mode=present&tour=karamay&today=${TODAY}`);
    await expect(page.locator('#caption')).toContainText(AS_TEXT);
    await expectUntouched(page, 'the caption');
    await page.keyboard.press('o');
    await expect(page.locator('dialog[open]')).toContainText(AS_TEXT);
    await expectUntouched(page, 'the steps');
    await page.keyboard.press('Escape');
    const popUp = await openSpeaker(page);
    await expect(popUp.locator('#speaker')).toContainText(AS_TEXT);
    await expectUntouched(popUp, 'the speaker’s window');
  });
});

test('What is taken along of such facts is what it says it is, and holds no order', async ({
  page,
}) => {
  await withHostileFacts(page);
  await open(page, 'country=IND');
  await openPicture(page);
  await test.step('the picture', async () => {
    const { bytes } = await savePicture(page);
    const { root, faults, texts } = await readPicture(page, bytes.toString());
    expect({ root, faults }).toEqual({ root: 'svg', faults: [] });
    expect(texts.join(' ')).toContain('<img src=x');
  });
  for (const name of ['Events as CSV', 'Countries as CSV']) {
    await test.step(name, async () => {
      const cells = csvParseRows((await saved(page, name)).slice(1)).flat();
      expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(10);
      expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
    });
  }
  await test.step('the calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await saved(page, 'Meetings as calendar')));
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).toHaveLength(4);
    expect(events.flatMap((each) => each.getAllProperties('attendee'))).toEqual([]);
    expect(events[0]?.getFirstPropertyValue('description')).toContain(AS_TEXT);
  });
  await test.step('the HTML of the frame', async () => {
    const code = await page.getByRole('textbox', { name: 'HTML of the frame' }).inputValue();
    // In a page without the policy of the atlas, as the one that takes the frame in.
    const other = await page.context().newPage();
    await other.setContent(code);
    const read = await other
      .locator('body *')
      .evaluateAll((all) => all.flatMap((each) => [each.localName, ...each.getAttributeNames()]));
    expect(await other.evaluate(() => 'injected' in window)).toBe(false);
    expect(read.join(' ')).toMatch(
      /^iframe src title width height loading referrerpolicy allow style$/,
    );
  });
});

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('dialog[open]').getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

async function closeAll(page: Page): Promise<void> {
  while ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
}
