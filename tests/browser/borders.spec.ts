import { expect, expectPanel, open, parts, test } from './atlas';

/** Where the tests point: the middle of an area's shape on the screen, if the shape is hit there. */
async function middleOf(page: Parameters<typeof open>[0], area: string) {
  const point = await page.evaluate((id) => {
    const shape = document.querySelector<SVGGeometryElement>(`[data-area="${id}"]`);
    if (!shape) return null;
    const box = shape.getBoundingClientRect();
    for (let row = 1; row < 20; row += 1) {
      for (let column = 1; column < 20; column += 1) {
        const x = box.left + (box.width * column) / 20;
        const y = box.top + (box.height * row) / 20;
        if (document.elementFromPoint(x, y) === shape) return { x, y };
      }
    }
    return null;
  }, area);
  if (!point) throw new Error(`No point of ${area} can be hit.`);
  return point;
}

const borders = (page: Parameters<typeof open>[0]) =>
  page.getByRole('combobox', { name: 'Borders' });

test('Borders are neutral until someone chooses: disputed land is hatched', async ({ page }) => {
  await open(page);
  await expect(borders(page)).toHaveValue('neutral');
  expect(await page.locator('#map .dispute').count()).toBeGreaterThan(8);
  await expect(parts(page).legend).toContainText('disputed land');
  for (const area of ['kashmir-jammu', 'aksai-chin', 'arunachal-claimed', 'taiwan', 'crimea']) {
    const inCountry = page.locator(`[data-country] [data-area="${area}"]`);
    await expect(page.locator(`[data-area="${area}"]`)).toHaveCount(1);
    await expect(inCountry).toHaveCount(0);
  }
});

test('Choosing a view redraws the borders, keeps everything else and is in the address', async ({
  page,
}) => {
  await open(page, 'country=KAZ', 'date=2023-07-04', 'map=3.2/33/85');
  await borders(page).selectOption('india');
  await expect(page).toHaveURL(/borders=india/);
  await expect(page.locator('[data-country="IND"] [data-area="aksai-chin"]')).toHaveCount(1);
  await expectPanel(page, 'country', 'KAZ');
  await expect(page).toHaveURL(/country=KAZ/);
  await expect(page).toHaveURL(/date=2023-07-04/);
  await expect(page).toHaveURL(/map=3.2\/33\/85/);
  await page.goBack();
  await expect(borders(page)).toHaveValue('neutral');
  await expect(page.locator('[data-country="IND"] [data-area="aksai-chin"]')).toHaveCount(0);
});

test('The lists of borders and languages take a press of the mouse, on a laptop and a phone', async ({
  page,
}) => {
  await open(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await borders(page).click({ trial: true });
    await page.locator('#language').click({ trial: true });
  }
});

const drawn = [
  { view: 'china', area: 'taiwan', country: 'CHN' },
  { view: 'china', area: 'arunachal-claimed', country: 'CHN' },
  { view: 'india', area: 'kashmir-gilgit', country: 'IND' },
  { view: 'pakistan', area: 'siachen', country: 'PAK' },
  { view: 'russia', area: 'crimea', country: 'RUS' },
  { view: 'de-facto', area: 'aksai-chin', country: 'CHN' },
] as const;

for (const { view, area, country } of drawn) {
  test(`In the view ${view} a click on ${area} opens ${country}`, async ({ page }) => {
    await open(page, `borders=${view}`, 'event=none', mapAt(area));
    const point = await middleOf(page, area);
    await page.mouse.click(point.x, point.y);
    await expectPanel(page, 'country', country);
  });
}

function mapAt(area: string): string {
  const at: Record<string, string> = {
    taiwan: '4/23.7/121',
    'arunachal-claimed': '4/28/94.5',
    'kashmir-gilgit': '4/35.9/75',
    siachen: '5.5/35.5/77',
    crimea: '4/45/34',
    'aksai-chin': '5/35.2/79.5',
  };
  return `map=${at[area]}`;
}

test('Pointing at a disputed area tells who administers and who claims it', async ({ page }) => {
  await open(page, 'event=none', mapAt('aksai-chin'));
  const point = await middleOf(page, 'aksai-chin');
  await page.mouse.move(point.x, point.y);
  await expect(page.locator('.map-tip')).toHaveText(
    'Aksai Chin: Administered by China, claimed by India.',
  );
  const area = page.locator('[data-area="aksai-chin"]');
  await expect(area).toHaveAttribute('data-administered', 'CHN');
  await expect(area).toHaveAttribute('data-claimed', 'IND');
});

test('The Borders panel says which view is shown, made from what, as of when', async ({ page }) => {
  await open(page, 'borders=pakistan');
  await page.getByRole('button', { name: 'About the borders' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Borders' });
  await expect(dialog).toContainText('As seen by Pakistan');
  await expect(dialog).toContainText('Natural Earth 5.1');
  await expect(dialog).toContainText('23 November 2026');
  await expect(dialog).toContainText('do not imply any endorsement');
  await expect(dialog).toContainText('Siachen Glacier');
  await expect(dialog).toContainText('Drawn as part of Pakistan.');
  const source = dialog.getByRole('link', { name: 'Source' }).first();
  await expect(source).toHaveAttribute('href', /^https?:/);
  await expect(source).toHaveAttribute('rel', /noopener/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('A cell whose source nobody opened carries the mark, one that was read a link', async ({
  page,
}) => {
  await open(page, 'borders=india');
  await page.getByRole('button', { name: 'About the borders' }).click();
  const about = (area: string) => page.locator('.area-list dt', { hasText: area }).locator('+ dd');
  await expect(about('Aksai Chin')).toContainText('source not opened');
  await expect(about('Aksai Chin').getByRole('link')).toHaveCount(0);
  await expect(about('Shaksgam')).not.toContainText('source not opened');
  await expect(about('Shaksgam').getByRole('link', { name: 'Source' })).toBeVisible();
});

test('Every view keeps all 27 countries, and Russia is one shape', async ({ page }) => {
  await open(page, 'event=none');
  for (const view of ['neutral', 'de-facto', 'china', 'india', 'pakistan', 'russia']) {
    await borders(page).selectOption(view);
    const empty = await page
      .locator('[data-country] .shape')
      .evaluateAll((shapes) => shapes.filter((shape) => !shape.getAttribute('d')).length);
    expect(empty, view).toBe(0);
    await expect(page.locator('[data-country]')).toHaveCount(27);
  }
  await expect(parts(page).country('RUS')).toHaveCount(1);
});

test('An unknown view is named in a notice and the neutral one is shown', async ({ page }) => {
  await open(page, 'borders=atlantis');
  await expect(page.locator('[data-notice]')).toContainText('borders=atlantis');
  await expect(borders(page)).toHaveValue('neutral');
});
