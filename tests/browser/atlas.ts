import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The day that every test shows as today. */
export const TODAY = '2026-11-23';
const OPENING = { start: '2001-01-01', end: '2027-12-31' };
/** All the time there is on that day, as the address writes it. */
export const WHOLE_SPAN = `span=${OPENING.start}..${OPENING.end}`;

interface Watch {
  /** Lets a message of the console pass that the test itself provokes. */
  readonly allow: (message: RegExp) => void;
}

/** Every test fails on a request to elsewhere and on any error that the page reports. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      // What the worker would do has a spec of its own; elsewhere the tests let none start.
      const allowed: RegExp[] = [/Service Worker registration blocked/];
      context.on('request', (request) => {
        const url = request.url();
        // What the page has made itself comes from nowhere.
        const own = [baseURL ?? '', 'data:', 'blob:'].some((begin) => url.startsWith(begin));
        if (!own) faults.push(`request to ${url}`);
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) {
          faults.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      context.on('weberror', (error) => {
        faults.push(`page error: ${error.error().message}`);
      });
      await use({ allow: (message) => allowed.push(message) });
      const left = faults.filter((fault) => !allowed.some((message) => message.test(fault)));
      expect(left, 'requests to elsewhere and errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the atlas at an address, `today` set, and waits until it is painted. */
export async function open(page: Page, ...parts: readonly string[]): Promise<void> {
  await page.goto(addressOf(...parts));
  await ready(page);
}

export function addressOf(...parts: readonly string[]): string {
  const today = parts.some((part) => part.startsWith('today=')) ? [] : [`today=${TODAY}`];
  return `./#${[...parts, ...today].join('&')}`;
}

/** How long a busy machine may take to paint a wall of screens: speed is measured elsewhere. */
const READY_MS = 15_000;

export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ timeout: READY_MS });
}

/** Days since 1970-01-01, as the sliders count. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

export const parts = (page: Page) => ({
  map: page.getByRole('region', { name: 'Map' }),
  timeline: page.getByRole('region', { name: 'Timeline' }),
  details: page.getByRole('region', { name: 'Details' }),
  legend: page.getByRole('group', { name: 'Legend' }),
  cursor: page.getByRole('slider', { name: 'Day shown' }),
  strip: page.getByRole('slider', { name: 'Stretch of time shown' }),
  ruler: page.locator('.timeline-ruler'),
  plot: page.locator('.timeline-plot'),
  play: page.getByRole('button', { name: 'Play', exact: true }),
  pause: page.getByRole('button', { name: 'Pause', exact: true }),
  country: (id: string) => page.locator(`[data-country="${id}"]`),
  mark: (id: string) => page.locator(`#timeline [data-event="${id}"]`),
  button: (name: string) => page.getByRole('button', { name, exact: true }),
});

/** Waits until the panel shows the subject. */
export async function expectPanel(page: Page, panel: string, subject = ''): Promise<void> {
  const { details } = parts(page);
  await expect(details).toHaveAttribute('data-panel', panel);
  await expect(details).toHaveAttribute('data-subject', subject);
}

export async function expectDay(page: Page, iso: string): Promise<void> {
  await expect(parts(page).cursor).toHaveAttribute('aria-valuenow', String(dayOf(iso)));
}

/** Waits until the element has kept its place and size for some frames. */
export async function atRest(locator: Locator): Promise<void> {
  await locator.evaluate(async (element) => {
    const placeNow = () => JSON.stringify(element.getBoundingClientRect());
    let [before, still] = [placeNow(), 0];
    while (still < 6) {
      await new Promise(requestAnimationFrame);
      const now = placeNow();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

/** A point of the page at which a pointer meets the country and nothing else. */
export async function pointIn(page: Page, country: string): Promise<{ x: number; y: number }> {
  await atRest(parts(page).country(country));
  const point = await parts(page)
    .country(country)
    .evaluate((element) => {
      const box = element.getBoundingClientRect();
      const steps = 24;
      const hits: { x: number; y: number }[] = [];
      for (let row = 1; row < steps; row += 1) {
        for (let column = 1; column < steps; column += 1) {
          const x = box.left + (box.width * column) / steps;
          const y = box.top + (box.height * row) / steps;
          const met = document.elementFromPoint(x, y)?.closest('[data-country]');
          if (met === element) hits.push({ x, y });
        }
      }
      return hits[Math.floor(hits.length / 2)] ?? null;
    });
  if (!point) throw new Error(`No point of the page shows ${country}.`);
  return point;
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('The element has no box.');
  return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** Presses at one point, moves in steps and lets go at another, as a hand does. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

/** Where a day lies on the page, the axis showing the given span. */
export async function xOfDay(page: Page, iso: string, span = OPENING): Promise<number> {
  const { x, width } = await boxOf(parts(page).ruler);
  const [start, end] = [dayOf(span.start), dayOf(span.end)];
  return x + (width * (dayOf(iso) + 0.5 - start)) / (end - start);
}

/** Presses Tab, or Shift and Tab to go back, until the element has the focus; fails where it never gets it. */
export async function tabTo(
  page: Page,
  target: Locator,
  { most = 60, key = 'Tab' as 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The element is never reached with Tab.');
}
