import { readFileSync } from 'node:fs';
import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { packText } from '../../src/state/tour-link';
import { expect, open, parts, ready, test } from './atlas';
import {
  AS_TEXT,
  expectUntouched,
  goTo,
  MARKUP,
  PAYLOADS,
  refuseDialogs,
  TOUR,
  TURNED,
  watchLinks,
  withEach,
  withTexts,
} from './injection';
import { bar, dialog, openDialog, report } from './own-data';

/* What comes in at a door: files, addresses, the browser's storage and messages of other windows. */

interface Named {
  readonly id: string;
}
const factsOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/data/${name}.json`, import.meta.url), 'utf8'));
/** The record that says most: it has every field that any has. */
const fullest = (name: string): Named =>
  (factsOf(name) as readonly Named[]).reduce((one, other) =>
    withEach(other, '').length > withEach(one, '').length ? other : one,
  );
/** With one of each list within: the others have the same fields. */
const slim = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, each) => (Array.isArray(each) ? each.slice(0, 1) : each));
const LISTS = ['series', 'events', 'themes', 'sources', 'tours', 'open-questions'] as const;
const CODES = Object.keys(iso31661Alpha3ToAlpha2);
const NAME = '<img src=x onerror="window.injected=1">"\u202e.json';

/** A dataset in which each string of each kind of record is each of the payloads once. */
function bundleOf(payloads: readonly string[]): string {
  const copiesOf = (record: Named) => payloads.flatMap((payload) => withEach(record, payload));
  const lists = LISTS.map((list) => {
    const record = slim(fullest(list));
    const copies = copiesOf(record).map((each, index) =>
      each.id === record.id ? { ...each, id: `${record.id}-${index}` } : each,
    );
    return [list, [record, ...copies]] as const;
  });
  const countries = copiesOf(slim(fullest('countries'))).map((each, index) =>
    payloads.includes(each.id) ? each : { ...each, id: CODES[index % CODES.length] },
  );
  const dataset = withTexts(factsOf('dataset'), () => payloads[0] ?? '');
  const all: Readonly<Record<string, readonly Named[]>> = Object.fromEntries(lists);
  const [event] = all.events ?? [];
  const ids = (all.sources ?? []).map(({ id }) => id);
  const citing = { ...event, id: 'citing', sources: ids.filter((id) => !payloads.includes(id)) };
  const events = [...(all.events ?? []), citing];
  return JSON.stringify({ ...all, events, countries, dataset });
}

const aFile = (content: string, name = NAME) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const FILE = { format: 1, kind: 'sco-atlas-tour' };
const KEYS = [
  ...['country', 'event', 'date', 'series', 'span', 'borders', 'lang', 'map', 'theme', 'color'],
  ...['among', 'view', 'mode', 'tour', 'step', 'today'],
];
/** As the rules for texts have it: markup, and characters that cannot be seen. */
const REFUSED = /<[a-z]|&lt;|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test.beforeEach(({ context }) => refuseDialogs(context));

test('A dataset is shown as texts or refused, whatever stands in whichever of its fields', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await openDialog(page);
  const input = dialog(page).locator('input[type="file"]');
  const refused = PAYLOADS.filter((payload) => REFUSED.test(payload));
  const shown = PAYLOADS.filter((payload) => !REFUSED.test(payload));
  await test.step('what no text may hold', async () => {
    await input.setInputFiles(aFile(bundleOf(refused)));
    await expect(report(page)).toContainText(/^\s*2 of \d\d+ events are shown/);
    await expect(report(page)).toContainText('<img src=x');
    await expectUntouched(page, 'the report');
  });
  await test.step('what a text may hold', async () => {
    await input.setInputFiles(aFile(bundleOf(shown)));
    await expect(report(page)).toContainText(/^\s*\d\d+ of \d\d+ events are shown/);
    await expectUntouched(page, 'the report');
    for (const view of ['table', 'themes', 'compare', 'map']) {
      await goTo(page, `data=file&view=${view}&event=none`);
      await expect(page.locator('main')).toContainText(shown[0] ?? '');
      await expectUntouched(page, view);
    }
    await watchLinks(page);
    const subjects = ['event=citing', ...CODES.map((code) => `country=${code}`)];
    await page.evaluate(async (all) => {
      for (const subject of all) {
        const moved = new Promise((done) => {
          addEventListener('popstate', done, { once: true });
        });
        location.hash = `data=file&${subject}`;
        await moved;
      }
    }, subjects);
    await expectUntouched(page, 'the details');
    await goTo(page, 'data=file&view=table');
    for (const payload of shown) await expect(page.locator('#reading')).toContainText(payload);
  });
  await test.step('as a table', async () => {
    // A file that holds the sign for nothing is no table.
    const cells = PAYLOADS.map((each) => `"${each.replace('\0', '').replaceAll('"', '""')}"`);
    const row = (at: number) =>
      [0, 1, 2, 3, 4].map((column) => cells[(at + column) % cells.length]);
    const rows = cells.map((cell, at) => [cell, '2024', ...row(at)].join(','));
    const head = 'title,date_edtf,id,series,city,outcomes,source_addresses';
    await input.setInputFiles(aFile([head, ...rows].join('\n'), NAME.replace('json', 'csv')));
    await expect(report(page)).toContainText(/of 10 events are shown/);
    await expectUntouched(page, 'the report on a table');
  });
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('<img src=x');
  await expectUntouched(page, 'the name of the file');
});

