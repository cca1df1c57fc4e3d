import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  addressOf,
  expect,
  expectDay,
  expectPanel,
  open,
  parts,
  ready,
  tabTo,
  test,
} from './atlas';

const tools = (page: Page) => {
  const editor = page.getByRole('region', { name: 'Tour editor' });
  const dialog = page.getByRole('dialog', { name: 'Tours' });
  return {
    editor,
    dialog,
    row: (title: string) => dialog.locator('[data-tour]').filter({ hasText: title }),
    present: page.getByRole('button', { name: 'Present', exact: true }).first(),
    add: editor.getByRole('button', { name: 'Add this view as a step' }),
    list: editor.getByRole('listbox', { name: 'Steps' }),
    tool: (name: string) => editor.getByRole('button', { name, exact: true }),
    field: (name: string) => editor.getByLabel(name, { exact: true }),
    report: dialog.locator('.tour-report'),
  };
};

const fileOf = (tour: unknown, format = 1) =>
  JSON.stringify({ format, kind: 'sco-atlas-tour', tour });
const step = (id: string, fields = {}) => ({
  id,
  state: 'country=KGZ',
  title: { en: `Step ${id}` },
  caption: [],
  ...fields,
});
const tourOf = (title: string, ...steps: readonly unknown[]) => ({
  id: 'own-test',
  title: { en: title },
  describes: {},
  steps,
});

async function expectSteps(page: Page, ...titles: readonly string[]): Promise<void> {
  await expect(tools(page).list.getByRole('option').locator('.tour-step-name')).toHaveText(titles);
}

async function openTours(page: Page): Promise<void> {
  await tools(page).present.click();
  await expect(tools(page).dialog).toBeVisible();
}

async function openFile(page: Page, text: string, name = 'tour.json'): Promise<void> {
  await tools(page)
    .dialog.locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(tools(page).report).toBeFocused();
}

const kept = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }));

/** Makes a tour of Karamay and of the summit of Astana with the mouse. */
async function makeTour(page: Page): Promise<void> {
  const { dialog, add } = tools(page);
  await openTours(page);
  await dialog.getByRole('button', { name: 'New tour' }).click();
  await add.click();
  await parts(page).mark('summit-24-2024').click();
  await add.click();
  await expectSteps(page, '4th ministers’ meeting, Karamay', '24th summit, Astana');
}

test('A tour of two views is made with the mouse, shown, changed, and there after a reload', async ({
  page,
}) => {
  await open(page);
  await makeTour(page);
  const { editor, list, tool, field, row } = tools(page);
  await field('Title of the tour').fill('From Karamay to Astana');
  await field('Title of the step').fill('The summit');
  await field('Caption').fill('The heads of state met.\nBelarus joined.');
  await field('Notes').fill('Pause here.');
  await field('Planned seconds').fill('30');
  await list.getByRole('option', { name: 'Karamay' }).click();
  await expectDay(page, '2025-06-17');
  await expect(editor.getByText('Map and timeline show this step.')).toBeVisible();
  await parts(page).mark('summit-24-2024').click();
  await expect(editor.getByText('Map and timeline show another view.')).toBeVisible();
  await tool('Show the step').click();
  await expectDay(page, '2025-06-17');
  await expect(list).toBeFocused();

  await tool('Move down').click();
  await expectSteps(page, 'The summit', '4th ministers’ meeting, Karamay');
  await tool('Duplicate').click();
  await tool('Delete').click();
  await expectSteps(page, 'The summit', '4th ministers’ meeting, Karamay');
  await expect(editor.getByRole('status').last()).toHaveText(/deleted/);
  await tool('Undo').click();
  await expect(list.getByRole('option')).toHaveCount(3);
  await tool('Undo').click();
  await expectSteps(page, 'The summit', '4th ministers’ meeting, Karamay');
  await tool('Redo').click();
  await expect(list.getByRole('option')).toHaveCount(3);
  await tool('Undo').click();

  await tool('Done').click();
  await expect(tools(page).present).toBeFocused();
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await page.reload();
  await ready(page);
  await openTours(page);
  await expect(row('From Karamay to Astana')).toContainText('2 steps, about 2 min');
  await row('From Karamay to Astana').getByRole('button', { name: 'Edit' }).click();
  await expectSteps(page, 'The summit', '4th ministers’ meeting, Karamay');
  await list.getByRole('option', { name: 'The summit' }).click();
  await expect(field('Caption')).toHaveValue('The heads of state met.\nBelarus joined.');
  await expect(field('Notes')).toHaveValue('Pause here.');
  await expect(field('Planned seconds')).toHaveValue('30');
});

