import { expect, open, test } from './atlas';
import { bringAxe, expectNothing, goTo, LANGS, withoutFullScreen } from './axe';

/* Every mode in every language, theme and size; a page is loaded once for each language. */

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

/** Each mode with its address and with what stands on the page once it is there. */
const MODES = [
  ['the opening view', '', '[data-panel="event"]'],
  ['a country', 'country=IND', '[data-panel="country"][data-subject="IND"]'],
  ['the overview', 'event=none', '[data-panel="overview"]'],
  ['a theme on the map', 'theme=big-data', '.theme-bar:not([hidden])'],
  ['the matrix of themes', 'view=themes&theme=big-data', '.matrix [data-chosen]'],
  ['the table', 'view=table&theme=big-data', '.data-table'],
  ['the members compared', 'view=compare&color=egdi', '[data-multiple]'],
  ['a yearly number', 'color=internet_users_pct&country=CHN', '.country-chart'],
  ['a step of a talk', 'mode=present&tour=karamay&step=karamay-2025', '#caption .caption-claim'],
  ['an unattended screen', 'mode=present&tour=hall-screen', '#caption .caption-claim'],
] as const;

for (const lang of LANGS) {
  test(`In ${lang} axe finds nothing in any mode at three sizes, light and dark`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await withoutFullScreen(page);
    await open(page, `lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await bringAxe(page);
    for (const [mode, address, sign] of MODES) {
      await goTo(page, [`lang=${lang}`, address].filter(Boolean).join('&'), sign);
      await expect(page.locator('html')).toHaveAttribute(
        'data-mode',
        address.includes('present') ? 'present' : 'explore',
      );
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expectNothing(page, `${mode} at ${size.width} by ${size.height}`);
      }
    }
  });
}
