import { boxOf, expect, expectDay, expectPanel, open, parts, TODAY, test } from './atlas';

test('The page opens with the fourth ministers’ meeting in Karamay selected', async ({ page }) => {
  await open(page);
  await expectPanel(page, 'event', 'ict-ministers-4-2025');
  await expectDay(page, '2025-06-17');
  const { details, mark, cursor } = parts(page);
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(
    '4th ministers’ meeting, Karamay',
  );
  await expect(details).toContainText('17 June 2025');
  await expect(details).toContainText('Action Plan for the Digital Transformation');
  await expect(mark('ict-ministers-4-2025')).toHaveAttribute('aria-pressed', 'true');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^17 June 2025: .*4th ministers’ meeting/);
});

test('The page says when map and timeline are painted, and what it is', async ({ page }) => {
  await open(page);
  const marks = await page.evaluate(() => performance.getEntriesByName('ready').length);
  expect(marks).toBe(1);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await expect(html).toHaveAttribute('data-mode', 'explore');
  await expect(page).toHaveTitle('SCO Digital Atlas');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('Loading the atlas')).toHaveCount(0);
});

test('Opening the page writes nothing into the address', async ({ page }) => {
  const writes: string[] = [];
  await page.exposeFunction('told', (url: string) => writes.push(url));
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (data, unused, url) => {
        (window as unknown as { told: (url: string) => void }).told(String(url));
        write(data, unused, url);
      };
    }
  });
  await open(page);
  await parts(page).cursor.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/date=2025-07-10/);
  expect(writes.filter((url) => !url.includes('date='))).toEqual([]);
  await expect(page).not.toHaveURL(/map=/);
});