test('A tour of two views is made and reordered with the keyboard alone', async ({ page }) => {
  test.slow();
  const back = { key: 'Shift+Tab' } as const;
  await open(page);
  const { present, dialog, add, list, tool, field } = tools(page);
  await tabTo(page, present);
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'New tour' }));
  await page.keyboard.press('Enter');
  await expect(field('Title of the tour')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('By keys');
  await tabTo(page, add, back);
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
  await tabTo(page, parts(page).cursor, back);
  await page.keyboard.press('Shift+ArrowLeft');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  const [first, second] = [
    '4th ministers’ meeting, Karamay',
    '4th ministers’ meeting, Karamay, 16 June 2025',
  ];
  await expectSteps(page, first, second);
  await tabTo(page, list);
  await page.keyboard.press('ArrowUp');
  await expectDay(page, '2025-06-17');
  await page.keyboard.press('Alt+ArrowDown');
  await expectSteps(page, second, first);
  await expect(list).toBeFocused();
  await expect(list.getByRole('option', { selected: true })).toContainText('2');
  await page.keyboard.press('ControlOrMeta+Z');
  await expectSteps(page, first, second);
  await page.keyboard.press('Delete');
  await expectSteps(page, second);
  await page.keyboard.press('Delete');
  await expect(page.getByText('No step yet:')).toBeVisible();
  await expect(add).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expectSteps(page, first, second);
  await tabTo(page, tool('Done'), back);
  await page.keyboard.press('Enter');
  await expect(present).toBeFocused();
});

test('A step shows on another screen all of the map that it was made of', async ({ page }) => {
  await open(page, 'map=1.5/45/78');
  await makeTour(page);
  const [text = ''] = await kept(page);
  expect(text).toMatch(/map=1\.5\/45\/78\/\d+x\d+/);
});

test('What is written is kept as it is written, and a wrong number is told beside its field', async ({
  page,
}) => {
  await open(page);
  await makeTour(page);
  const { field, editor, tool } = tools(page);
  await field('Caption').pressSequentially('One.\n\nTwo');
  await expect(field('Caption')).toHaveValue('One.\n\nTwo');
  await field('Planned seconds').fill('2');
  await expect(field('Planned seconds')).toHaveAttribute('aria-invalid', 'true');
  await field('Notes').focus();
  await expect(field('Caption')).toHaveValue('One.\nTwo');
  await expect(editor.getByText('Write a whole number from 3 to 3,600, or nothing.')).toBeVisible();
  expect((await kept(page)).join()).not.toContain('seconds');
  await field('Planned seconds').fill('');
  await expect(field('Planned seconds')).not.toHaveAttribute('aria-invalid');
  await tool('Undo').click();
  await expect(field('Caption')).toHaveValue('');
});

test('Markup in every field is shown as text', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>&amp;';
  await open(page);
  await makeTour(page);
  const { editor, field, tool, dialog } = tools(page);
  await editor.getByText('Description and manner').click();
  for (const name of [
    'Title of the tour',
    'Description',
    'Title of the step',
    'Caption',
    'Notes',
  ]) {
    await field(name).fill(markup);
  }
  await expectSteps(page, '4th ministers’ meeting, Karamay', markup);
  await tool('Done').click();
  await openTours(page);
  await expect(dialog.getByRole('heading', { name: markup })).toBeVisible();
  await expect(page.locator('img, #tour-editor b, dialog b')).toHaveCount(0);
});

