const LIMIT_MS = 20_000;

/**
 * From a choice to the frame that shows it, in milliseconds: `act` is called, and the page is asked
 * in every frame whether what `look` tells has changed; the time ends once that frame is painted.
 * @param {import('@playwright/test').Page} page
 * @param {string} begins the event that begins it, such as `click`
 * @param {string} look one of the page's looks (`window.bench.looks`)
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>}
 */
async function measureChoice(page, begins, look, act) {
  await page.evaluate(
    ([type, name, limit]) => {
      const lookNow = () => window.bench.looks[name]?.() ?? null;
      const before = lookNow();
      window.benchChoice = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing to see of "${name}".`)), limit);
        const begin = (/** @type {Event} */ event) => {
          const frame = () => {
            const now = lookNow();
            if (now === null || now === before) return requestAnimationFrame(frame);
            // A message comes after the frame is painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            port2.postMessage(null);
          };
          requestAnimationFrame(frame);
        };
        addEventListener(type, begin, { capture: true, once: true });
      });
    },
    /** @type {const} */ ([begins, look, LIMIT_MS]),
  );
  await act();
  return page.evaluate(() => window.benchChoice);
}

/** @param {import('@playwright/test').Page} page */
export async function clickOne(page) {
  const point = await page.evaluate(() => window.bench.target());
  if (!point) throw new Error('There is nothing to click.');
  return measureChoice(page, 'click', 'opened', () => page.mouse.click(point.x, point.y));
}

/**
 * What only the atlas can do, one after the other in the same page.
 * @param {import('@playwright/test').Page} page
 */
export async function measureChoices(page) {
  const choose = (/** @type {string} */ selector, /** @type {string} */ value) => () =>
    page.locator(selector).selectOption(value);
  const worldview = await measureChoice(
    page,
    'change',
    'worldview',
    choose('.borders select', 'china'),
  );
  const legend = '#map select';
  const colour = await measureChoice(
    page,
    'change',
    'colour',
    choose(legend, 'internet_users_pct'),
  );
  const otherColour = await measureChoice(page, 'change', 'colour', choose(legend, 'egdi'));
  await page.locator(legend).selectOption('status');

  await page.keyboard.press('/');
  await page.locator('.search-field input').pressSequentially('kara');
  await page.locator('#search-results [role="option"]').first().waitFor();
  const keystroke = await measureChoice(page, 'keydown', 'search', () => page.keyboard.press('m'));
  await page.keyboard.press('Escape');
  await page.locator('.search-field').waitFor({ state: 'hidden' });

  const language = await measureChoice(page, 'change', 'language', choose('#language', 'ru'));
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('p');
  await page.locator('.caption-count').waitFor();
  await page.waitForTimeout(1500);
  const step = await measureChoice(page, 'keydown', 'step', () => page.keyboard.press('PageDown'));
  return { worldview, colour, otherColour, keystroke, language, step };
}