test('Once the page says that it is painted, its parts stay where they are', async ({ page }) => {
  await page.addInitScript(() => {
    const boxes = () =>
      ['#map', '#timeline', '#details', '.strip .window', '[data-country="KAZ"]'].map((part) => {
        const { x, y, width, height } = document.querySelector(part)?.getBoundingClientRect() ?? {};
        return [part, ...[x, y, width, height].map((number) => Math.round(number ?? 0))].join(' ');
      });
    const frames = (count: number, then: () => void): number =>
      requestAnimationFrame(() => (count > 0 ? frames(count - 1, then) : then()));
    new MutationObserver((_, observer) => {
      if (!('ready' in document.documentElement.dataset)) return;
      observer.disconnect();
      const first = boxes();
      frames(10, () => {
        (window as unknown as { moved: unknown }).moved = { first, last: boxes() };
      });
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  await open(page);
  const moved = await page.waitForFunction(
    () => (window as unknown as { moved?: { first: string[]; last: string[] } }).moved,
  );
  const { first, last } = (await moved.jsonValue()) ?? { first: [], last: ['never painted'] };
  expect(last).toEqual(first);
});

test('The legend counts the countries on the day shown', async ({ page }) => {
  await open(page);
  const { legend, country, map } = parts(page);
  await expect(legend).toContainText('10 members, 2 observers, 14 dialogue partners');
  await expect(legend).toContainText('6 founding members');
  await expect(legend).toContainText('4 later members');
  const shapes = map.locator('[data-country]');
  await expect(shapes).toHaveCount(27);
  const statuses = await shapes.evaluateAll((all) =>
    all.map((each) => each.getAttribute('data-status')),
  );
  const count = (status: string) => statuses.filter((each) => each === status).length;
  expect(count('founding-member') + count('member')).toBe(10);
  expect(count('observer')).toBe(2);
  expect(count('dialogue-partner')).toBe(14);
  await expect(country('LAO')).toHaveAttribute('data-status', 'none');
});

test('The span on opening holds all of 2026 and today', async ({ page }) => {
  await open(page);
  const { ruler, mark, timeline } = parts(page);
  const axis = await boxOf(ruler);
  const bar = await boxOf(mark('ict-ministers-5-kyrgyzstan').locator('.sign'));
  expect(bar.x).toBeGreaterThan(axis.x);
  expect(bar.x + bar.width).toBeLessThan(axis.x + axis.width);
  await expect(timeline.locator('.today text')).toBeInViewport();
  const first = await boxOf(mark('ict-ministers-1-2021').locator('.sign'));
  expect(first.x).toBeGreaterThanOrEqual(axis.x);
});

test('The next meeting is hatched, with its words, and held ones are solid', async ({ page }) => {
  await open(page);
  const { mark, timeline } = parts(page);
  const next = mark('ict-ministers-5-kyrgyzstan');
  await expect(next).toHaveAttribute('data-standing', 'announced');
  await expect(next).toHaveAccessibleName(
    /5th ministers’ meeting, Kyrgyzstan, .*2026 proposed, no date confirmed/,
  );
  await expect(timeline.getByText('2026 proposed, no date confirmed')).toBeInViewport();
  const fillOf = (id: string) =>
    mark(id)
      .locator('.sign')
      .evaluate((sign) => getComputedStyle(sign).fill);
  expect(await fillOf('ict-ministers-5-kyrgyzstan')).toContain('hatch');
  expect(await fillOf('ict-ministers-3-2024')).toMatch(/^rgb/);
  await expect(parts(page).map.getByText('Next: Kyrgyzstan')).toBeVisible();
});

test('Once its last possible day is past, an announced meeting is said to be unreported', async ({
  page,
}) => {
  await open(page, 'today=2027-02-01');
  await expect(parts(page).mark('ict-ministers-5-kyrgyzstan')).toHaveAttribute(
    'data-standing',
    'awaiting',
  );
});

test('Drawn, gathered and outlying events are all the events there are', async ({ page }) => {
  await open(page);
  const counts = await page.locator('#timeline').evaluate((timeline) => {
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const all = (selector: string) => [...timeline.querySelectorAll<SVGElement>(selector)];
    return {
      drawn: all('[data-event]').length,
      gathered: sum(all('[data-more]').map((each) => each.dataset.more?.split(' ').length ?? 0)),
      outside: sum(all('[data-edge-count]').map((each) => Number(each.dataset.edgeCount))),
    };
  });
  expect(counts.drawn + counts.gathered + counts.outside).toBe(63);
  expect(counts.gathered).toBeGreaterThan(0);
});

test('The labels of the map do not overlap', async ({ page }) => {
  await open(page);
  const overlaps = await page.locator('#map .label').evaluateAll((labels) => {
    const boxes = labels.map((label) => ({
      text: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box }) => {
          const wide = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
          const high = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
          // Boxes of text hold room above and below the letters.
          return wide > 1 && high > 5;
        })
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
  expect(overlaps).toEqual([]);
});

test('The same address shows the same day as today at any time', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-03-04T12:00:00Z'));
  await open(page);
  await expect(page).toHaveURL(new RegExp(`today=${TODAY}`));
  await expect(parts(page).strip).toHaveAttribute('aria-valuemax', /\d+/);
  await expect(parts(page).mark('hog-25-2026')).toHaveAttribute('data-standing', 'awaiting');
  await expect(parts(page).mark('ict-ministers-5-kyrgyzstan')).toHaveAttribute(
    'data-standing',
    'announced',
  );
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and lists the meetings', async ({ page, watch }) => {
    watch.allow(/preload/);
    await page.goto('./');
    const words = page.locator('.no-script');
    await expect(words.locator('h1')).toHaveText('SCO Digital Atlas');
    await expect(words).toContainText('Shanghai Cooperation Organisation have met');
    const meetings = words.locator('li');
    await expect(meetings).toHaveCount(5);
    await expect(meetings.nth(0)).toContainText('25 November 2021');
    await expect(meetings.nth(3)).toContainText('Karamay');
    await expect(meetings.nth(4)).toContainText('2026 proposed, no date confirmed');
    await expect(meetings.nth(4)).toContainText('city not announced');
    await expect(meetings.nth(0)).toBeInViewport();
  });
});
