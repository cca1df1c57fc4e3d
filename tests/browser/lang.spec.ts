import type { Page } from '@playwright/test';
import { addressOf, expect, open, parts, ready, TODAY, test } from './atlas';

const LANGS = ['en', 'ru', 'zh', 'fa'] as const;
const HEADINGS = {
  en: '4th ministers’ meeting, Karamay',
  ru: '4-е совещание министров, Карамай',
  zh: '第4次部长级会议，克拉玛依',
  fa: 'چهارمین نشست وزیران، ⁨Karamay⁩',
};

const html = (page: Page) => page.locator('html');
const heading = (page: Page) => page.locator('#details h2').first();
const chooser = (page: Page) => page.locator('#language');

async function expectLang(page: Page, lang: (typeof LANGS)[number]): Promise<void> {
  await expect(html(page)).toHaveAttribute('lang', lang);
  await expect(html(page)).toHaveAttribute('dir', lang === 'fa' ? 'rtl' : 'ltr');
}

for (const lang of LANGS) {
  test(`The address speaks ${lang}: facts, map, timeline and spoken words`, async ({ page }) => {
    await open(page, `lang=${lang}`);
    await expectLang(page, lang);
    await expect(heading(page)).toHaveText(HEADINGS[lang]);
    await expect(page.locator('#map [data-country]')).toHaveCount(27);
    if (lang === 'en' || lang === 'fa') return;
    const script = lang === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Han}/u;
    const labels = await page
      .locator('[aria-label]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label) => !script.test(label))).toEqual([]);
    const texts = await page
      .locator('#map .label, #timeline .name, #timeline .lane, .legend li, button, option')
      .evaluateAll((all) => all.map((each) => each.textContent?.trim() ?? ''));
    // Abbreviations stay in brackets behind what they stand for.
    const plain = texts.map((text) => text.replace(/[(（][A-Z]+[)）]/g, ''));
    const foreign = plain.filter((text) => /[a-z]{3}/i.test(text) && !/English/.test(text));
    expect(foreign).toEqual([]);
  });
}

test.describe('A browser whose languages are Kazakh and Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('opens the atlas in Russian, and an address may ask for another language', async ({
    page,
  }) => {
    await open(page);
    await expectLang(page, 'ru');
    await open(page, 'lang=zh');
    await expectLang(page, 'zh');
    await expect(heading(page)).toHaveText(HEADINGS.zh);
  });
});

test('A choice of language keeps everything else, is in the address, and Back undoes it', async ({
  page,
}) => {
  await open(page, 'country=KGZ', 'date=2019-01-01', 'borders=de-facto', 'map=3/45/70');
  await chooser(page).focus();
  await chooser(page).selectOption('ru');
  await expectLang(page, 'ru');
  await expect(chooser(page)).toBeFocused();
  await expect(page).toHaveURL(/lang=ru/);
  const { details } = parts(page);
  await expect(page.locator('#details')).toHaveAttribute('data-subject', 'KGZ');
  await expect(heading(page)).toHaveText('Кыргызстан');
  for (const part of ['country=KGZ', 'date=2019-01-01', 'borders=de-facto', 'map=3/45/70']) {
    expect(page.url()).toContain(part);
  }
  await expect(details).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Подробности' })).toBeVisible();
  await expect(page).toHaveTitle('Цифровой атлас ШОС');
  await page.goBack();
  await expectLang(page, 'en');
  await expect(heading(page)).toHaveText('Kyrgyzstan');
});

test('The choice is remembered for the next visit, and an address goes before it', async ({
  page,
}) => {
  await open(page);
  await chooser(page).selectOption('zh');
  await expectLang(page, 'zh');
  await page.goto('about:blank');
  await open(page);
  await expectLang(page, 'zh');
  await page.goto('about:blank');
  await open(page, 'lang=en');
  await expectLang(page, 'en');
});

test('A language that does not exist is told, and the page works', async ({ page }) => {
  await open(page, 'lang=tlh');
  await expectLang(page, 'en');
  await expect(page.getByRole('status')).toContainText('lang=tlh');
});

test('Where a language cannot be loaded the page says so and stays as it was', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  await open(page, 'country=KGZ');
  await page.route('**/data/atlas-ru-*.json', (route) => route.abort());
  await chooser(page).selectOption('ru');
  await expect(page.getByRole('status')).toContainText('The language could not be loaded.');
  await expectLang(page, 'en');
  await expect(heading(page)).toHaveText('Kyrgyzstan');
  await page.unroute('**/data/atlas-ru-*.json');
  await chooser(page).selectOption('ru');
  await expectLang(page, 'ru');
  await expect(heading(page)).toHaveText('Кыргызстан');
});

test('Where storage is refused a language can be chosen all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page);
  await chooser(page).selectOption('ru');
  await expectLang(page, 'ru');
});

test('Texts that stand in for Persian ones say that they are English', async ({ page }) => {
  await open(page, 'lang=fa');
  const title = page.locator('.official-title [lang="en"]');
  await expect(title).toContainText('Fourth meeting of heads');
  await expect(page.locator('#details h3').first()).not.toHaveAttribute('lang');
});

test('In Persian the panels change sides and time still runs from left to right', async ({
  page,
}) => {
  await open(page, 'lang=fa');
  const left = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return box?.x ?? Number.NaN;
  };
  expect(await left('#details')).toBeLessThan(await left('#map'));
  const order = ['ict-ministers-1-2021', 'ict-ministers-2-2023', 'ict-ministers-4-2025'];
  const places = await Promise.all(order.map((id) => left(`#timeline [data-event="${id}"]`)));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  await page.locator('.scrubber').focus();
  const now = () => page.locator('.scrubber').getAttribute('aria-valuenow').then(Number);
  const before = await now();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await now()).toBe(before + 1);
  const names = await page
    .locator('#timeline .texts text')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
  expect(new Set(names)).toEqual(new Set(['ltr']));
});

test('A talk goes on in another language, at the same step', async ({ page }) => {
  await open(page, 'mode=present&tour=karamay&step=almaty-2024');
  await expect(page.locator('.caption-count')).toHaveText('6 / 14');
  await page.goto(addressOf('mode=present&tour=karamay&step=almaty-2024', 'lang=ru'));
  await expectLang(page, 'ru');
  await expect(page.locator('.caption-count')).toHaveText('6 / 14');
  await expect(page.locator('.caption-title')).toHaveText(/Алматы/);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.caption-count')).toHaveText('7 / 14');
});

for (const lang of ['ru', 'zh', 'fa'] as const) {
  test(`Nothing is cut off or scrolls sideways in ${lang}, on a laptop and a phone`, async ({
    page,
  }) => {
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`./#lang=${lang}&today=${TODAY}`);
      await ready(page);
      await expectLang(page, lang);
      const wide = () =>
        page.evaluate(() =>
          ['html', 'body', 'main', '.panel-body', '#timeline', '.timeline-foot', '#toolbar']
            .flatMap((selector) => document.querySelector(selector) ?? [])
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => `${element.tagName}.${element.className}#${element.id}`),
        );
      // The timeline is laid out in the frame after the window has its size.
      await expect.poll(wide, { message: `${viewport.width} px` }).toEqual([]);
      const tight = await page
        .locator('button:visible')
        .evaluateAll((all) =>
          all
            .filter((each) => each.scrollWidth > each.clientWidth + 2)
            .map((each) => each.textContent?.trim() ?? each.ariaLabel),
        );
      expect(tight, `${viewport.width} px`).toEqual([]);
    }
  });
}
