import { readFileSync } from 'node:fs';
import { addressOf, expect, expectPanel, open, parts, ready, test } from './atlas';

const read = (name: string): readonly { readonly id: string }[] =>
  JSON.parse(readFileSync(new URL(`../../assets/data/${name}.json`, import.meta.url), 'utf8'));

test('A strict content policy stands before anything that it governs', async ({ page }) => {
  const html = await (await page.request.get('./')).text();
  await page.goto('./');
  const meta = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
  const policy = (await meta.getAttribute('content')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link)/));
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/);
  expect(html).not.toMatch(/(src|href)="(\/|https?:)/);
});

test('A script smuggled into the page does not run', async ({ page, watch }) => {
  watch.allow(/Content Security Policy/);
  await page.route('**/atlas/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '</body>',
      '<script>window.smuggled = true</script><img src="x" onerror="window.smuggled = true"></body>',
    );
    await route.fulfill({ response: answer, body });
  });
  watch.allow(/status of 404/);
  await page.goto(addressOf());
  await ready(page);
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
});

test('The page may not make markup or code from text', async ({ page, watch }) => {
  watch.allow(/Trusted|Content Security Policy/);
  await open(page);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>no</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('No request leaves the folder that the page is served from', async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await parts(page).button('Sources and credits').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await parts(page).mark('summit-24-2024').click();
  await expectPanel(page, 'event', 'summit-24-2024');
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? 'nowhere'))).toEqual([]);
});

test('Nothing is stored about the visitor', async ({ page, context }) => {
  await open(page);
  await parts(page).mark('summit-24-2024').click();
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0 });
});

for (const kind of ['events', 'countries'] as const) {
  const key = kind === 'events' ? 'event' : 'country';
  test(`Every panel of the ${kind} opens, and its links outwards are safe`, async ({ page }) => {
    test.slow();
    await open(page);
    const ids = read(kind).map((record) => record.id);
    const found = await page.evaluate(
      async ([name, all]) => {
        const details = document.querySelector<HTMLElement>('#details');
        const unsafe: string[] = [];
        const closed: string[] = [];
        let links = 0;
        for (const id of all) {
          const moved = new Promise((resolve) => {
            addEventListener('popstate', resolve, { once: true });
          });
          location.hash = `#${name}=${id}&today=2026-11-23`;
          await moved;
          if (details?.dataset.subject !== id) closed.push(id);
          for (const link of details?.querySelectorAll('a') ?? []) {
            if (link.getAttribute('href')?.startsWith('#')) continue;
            links += 1;
            const rel = link.rel.split(' ');
            const safe =
              ['http:', 'https:'].includes(link.protocol) &&
              rel.includes('noopener') &&
              rel.includes('noreferrer');
            if (!safe) unsafe.push(`${id}: ${link.outerHTML}`);
          }
        }
        return { unsafe, closed, links };
      },
      [key, ids] as const,
    );
    expect(found.closed).toEqual([]);
    expect(found.unsafe).toEqual([]);
    expect(found.links).toBeGreaterThan(ids.length);
  });
}
