import { addressOf, expect, ready } from './atlas';
import {
  filesAtOpening,
  type Group,
  tryAtOpening,
  tryLasting,
  tryPassing,
  unitsIn,
} from './fault-matrix';
import { BROWSER_SAYS, builtAs, expectRestWorks, expectTold, plainName } from './fault-page';
import { DIALOGS, LAYOUTS, OWN_FILES, THE_CREDITS, WAY_OUT } from './fault-parts';
import { createTable, docs } from './fault-table';
import { builtFiles, FAULTS, type Fault, test } from './faulty-site';

const named = (...names: readonly string[]) => DIALOGS.filter(({ name }) => names.includes(name));

const GROUPS: readonly Group[] = [
  { name: 'over the page', address: 'country=KGZ', before: [THE_CREDITS], parts: DIALOGS },
  { name: 'layouts', address: 'date=2025-06-17', before: [], parts: LAYOUTS.slice(0, 5) },
  {
    name: 'languages',
    address: 'country=KGZ',
    before: [],
    parts: [...LAYOUTS.slice(5), THE_CREDITS],
  },
  {
    name: 'own files',
    address: 'country=KGZ',
    before: [THE_CREDITS, ...named('What is new', 'Own datasets')],
    parts: OWN_FILES,
  },
];

for (const group of GROUPS) {
  test(`What loads late can fail and be asked for again: ${group.name}`, async ({
    page,
    site,
    watch,
  }) => {
    test.skip(!process.env.ATLAS_FAULTS, 'Minutes long: npm run test:faults');
    test.slow();
    watch.allow(BROWSER_SAYS);
    const table = createTable(group.name);
    const units = await unitsIn(page, site, group);
    await tryPassing(page, site, group, units, table.note);
    await tryLasting(page, site, group, units, table.note);
    table.hold();
  });
}

/** The browser's own words for a script that is cut off, or that has not what another wants of it. */
const NO_SCRIPT = /^page error: (Invalid|Unexpected|missing|The requested module)/;
const OPENING = { name: 'The page' };

function endWaiting(): boolean {
  for (const wait of document.getAnimations()) wait.finish();
  return document.styleSheets.length > 0;
}

test('Whatever of the first files fails, the page says so', async ({ page, site, watch }) => {
  test.slow();
  watch.allow(BROWSER_SAYS);
  watch.allow(NO_SCRIPT);
  const table = createTable('opening');
  for (const name of ['both.js', 'atlas.js']) {
    const files = builtAs(name);
    for (const fault of FAULTS) {
      for (const file of files) site.give(file, fault);
      await page.goto('about:blank');
      await page.goto(addressOf(), { waitUntil: 'commit' });
      await expect(page.locator('.overdue')).toBeAttached();
      await expect(page.locator('.loading')).toContainText('Loading the atlas');
      // Ten seconds later, by a style that is there.
      await expect.poll(() => page.evaluate(endWaiting)).toBe(true);
      await expect(page.locator('.overdue')).toBeVisible();
      await expect(page.locator('.overdue')).toContainText('reload the page');
      site.mend();
      if (fault !== 'slow') await page.reload();
      await ready(page);
      await expect(page.locator('.overdue')).toHaveCount(0);
      const outcome = fault === 'slow' ? 'waits' : 'reload';
      table.note({ part: OPENING, files }, fault, outcome);
    }
  }
  const styles = builtAs('atlas.css');
  for (const fault of FAULTS) {
    for (const file of styles) site.give(file, fault);
    await page.goto('about:blank');
    await page.goto(addressOf(), { waitUntil: 'commit' });
    if (fault === 'slow') {
      await expect.poll(() => site.asked.filter((file) => styles.includes(file))).not.toEqual([]);
      site.mend();
    }
    await ready(page);
    await expectRestWorks(page);
    const unseen = fault === 'short' || fault === 'other' || fault === 'slow';
    await expect(page.locator('.notice')).toHaveCount(unseen ? 0 : 1);
    site.mend();
    const outcome = fault === 'slow' ? 'waits' : unseen ? 'unseen' : 'reload';
    table.note({ part: OPENING, files: styles }, fault, outcome);
  }
  for (const name of ['atlas-en.json', 'outlines.json']) {
    const files = builtAs(name);
    await page.goto('about:blank');
    const order: readonly Fault[] = ['absent', '500', 'page', 'cut', 'short', 'other', 'slow'];
    for (const fault of order) {
      for (const file of files) site.give(file, fault);
      const before = site.asked.length;
      if (fault === 'absent') await page.goto(addressOf());
      else await page.getByRole('button', { name: 'Try again' }).click();
      await expect
        .poll(() => site.asked.slice(before).some((file) => files.includes(file)))
        .toBe(true);
      if (fault !== 'slow') await expectTold(page, `${name}, ${fault}`);
      site.mend();
      const outcome = fault === 'slow' ? 'waits' : 'asked again';
      table.note({ part: OPENING, files }, fault, outcome);
    }
    await ready(page);
    await expectRestWorks(page);
  }
  table.hold();
});

