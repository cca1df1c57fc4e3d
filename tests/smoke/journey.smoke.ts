import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, clickAt, press, START_MS } from './browser';
import { startFirefox } from './firefox';
import { FAULTS, servePage } from './page';
import { findProgram } from './programs';
import { startWebKit } from './webkit';

const OPENING = '#today=2026-11-23';
const POLL = { timeout: 10_000, interval: 100 };
/** A picture has hundreds of texts. */
const DRAWN = { timeout: 15_000, interval: 200 };
const DAY_MS = 86_400_000;

const firefox = findProgram('firefox-esr', 'firefox');
const driver = findProgram('WebKitWebDriver');
const screen = findProgram('Xvfb');

journey('Firefox', 'firefox-esr', firefox && (() => startFirefox(firefox)));
journey(
  'WebKit',
  'webkit2gtk-driver xvfb',
  driver && screen && (() => startWebKit(driver, screen)),
);

/** One walk through the atlas; each test goes on where the one before has left the page. */
function journey(
  name: string,
  packages: string,
  start: (() => Promise<Browser>) | null | '',
): void {
  if (!start) console.warn(`${name} is not there; its tests are skipped. Install: ${packages}`);

  describe.skipIf(!start)(name, () => {
    let page: Awaited<ReturnType<typeof servePage>>;
    let browser: Browser;

    beforeAll(async () => {
      page = await servePage();
      if (start) browser = await start();
      console.log(browser.version);
    }, 2 * START_MS);
    afterAll(async () => {
      await browser?.quit();
      await page?.close();
    }, START_MS);
    afterEach(async () => {
      if (browser) expect(await browser.evaluate(FAULTS)).toEqual([]);
    });

    const see = (expression: string, poll = POLL) =>
      expect.poll(() => browser.evaluate(expression), poll);
    const address = () => see('location.hash');
    const ready = () => see(`'ready' in document.documentElement.dataset`).toBe(true);
    const day = (iso: string) =>
      see(`Number(document.querySelector('.scrubber').getAttribute('aria-valuenow'))`).toBe(
        Date.parse(iso) / DAY_MS,
      );
    const focus = (selector: string) =>
      browser.evaluate(`document.querySelector('${selector}').focus()`);
    const choose = (selector: string, value: string) =>
      browser.evaluate(`(() => {
        const select = document.querySelector('${selector}');
        select.value = '${value}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);

    test('opens from a sub-path, and all countries are drawn', async () => {
      await browser.go(page.url + OPENING);
      await ready();
      const drawn = `[...document.querySelectorAll('[data-country] .shape')]
        .filter((shape) => shape.getBoundingClientRect().width > 0).length`;
      await see(drawn).toBe(27);
      await see(`document.querySelectorAll('#timeline [data-event]').length > 10`).toBe(true);
      await see(`document.querySelector('#details').dataset.subject`).toBe('ict-ministers-4-2025');
      const elsewhere = `performance.getEntriesByType('resource')
        .map(({ name }) => name).filter((name) => !name.startsWith(location.origin))`;
      await see(elsewhere).toEqual([]);
    });

    test('a click on a country opens it', async () => {
      const point = await browser.evaluate(`(() => {
        const element = document.querySelector('[data-country="KAZ"]');
        const { left, top, width, height } = element.getBoundingClientRect();
        for (let row = 1; row < 12; row += 1) {
          for (let column = 4; column < 12; column += 1) {
            const [x, y] = [Math.round(left + width * column / 12), Math.round(top + height * row / 12)];
            if (document.elementFromPoint(x, y)?.closest('[data-country]') === element) return { x, y };
          }
        }
        return null;
      })()`);
      expect(point).not.toBeNull();
      const { x, y } = point as { x: number; y: number };
      await clickAt(browser, x, y);
      await see(`document.querySelector('#details').dataset.subject`).toBe('KAZ');
      await see(`document.querySelector('#details h2').textContent`).toContain('Kazakhstan');
      await address().toContain('country=KAZ');
    });

    test('keys move the cursor from event to event and day by day', async () => {
      await focus('.scrubber');
      await press(browser, 'ArrowRight');
      await day('2025-07-10');
      await press(browser, 'Shift+ArrowRight');
      await day('2025-07-11');
      await address().toContain('date=2025-07-11');
    });

    test('speaks Russian when told to, the rest unchanged', async () => {
      await choose('#language', 'ru');
      await see('document.documentElement.lang').toBe('ru');
      await see(`document.querySelector('#details h2').textContent`).toContain('Казахстан');
      await see(`document.querySelectorAll('[data-country] .shape').length`).toBe(27);
      await day('2025-07-11');
    });

    test('draws other borders when told to', async () => {
      await choose('#toolbar .borders select', 'india');
      await see(
        `document.querySelectorAll('[data-country="IND"] [data-area="aksai-chin"]').length`,
      ).toBe(1);
      await address().toContain('borders=india');
    });

    test('makes a picture of map and timeline, as SVG and as PNG', async () => {
      await browser.evaluate(`(() => {
        const make = URL.createObjectURL;
        window.made = [];
        URL.createObjectURL = (blob) => {
          window.made.push(blob);
          return make.call(URL, blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
        document.querySelector('.take-along-button').click();
      })()`);
      await see(`document.querySelector('.picture img')?.naturalWidth > 0`, DRAWN).toBe(true);
      await browser.evaluate(`(() => {
        window.made.at(-1).text().then((text) => { window.drawn = text; });
        document.querySelector('.picture [value=png]').click();
      })()`);
      await see(`window.drawn?.includes('КАЗАХСТАН')`).toBe(true);
      expect(await browser.evaluate(`/var\\(|color-mix|NaN/.test(window.drawn)`)).toBe(false);
      await choose('.picture-choice select', '1');
      await browser.evaluate(`document.querySelector('.picture .buttons button').click()`);
      await see(`window.made.at(-1).type`, DRAWN).toBe('image/png');
      await browser.evaluate(`void createImageBitmap(window.made.at(-1)).then(({ width }) => {
        window.width = width;
      })`);
      await see(`window.width === Number(/ width="(\\d+)"/.exec(window.drawn)[1])`).toBe(true);
      await browser.evaluate(`document.querySelector('dialog[open]').close()`);
    });

    test('a reload keeps all that was chosen', async () => {
      const chosen = ['country=KAZ', 'date=2025-07-11', 'borders=india', 'today=2026-11-23'];
      await browser.reload();
      await ready();
      for (const part of chosen) await address().toContain(part);
      await see('document.documentElement.lang').toBe('ru');
      await see(`document.querySelector('#toolbar .borders select').value`).toBe('india');
      await see(`document.querySelector('#details').dataset.subject`).toBe('KAZ');
      await day('2025-07-11');
    });

    test('presents two steps and leaves', async () => {
      const mode = 'document.documentElement.dataset.mode';
      await browser.evaluate('document.activeElement.blur()');
      await press(browser, 'p');
      await see(mode).toBe('present');
      const count = `document.querySelector('.caption-count')?.textContent.trim()`;
      await see(count).toMatch(/^1 \//);
      await press(browser, 'ArrowRight');
      await see(count).toMatch(/^2 \//);
      await press(browser, 'ArrowRight');
      await see(count).toMatch(/^3 \//);
      // Some browsers keep Escape for the full screen, and may still be on their way out of it.
      const afterEscape = async () => {
        await press(browser, 'Escape');
        return browser.evaluate(mode);
      };
      await expect.poll(afterEscape, { ...POLL, interval: 500 }).toBe('explore');
      await see(`document.querySelectorAll('[data-country] .shape').length`).toBe(27);
    });
  });
}
