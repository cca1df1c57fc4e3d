import { addressOf, expect, expectPanel, open, parts, ready, test } from './atlas';

const FACTS = '**/data/atlas-*.json';
const OUTLINES = '**/data/outlines-*.json';

interface Fault {
  readonly name: string;
  readonly answer: { readonly status: number; readonly body: string };
}

const json = (body: string) => ({ status: 200, body, contentType: 'application/json' });
/** What else may be whole and no facts; what happens on the way is in fault-matrix.spec.ts. */
const FAULTS: readonly Fault[] = [
  { name: 'is another thing', answer: json('{"dataset": {"format": 1}, "objects": {}}') },
  { name: 'is a list', answer: json('[]') },
  { name: 'is null', answer: json('null') },
];

for (const { name, answer } of FAULTS) {
  test(`Where the file of facts ${name}, the page says so and tries again`, async ({
    page,
    watch,
  }) => {
    watch.allow(/preload/);
    await page.route(FACTS, (route) => route.fulfill(answer));
    await page.goto(addressOf());
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The facts could not be loaded.');
    await expect(alert).toContainText(/What happened: .*atlas-.*\.json/);
    await page.unroute(FACTS);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    await expect(alert).toHaveCount(0);
    await expectPanel(page, 'event', 'ict-ministers-4-2025');
    await expect(page.locator('#map [data-country]')).toHaveCount(27);
  });

  test(`Where the file of outlines ${name}, timeline and details work, and so does a retry`, async ({
    page,
    watch,
  }) => {
    watch.allow(/preload/);
    await page.route(OUTLINES, (route) => route.fulfill(answer));
    await open(page);
    const { map, mark } = parts(page);
    const alert = map.getByRole('alert');
    await expect(alert).toContainText('The outlines of the map could not be loaded.');
    await mark('summit-24-2024').click();
    await expectPanel(page, 'event', 'summit-24-2024');
    await expect(page).toHaveURL(/event=summit-24-2024/);
    await page.unroute(OUTLINES);
    await alert.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#map [data-country]')).toHaveCount(27);
    await expect(alert).toHaveCount(0);
    await expectPanel(page, 'event', 'summit-24-2024');
  });
}

test('A retry that fails again says so again', async ({ page, watch }) => {
  watch.allow(/status of 503/);
  watch.allow(/preload/);
  await page.route(FACTS, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(addressOf());
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('503');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(1);
  await expect(alert).toContainText('503');
  await page.unroute(FACTS);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
});

test('Without a network the page says what is missing and recovers', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|preload/);
  await page.route(FACTS, (route) => route.abort('internetdisconnected'));
  await page.goto(addressOf());
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Check the connection, then try again.');
  await page.unroute(FACTS);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
});

test('While the facts are on their way the page says that it loads', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(FACTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addressOf());
  await expect(page.getByText('Loading the atlas')).toBeVisible();
  release();
  await ready(page);
  await expect(page.getByText('Loading the atlas')).toBeHidden();
});
