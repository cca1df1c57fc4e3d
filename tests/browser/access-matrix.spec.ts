import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, expect, open, test } from './atlas';

/*
 * Every mode in every language, theme and size. A page is loaded once for each language and theme;
 * the address and the window change in it, and axe is brought into it only once.
 */

const LANGS = ['en', 'ru', 'zh', 'fa'] as const;
const THEMES = ['light', 'dark'] as const;
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
  ['a step of a talk', 'mode=present&tour=karamay&step=karamay-2025', '#caption .caption-claim'],
  ['an unattended screen', 'mode=present&tour=hall-screen', '#caption .caption-claim'],
] as const;

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>;
}

/** One run puts axe into the page; after that it is called there directly. */
async function bringAxe(page: Page): Promise<void> {
  await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
}

async function violations(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run({ iframes: false, preload: false, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id} ${node.target}: ${node.failureSummary}`),
    );
  });
}

async function goTo(page: Page, address: string, sign: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, addressOf(address).slice('./'.length));
  await page.locator(sign).first().waitFor({ state: 'attached' });
  await settled(page);
}

/** Waits for the frames in which whatever follows the size or the address is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

for (const lang of LANGS) {
  for (const colorScheme of THEMES) {
    test.describe(`In ${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('axe finds nothing in any mode at three sizes', async ({ page }) => {
        test.setTimeout(120_000);
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
            await settled(page);
            const found = await violations(page);
            expect.soft(found, `${mode} at ${size.width} by ${size.height}`).toEqual([]);
          }
        }
      });
    });
  }
}
