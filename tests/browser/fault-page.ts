import type { Page } from '@playwright/test';
import { expect, open } from './atlas';
import type { LatePart } from './fault-parts';
import { builtFiles } from './faulty-site';

/** What a failure says, wherever it says it. */
export const TOLD = '.notice:not(.aged-notice), [role="alert"]:not(:empty), [data-good="false"]';
/** Of a browser's own words, those that tell that a file could not be had. */
export const BROWSER_SAYS =
  /^console (error|warning): (Failed to load (resource|module script)|Refused to apply style|The resource .* was preloaded)/;

/** The name of a built file without its hash, and without the language of the facts. */
export function plainName(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/-[\w-]{8}\.(js|css)$|-[0-9a-f]{10}\.(json|png)$|-[\w-]{8}\.(svg)$/, '.$1$2$3');
}

/** The built files that are called so without their hash. */
export function builtAs(name: string): readonly string[] {
  return builtFiles().filter((file) => plainName(file) === name);
}

/** The page without what it fetches ahead: each file is asked for when it is used. */
export async function openBare(page: Page, ...address: readonly string[]): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await open(page, ...address);
}

export const expectShown = (page: Page, { name, shown }: LatePart) =>
  expect(page.locator(shown).first(), `${name} is there`).toBeAttached();

/** The message can be read: it is on the page, and nothing covers it. */
export async function expectTold(page: Page, what: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(isToldNow, TOLD), { message: `${what}: a message`, intervals: [20] })
    .toBe('told');
}

function isToldNow(selector: string): string {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.getClientRects().length > 0,
  );
  if (seen.length === 0) return 'nothing is said';
  const met = seen.some((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return element.contains(
      document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2),
    );
  });
  return met ? 'told' : `covered: ${seen.map((each) => each.textContent).join()}`;
}

/** Closes every notice, also those that come while it does so. */
export async function dismiss(page: Page): Promise<void> {
  const close = () => {
    const buttons = document.querySelectorAll<HTMLElement>('.notice > button');
    for (const button of buttons) button.click();
    return buttons.length;
  };
  await expect.poll(() => page.evaluate(close), { intervals: [20] }).toBe(0);
}

/** The cursor goes from one end of time to the other by key, and the map with it. */
export async function expectRestWorks(page: Page): Promise<void> {
  const moved = await page.evaluate(() => {
    const cursor = document.querySelector('.timeline-plot [role="slider"]');
    const now = () => cursor?.getAttribute('aria-valuenow');
    const before = now();
    const key = before === cursor?.getAttribute('aria-valuemin') ? 'End' : 'Home';
    cursor?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return { before, after: now() };
  });
  expect(moved.after).not.toBe(moved.before);
  await expect(page.locator('#map [data-country][data-status]')).toHaveCount(27);
}

/** Once more, as a visitor would: by the button that offers it, else from the start. */
export async function again(page: Page, part: LatePart): Promise<void> {
  const offered = await page.evaluate((selector) => {
    const places = [...document.querySelectorAll(selector)].filter(
      (each) => !each.matches('.notice'),
    );
    const button = places
      .map(
        (each) =>
          each.querySelector('button') ?? each.parentElement?.querySelector(':scope > button'),
      )
      .find(Boolean);
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return Boolean(button);
  }, TOLD);
  await dismiss(page);
  if (offered) return;
  await part.close(page);
  await part.use(page);
}

export const isStyle = (file: string) => file.endsWith('.css');

/** A style that failed once and comes with the next try is really there. */
export async function expectStyled(page: Page, file: string): Promise<void> {
  const sheets = await page.evaluate(() =>
    [...document.styleSheets]
      .filter((sheet) => sheet.cssRules.length > 0)
      .map((sheet) => sheet.href ?? ''),
  );
  expect(
    sheets.filter((href) => href.endsWith(file)),
    `${file} is applied`,
  ).toHaveLength(1);
}
