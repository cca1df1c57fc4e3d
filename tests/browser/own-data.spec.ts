import { ownBundle } from '../fixtures/own-data';
import { expect, open, parts, ready, test } from './atlas';
import { bar, chooseFile, dialog, openDialog, openFile, report } from './own-data';

const bundle = JSON.stringify(ownBundle());

test('A bundle takes the place of the SCO, and the way back is one click', async ({ page }) => {
  await openFile(page, 'lake.json', bundle);
  await expect(bar(page)).toContainText('Lake Forum');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveTitle('Lake Forum');
  const { timeline, legend, details } = parts(page);
  await expect(timeline.locator('text.lane')).toHaveText(['Water ministers', 'Experts']);
  await expect(legend).toContainText('shore state (2)');
  await expect(details).toContainText('Nairobi');
  await expect(page.locator('#timeline [data-event]')).toHaveCount(3);
  await parts(page).button('Back to the SCO').click();
  await expect(page).toHaveTitle('SCO Digital Atlas');
  await expect(bar(page)).toBeHidden();
  await expect(details).toContainText('Karamay');
  await expect(page).toHaveURL(/#today=2026-11-23$/);
});

test('Nothing of the SCO is on the page while another dataset is shown', async ({ page }) => {
  await openFile(page, 'lake.json', bundle);
  await expect(bar(page)).toBeVisible();
  const told = () =>
    page.evaluate(() => {
      document.querySelector('noscript')?.remove();
      const texts = [document.title, document.body.textContent];
      // How the program is called among others stays as it is.
      const all = document.querySelectorAll('body *, meta[name="description"]');
      for (const element of all) {
        for (const name of ['aria-label', 'title', 'aria-valuetext', 'placeholder', 'content']) {
          texts.push(element.getAttribute(name) ?? '');
        }
      }
      return texts.join('\n').replaceAll('Back to the SCO', '');
    });
  const foreign = /SCO|Shanghai|inisters’ meetings|Karamay|Digital development/;
  for (const view of ['event=none', 'country=KEN', 'event=ministers-1', 'view=table']) {
    await page.evaluate((address) => {
      location.hash = `data=file&today=2026-11-23&${address}`;
    }, view);
    await expect(page.locator('#details h2').first()).toBeVisible();
    expect.soft((await told()).match(foreign), view).toBeNull();
  }
  await page.evaluate(() => {
    location.hash = 'data=file&today=2026-11-23';
  });
  await parts(page).button('Sources and credits').click();
  await expect(page.getByRole('dialog', { name: 'Sources and credits' })).toBeVisible();
  expect((await told()).match(foreign)?.[0]).toBeUndefined();
});

test('The search finds what the dataset holds, and nothing of the SCO', async ({ page }) => {
  await openFile(page, 'lake.json', bundle);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox');
  await field.fill('nairobi');
  const found = page.getByRole('listbox').getByRole('option');
  await expect(found.first()).toContainText('Nairobi');
  await field.fill('karamay');
  await expect(found).toHaveCount(0);
});

test('What is wrong is told with its place, and the good rows are shown', async ({ page }) => {
  const { events, ...rest } = ownBundle();
  const broken = [
    { ...events[0], id: 'third', date: '03/04/2026' },
    { ...events[0], id: 'fourth', date: '2020-12', number: null, sources: ['recrod'] },
  ];
  await openFile(page, 'lake.json', JSON.stringify({ ...rest, events: [...events, ...broken] }));
  await expect(report(page)).toContainText('4 of 5 events are shown.');
  const faults = report(page).locator('.own-faults > li');
  await expect(faults).toHaveCount(2);
  await expect(faults.nth(0)).toContainText('events · row 4 · third · date');
  await expect(faults.nth(0)).toContainText('can mean 3 April 2026 or 4 March 2026');
  await expect(faults.nth(1)).toContainText('If "record" is meant, write that');
  const saved = page.waitForEvent('download');
  await parts(page).button('Save the list of faults').click();
  const file = await (await saved).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString();
  expect(text).toContain('events,4,third,date');
  await page.keyboard.press('Escape');
  await expect(parts(page).mark('fourth')).toBeVisible();
  await expect(parts(page).mark('third')).toHaveCount(0);
});

test('A table of events needs no more than titles and dates', async ({ page }) => {
  const csv = '\ufefftitle;date_edtf\r\n"A; first";2021-03-04\r\n\'=SUM(1);2022-05\r\n';
  await openFile(page, 'plain.csv', csv);
  await expect(bar(page)).toContainText('plain');
  await expect(page.locator('#timeline [data-event]')).toHaveCount(2);
  await expect(parts(page).details).toContainText('=SUM(1)');
  // There is one way to colour its map: nothing to choose.
  await expect(parts(page).legend).toBeVisible();
  await expect(parts(page).legend.getByRole('combobox')).toBeHidden();
});

test('A dataset on the same site opens by its address, and outlives a reload', async ({ page }) => {
  await page.route('**/own/lake.json', (route) => route.fulfill({ json: ownBundle() }));
  await open(page, 'data=own/lake.json');
  await expect(page).toHaveTitle('Lake Forum');
  await parts(page).mark('ministers-1').click();
  await expect(page).toHaveURL(/data=own\/lake\.json/);
  await page.reload();
  await ready(page);
  await expect(page).toHaveTitle('Lake Forum');
  await expect(parts(page).details).toHaveAttribute('data-subject', 'ministers-1');
  await page.getByLabel('Language').selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle('Lake Forum');
  await expect(parts(page).mark('ministers-1')).toBeVisible();
});

test('A missing file, another site and a page in place of a file are told', async ({
  page,
  watch,
}) => {
  watch.allow(/404/);
  let there = false;
  await page.route('**/own/*.json', (route) =>
    there ? route.fulfill({ json: ownBundle() }) : route.fulfill({ status: 404 }),
  );
  await page.route('**/own/page.html', (route) =>
    route.fulfill({ body: '<!doctype html><title>No</title>', contentType: 'text/html' }),
  );
  for (const [address, words] of [
    ['https://example.org/a.json', 'Only addresses on the same site'],
    ['//example.org/a.json', 'Only addresses on the same site'],
    ['data:application/json,{}', 'Only addresses on the same site'],
    ['own/page.html', 'neither a JSON bundle nor a CSV table'],
    ['own/lake.json', 'There is no such file.'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `data=${encodeURIComponent(address)}`);
    await expect(report(page), address).toContainText(words);
    await expect(page).toHaveTitle('SCO Digital Atlas');
    await expect(page).not.toHaveURL(/data=/);
  }
  there = true;
  await parts(page).button('Try again').click();
  await expect(page).toHaveTitle('Lake Forum');
});

test('An answer that leads on, here or elsewhere, and one that is too large are told', async ({
  page,
  watch,
}) => {
  watch.allow(/ERR_FAILED|Failed to load resource|Fetch API cannot load/);
  const leadTo = (location: string) => ({ status: 302, headers: { location } });
  await page.route('**/own/lake.json', (route) => route.fulfill({ json: ownBundle() }));
  await page.route('**/own/here.json', (route) => route.fulfill(leadTo('lake.json')));
  await page.route('**/own/elsewhere.json', (route) =>
    route.fulfill(leadTo('https://example.org/lake.json')),
  );
  await page.route('**/own/large.json', (route) =>
    route.fulfill({ body: `${bundle}${' '.repeat(10_000_001 - bundle.length)}` }),
  );
  for (const [address, words] of [
    ['own/here.json', 'There was no answer, or one that leads elsewhere.'],
    ['own/elsewhere.json', 'There was no answer, or one that leads elsewhere.'],
    ['own/large.json', 'It is larger than 10 MB.'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `data=${address}`);
    await expect(report(page), address).toContainText(words);
    await expect(page).toHaveTitle('SCO Digital Atlas');
    await expect(page).not.toHaveURL(/data=/);
  }
});

test('A city that lies outside its country is told, with the country that it lies in', async ({
  page,
}) => {
  const [first, second, ...rest] = ownBundle().events;
  const place = { city: { en: 'Nairobi' }, country: 'UGA', lat: -1.29, lon: 36.82 };
  const events = [first, { ...second, place }, ...rest];
  await openFile(page, 'lake.json', JSON.stringify({ ...ownBundle(), events }));
  await expect(report(page)).toContainText('3 of 3 events are shown.');
  const faults = report(page).locator('.own-faults > li');
  await expect(faults).toHaveCount(1);
  await expect(faults).toContainText('events · ministers-2 · place.lat');
  await expect(faults).toContainText(/km outside UGA, in KEN/);
  await page.keyboard.press('Escape');
  await expect(parts(page).mark('ministers-2')).toBeVisible();
});

test('Back and forward lead from one dataset to the other', async ({ page }) => {
  await openFile(page, 'lake.json', bundle, 'country=KGZ');
  await expect(page).toHaveTitle('Lake Forum');
  await page.goBack();
  await expect(page).toHaveTitle('SCO Digital Atlas');
  await expect(parts(page).details).toHaveAttribute('data-subject', 'KGZ');
  await page.goForward();
  await expect(page).toHaveTitle('Lake Forum');
  await page.reload();
  await ready(page);
  await expect(page).toHaveTitle('SCO Digital Atlas');
  await expect(report(page)).toContainText('A file stays open only until');
});

test('A file can be dropped anywhere, and the page says so while it is dragged', async ({
  page,
}) => {
  await open(page);
  const send = (type: string) =>
    page.evaluate(
      ([name, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content ?? ''], 'lake.json'));
        const target = document.querySelector('#map') ?? document.body;
        target.dispatchEvent(
          new DragEvent(name ?? '', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      [type, bundle],
    );
  await expect(async () => {
    await send('dragenter');
    await send('dragover');
    await expect(page.getByText('Drop the file here to open it')).toBeVisible({ timeout: 500 });
  }).toPass();
  await send('drop');
  await expect(page).toHaveTitle('Lake Forum');
  await expect(page.getByText('Drop the file here to open it')).toBeHidden();
});

test('A file that cannot be shown leaves what is shown as it is', async ({ page }) => {
  await openFile(page, 'lake.json', '{"events": [');
  await expect(report(page)).toContainText('It is not readable JSON');
  await chooseFile(page, 'photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  await expect(report(page)).toContainText('It is not text in UTF-8');
  await expect(page).toHaveTitle('SCO Digital Atlas');
  await page.keyboard.press('Escape');
  await openDialog(page);
  await expect(report(page)).toBeHidden();
});

test('A dataset from a file has no link and no frame: nobody else has the file', async ({
  page,
}) => {
  await openFile(page, 'lake.json', bundle);
  await expect(bar(page)).toBeVisible();
  await page.locator('.take-along-button').click();
  const along = page.getByRole('dialog', { name: 'Take along' });
  await expect(along).toContainText('a link to it would show nobody else what you see');
  await expect(along.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await expect(along.getByRole('button', { name: /HTML/ })).toHaveCount(0);
  await expect(along.getByRole('button', { name: /CSV/ }).first()).toBeVisible();
});