test('What an address asks for at once can fail, and the rest is there', async ({
  page,
  site,
  watch,
}) => {
  test.slow();
  watch.allow(BROWSER_SAYS);
  const table = createTable('by address');
  for (const part of [...LAYOUTS.filter(({ address }) => address), WAY_OUT]) {
    for (const fault of ['absent', 'short'] as const) {
      const outcome = await tryAtOpening(page, site, part, fault);
      table.note({ part, files: filesAtOpening(part) }, fault, outcome);
    }
  }
  table.hold();
});

test('The speaker’s window says what it lacks', async ({ page, site, watch }) => {
  test.slow();
  watch.allow(BROWSER_SAYS);
  watch.allow(NO_SCRIPT);
  const table = createTable('speaker');
  await page.goto('./speaker.html#lang=en');
  await expect(page.locator('.speaker-sheet')).toBeAttached();
  const units = [
    { files: builtAs('speaker.js'), says: '.overdue' },
    { files: builtAs('speaker.css'), says: '.speaker-sheet' },
    { files: site.asked.filter((file) => plainName(file) === 'later.js'), says: '.fault' },
  ];
  for (const { files, says } of units) {
    for (const fault of FAULTS) {
      for (const file of files) site.give(file, fault);
      await page.goto('about:blank');
      await page.goto('./speaker.html#lang=en', { waitUntil: 'commit' });
      if (fault === 'slow') {
        await expect.poll(() => site.asked.some((file) => files.includes(file))).toBe(true);
      } else {
        await expect(page.locator(says)).toBeAttached();
      }
      site.mend();
      if (fault !== 'slow') await page.reload();
      await expect(page.locator('.speaker-sheet')).toBeAttached();
      const part = { name: 'Speaker' };
      const outcome = says === '.speaker-sheet' ? 'unseen' : 'reload';
      table.note({ part, files }, fault, fault === 'slow' ? 'waits' : outcome);
    }
  }
  table.hold();
});

/** What does without, and says nothing: the page is as good without them. */
const UNMISSED = [
  { part: { name: 'Icon and manifest' }, names: ['icon.svg', 'app-en.webmanifest'] },
  { part: { name: 'Offline use' }, names: ['mount-offline.js', 'mount-offline.css'] },
];

test('What the page can do without is not missed', async ({ page, site, watch }) => {
  watch.allow(BROWSER_SAYS);
  watch.allow(/Manifest/);
  const table = createTable('unmissed');
  for (const file of UNMISSED.flatMap(({ names }) => names.flatMap(builtAs)))
    site.give(file, 'absent');
  await page.goto(addressOf());
  await ready(page);
  // It is fetched once the page is idle.
  await expect
    .poll(() => site.asked.some((file) => file.includes('mount-offline')), { timeout: 20_000 })
    .toBe(true);
  await expectRestWorks(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  for (const { part, names } of UNMISSED) {
    table.note({ part, files: names.flatMap(builtAs) }, 'absent', 'unseen');
  }
  table.hold();
});

/** Pages themselves, what only other sites, installed apps and readers of licences open, and the worker: offline.spec.ts. */
const ELSEWHERE =
  /^(index|speaker)\.html$|^licences\.txt$|^offline-worker\.js$|^(preview|icon).*\.png$/;

test('Every file that the build makes stands in the tables', () => {
  const text = docs();
  const missing = builtFiles()
    .map(plainName)
    // The same code reads the file of each language.
    .map((name) => name.replace(/-(ru|zh|fa)\.(json|webmanifest)$/, '-en.$2'))
    .map((name) => name.replace(/^(zh|fa)\.js$/, 'ru.js'))
    .filter((name) => !ELSEWHERE.test(name) && !text.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