test('A tour and an earlier version of the facts are shown as texts or refused', async ({
  page,
}) => {
  await open(page);
  await parts(page).button('Present').first().click();
  const tours = page.getByRole('dialog', { name: 'Tours' });
  for (const payload of PAYLOADS) {
    const each = payload === MARKUP ? withEach(TOUR, payload) : [];
    for (const tour of [withTexts(TOUR, () => payload), ...each]) {
      const file = { format: 1, kind: 'sco-atlas-tour', tour };
      await tours.locator('input[type=file]').setInputFiles(aFile(JSON.stringify(file)));
      await expect(tours.locator('.tour-report')).toBeFocused();
    }
    await expectUntouched(page, `tours of ${payload}`);
  }
  await expect(tours).toContainText(AS_TEXT);
  await page.keyboard.press('Escape');
  await parts(page).button('Sources and credits').click();
  await parts(page).button('What’s new in the data').click();
  for (const payload of [TURNED, MARKUP]) {
    const facts = ['dataset', 'events', 'countries', 'sources', 'tours', 'open-questions'];
    const earlier = Object.fromEntries(facts.map((name) => [name, factsOf(name)]));
    const file = aFile(JSON.stringify(withTexts(earlier, () => payload)));
    await page.locator('dialog[open] input[type="file"]').setInputFiles(file);
    await expect(page.locator('.facts-report')).toBeFocused();
    await expect(page.locator('.facts-report')).toContainText('Compared with');
    await expectUntouched(page, `an earlier version of ${payload}`);
  }
  await expect(page.locator('dialog[open]')).toContainText(AS_TEXT);
});

test('Whatever an address says is a text in a notice, and loads nothing from elsewhere', async ({
  page,
  watch,
}) => {
  test.slow();
  // What is asked for beside the page is not there.
  watch.allow(/status of 404/);
  const all = (payload: string, keys = KEYS) =>
    keys.map((key) => `${key}=${encodeURIComponent(payload)}`).join('&');
  await page.goto(`./#${all(MARKUP)}&${encodeURIComponent(MARKUP)}`);
  await ready(page);
  const notices = page.locator('#notices');
  await expect(notices).toContainText('<img src=x');
  await expectUntouched(page, 'the first address');
  for (const payload of PAYLOADS) {
    await goTo(page, all(payload));
    await expect(notices).toContainText(payload.slice(0, 8).trim());
    await expectUntouched(page, `the address with ${payload}`);
  }
  const elsewhere = ['https://elsewhere.example/data.json', '//elsewhere.example/x.json'];
  for (const payload of [...PAYLOADS, ...elsewhere]) {
    await goTo(page, all(payload, ['data']));
    await expect(report(page)).toContainText('cannot be shown');
    await expectUntouched(page, `the data of ${payload}`);
  }
  await expect(report(page)).toContainText('Only addresses on the same site');
  const carried = await packText(JSON.stringify({ ...FILE, tour: withTexts(TOUR, () => MARKUP) }));
  await page.goto('about:blank');
  await page.goto(`./#carry=${carried}`);
  await ready(page);
  await expect(page.locator('.notice, dialog[open]').first()).toContainText('<img src=x');
  await expectUntouched(page, 'a tour in the address');
  await page.goto(`./speaker.html#talk=${encodeURIComponent(MARKUP)}&lang=${MARKUP}`);
  await expect(page.locator('#speaker')).toContainText(/\w/);
  await expectUntouched(page, 'the speaker’s page');
});
