import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, expect } from './atlas';

/*
 * axe for pages that stay: it is brought into a page once, and the address, the size of the window
 * and the theme change beneath it.
 */

export const LANGS = ['en', 'ru', 'zh', 'fa'] as const;

/** The rules that see colours: all others find in the dark what they find in the light. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Axe {
  configure(spec: object): void;
  run(
    within: object,
    options: object,
  ): Promise<{
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>;
}

/** One run puts axe into the page; after that it is called there directly. */
export async function bringAxe(page: Page): Promise<void> {
  await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
  // Nobody reads the source of each element that is as it should be.
  await page.evaluate(() => (window as unknown as { axe: Axe }).axe.configure({ noHtml: true }));
}

/** A window that fills the screen cannot be given another size. */
export async function withoutFullScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('no'));
  });
}

/** All rules in the light, and those of colours in the dark; `within` is a part that can be seen. */
export async function expectNothing(page: Page, what: string, within = 'html'): Promise<void> {
  const light = await violations(page, within, null);
  expect.soft(light, `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor();
  const dark = await violations(page, within, OF_COLOURS);
  expect.soft(dark, `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-theme="light"]').waitFor();
}

async function violations(
  page: Page,
  within: string,
  rules: readonly string[] | null,
): Promise<readonly string[]> {
  await settled(page);
  return await page.evaluate(
    async ([selector, only]) => {
      const { axe } = window as unknown as { axe: Axe };
      const part = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
      if (!part) return [`nothing is seen of ${selector}`];
      const found = await axe.run(part, {
        iframes: false,
        preload: false,
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map((node) => `${id} ${node.target}: ${node.failureSummary}`),
      );
    },
    [within, rules] as const,
  );
}

/** Goes to an address in the page that is there, and waits for what stands there. */
export async function goTo(page: Page, address: string, sign: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, addressOf(address).slice('./'.length));
  await page.locator(sign).first().waitFor({ state: 'attached' });
  await settled(page);
}

/** Waits for the frames in which whatever follows the size or the address is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}