test('A tour saved to a file is the same when it is opened again', async ({ page }) => {
  await open(page);
  await makeTour(page);
  await tools(page).field('Title of the tour').fill('Sommets d’été');
  await tools(page).tool('Done').click();
  await openTours(page);
  const { row, dialog, report } = tools(page);
  const download = page.waitForEvent('download');
  await row('Sommets').getByRole('button', { name: 'Save to a file' }).click();
  expect((await download).suggestedFilename()).toBe('sco-atlas-tour-sommets-d-ete.json');
  const text = await readFile(await (await download).path(), 'utf8');
  const before = await kept(page);
  await openFile(page, text);
  await expect(report).toContainText('was here already, exactly as in the file');
  expect(await kept(page)).toEqual(before);

  await row('Sommets').getByRole('button', { name: 'Delete' }).click();
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await kept(page)).toEqual([]);
  await openFile(page, text);
  await expect(report).toContainText('“Sommets d’été” is open, beside the tours that were here.');
  expect(await kept(page)).toEqual(before);
});

test('The default tour is presented with two presses of Enter', async ({ page }) => {
  await open(page);
  const { present, dialog } = tools(page);
  await present.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Present: ' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mode=present&tour=[\w-]+&step=/);
});

test('A copy of a tour of the atlas keeps the sources of the lines that are left as they were', async ({
  page,
}) => {
  await open(page);
  await openTours(page);
  const { dialog, editor, list, field } = tools(page);
  await dialog.getByRole('button', { name: 'Copy as my own: ' }).first().click();
  await expect(field('Title of the tour')).toHaveValue(/ \(copy\)$/);
  await list.focus();
  await page.keyboard.press('Home');
  const sourced = async () => ((await kept(page)).join().match(/"sources":\["/g) ?? []).length;
  const before = await sourced();
  expect(before).toBeGreaterThan(0);
  await expect(editor.getByText('A line that you change has none.')).toBeVisible();
  const caption = await field('Caption').inputValue();
  await field('Caption').fill(`${caption} Changed.`);
  expect(await sourced()).toBe(before - 1);
  await field('Caption').fill(caption);
  expect(await sourced()).toBe(before);
});

test('A deleted tour comes back', async ({ page }) => {
  await open(page);
  await makeTour(page);
  const before = await kept(page);
  await tools(page).tool('Done').click();
  await openTours(page);
  const { row, dialog } = tools(page);
  await row('My tour').getByRole('button', { name: 'Delete' }).click();
  await expect(dialog.getByText('“My tour” was deleted.')).toBeVisible();
  await page.keyboard.press('Escape');
  await openTours(page);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(row('My tour').getByRole('button', { name: 'Present' })).toBeFocused();
  expect(await kept(page)).toEqual(before);
});

test('Each broken or foreign file says what is wrong with it, and nothing is lost', async ({
  page,
}) => {
  await open(page);
  await makeTour(page);
  const before = await kept(page);
  await tools(page).tool('Done').click();
  await openTours(page);
  const { report, dialog } = tools(page);
  const count = await dialog.locator('[data-tour]').count();
  for (const [text, said] of [
    ['', 'cannot be read as JSON'],
    ['{"format":1,', 'cannot be read as JSON'],
    ['{"type":"FeatureCollection","features":[]}', 'not a tour of this atlas'],
    [fileOf(tourOf('New'), 2), 'made by a newer version'],
    [' '.repeat(2_000_001), 'larger than any tour can be'],
    [fileOf(tourOf('Long', ...Array(501).fill(step('a')))), 'more than 500 steps'],
    ['['.repeat(50_000) + ']'.repeat(50_000), 'nested far deeper'],
    [fileOf({ constructor: {}, steps: [] }), 'a name that no tour has'],
    [fileOf(tourOf('Bad', { title: 5 })), 'None of its steps can be read.'],
  ] as const) {
    await openFile(page, text, 'broken.json');
    await expect(report, said).toContainText(said);
    await expect(report).toContainText('Nothing was opened from broken.json.');
  }
  await expect(dialog.locator('[data-tour]')).toHaveCount(count);
  expect(await kept(page)).toEqual(before);
});

test('A file with some broken steps opens with the good ones and tells of each other', async ({
  page,
}) => {
  await open(page);
  await openTours(page);
  const broken = { ...step('b'), title: 'B' };
  const foreign = step('c', { state: 'country=XXX' });
  await openFile(page, fileOf(tourOf('Mixed', step('a', { seconds: 1 }), broken, foreign)));
  const { report, row } = tools(page);
  await expect(report.getByRole('listitem')).toHaveText([
    'Step 1, planned seconds: 1 cannot be used. Write a whole number from 3 to 3600. Only this was left out.',
    'Step 2, title: "B" cannot be used. Write {"en": "…"}, with at most 300 characters. The step was left out.',
    'Step “Step c”: a part of its view means nothing here and is not shown: country=XXX.',
  ]);
  await expect(row('Mixed')).toContainText('2 steps');
});

test('A link carries the tour whole to another browser, for the visit or to be kept', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await makeTour(page);
  await tools(page).tool('Done').click();
  await openTours(page);
  await tools(page).row('My tour').getByRole('button', { name: 'Copy link' }).click();
  await expect(tools(page).report).toContainText('It carries the whole tour.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#mode=present&tour=own-');

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const there = await other.newPage();
  const exploring = link.replace('mode=present&', '').replace(/tour=[\w-]+&/, '');
  await there.goto(exploring);
  await ready(there);
  const notice = there.locator('.tour-notice');
  await expect(notice).toContainText('carries the tour “My tour” (2 steps, about 2 min)');
  expect(await kept(there)).toEqual([]);
  await there.reload();
  await ready(there);
  await notice.getByRole('button', { name: 'Tours' }).click();
  await expect(tools(there).row('My tour')).toContainText('for this visit only');
  await tools(there).row('My tour').getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(tools(there).row('My tour')).not.toContainText('for this visit only');
  expect(await kept(there)).toEqual(await kept(page));
  await other.close();
});

test('A link to a carried tour presents it at once, in a new page and in an open one', async ({
  page,
}) => {
  const packed = `p${Buffer.from(fileOf(tourOf('Carried', step('a'), step('b')))).toString('base64url')}`;
  const address = addressOf('mode=present', 'tour=own-test', 'step=b', `carry=${packed}`);
  const presented = /mode=present&tour=own-test&step=b/;
  await page.goto(address);
  await ready(page);
  await expect(page).toHaveURL(presented);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'present');
  await page.goto(addressOf('event=none'));
  await page.reload();
  await ready(page);
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'present');
  await expect(page).toHaveURL(presented);
  await expect(page).toHaveURL(/carry=p/);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('A carried tour never replaces one that was here under its id', async ({ page }) => {
  await open(page);
  await openTours(page);
  await openFile(page, fileOf(tourOf('Mine', step('a'))));
  const before = await kept(page);
  const packed = `p${Buffer.from(fileOf(tourOf('Theirs', step('a')))).toString('base64url')}`;
  await page.goto('about:blank');
  await page.goto(addressOf('mode=present', 'tour=own-test', `carry=${packed}`));
  await ready(page);
  await expect(page).toHaveURL(/tour=own-test-2&/);
  expect(await kept(page)).toEqual(before);
});

for (const [what, carry, said] of [
  ['cut off', 'zAAAA', 'cut off or changed'],
  ['foreign', `p${Buffer.from('{}').toString('base64url')}`, 'not a tour of this atlas'],
] as const) {
  test(`A link whose tour is ${what} says so, and the atlas works`, async ({ page }) => {
    await open(page, `carry=${carry}`);
    await expect(page.locator('.tour-notice')).toContainText(said);
    await expectPanel(page, 'event', 'ict-ministers-4-2025');
    await page.locator('.tour-notice').getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.tour-notice')).toHaveCount(0);
  });
}

test('A tour too long for a link says so', async ({ page }) => {
  await open(page);
  await openTours(page);
  const noise = Array.from({ length: 9000 }, () => Math.random().toString(36)[3]).join('');
  await openFile(page, fileOf(tourOf('Long', step('a', { notes: { en: noise } }))));
  await tools(page).row('Long').getByRole('button', { name: 'Copy link' }).click();
  await expect(tools(page).report).toContainText('too long for a link of 8,000 characters');
});

for (const [name, said] of [
  ['SecurityError', 'does not let the page keep tours'],
  ['QuotaExceededError', 'room for this page is full'],
] as const) {
  test(`Where storage throws ${name} the page says so, and the tour works`, async ({ page }) => {
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error);
      };
    }, name);
    await open(page);
    await makeTour(page);
    const { editor, tool, row, dialog } = tools(page);
    await expect(editor.getByText(said)).toBeVisible();
    await tool('Done').click();
    await openTours(page);
    await expect(row('My tour').getByText(said)).toBeVisible();
    const download = page.waitForEvent('download');
    await row('My tour').getByRole('button', { name: 'Save to a file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('summit-24-2024');
    await row('My tour').getByRole('button', { name: 'Present' }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/mode=present&tour=own-/);
  });
}

test('Where even asking for storage is refused, a tour is made all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page);
  await makeTour(page);
  await expect(tools(page).editor.getByText('does not let the page keep tours')).toBeVisible();
});

test('What is kept but cannot be read stays as it is, and all that can be is opened beside it', async ({
  page,
}) => {
  const broken = fileOf(tourOf('Half', step('a'), { id: 'b' }));
  await page.addInitScript((text) => localStorage.setItem('sco-atlas.tour.own-test', text), broken);
  await open(page);
  await openTours(page);
  const { dialog, row, report } = tools(page);
  await expect(
    dialog.getByText('A tour kept in this browser cannot be read in full.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Open what can be read' }).click();
  await expect(report).toContainText('Step 2');
  await expect(row('Half')).toHaveAttribute('data-tour', 'own-test-2');
  expect(await page.evaluate(() => localStorage.getItem('sco-atlas.tour.own-test'))).toBe(broken);
});

test('What another tab changes is taken over, and can be undone', async ({ page, context }) => {
  await open(page);
  await makeTour(page);
  const other = await context.newPage();
  await open(other);
  await openTours(other);
  await tools(other).row('My tour').getByRole('button', { name: 'Edit' }).click();
  await tools(other).field('Title of the tour').fill('Changed there');
  await expect(tools(page).field('Title of the tour')).toHaveValue('Changed there');
  await tools(page).tool('Undo').click();
  await expect(tools(other).field('Title of the tour')).toHaveValue('My tour');
});

test('An own tour named by an address is known before the address is read', async ({ page }) => {
  await open(page);
  await openTours(page);
  await openFile(page, fileOf(tourOf('Mine', step('a'), step('b'))));
  await page.goto('about:blank');
  await open(page, 'mode=present', 'tour=own-test', 'step=b');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expect(page).toHaveURL(/mode=present&tour=own-test&step=b/);
});

test('Where the tours cannot be loaded the page says so, and the next try works', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|status of 404/);
  await page.route('**/assets/tours-*.js', (route) => route.fulfill({ status: 404 }));
  await open(page);
  await tools(page).present.click();
  await expect(page.locator('[data-notice="tours-failed"]')).toBeVisible();
  await page.unroute('**/assets/tours-*.js');
  await tools(page).present.click();
  await expect(tools(page).dialog).toBeVisible();
});
