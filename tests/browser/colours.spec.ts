import type { Page } from '@playwright/test';
import {
  type Colour,
  contrast,
  difference,
  laidOn,
  readColour,
  SIGHTS,
  type Sight,
  seenBy,
} from '../fixtures/colour';
import { expect, open, test } from './atlas';

/** In OKLab; two shades side by side are told apart from about 0.02, far apart on a map at 0.1. */
const LEAST_DIFFERENCE = 0.1;
const GRAPHICS = 3;
const TEXT = 4.5;

const STATUSES = [
  'founding-member',
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'none',
] as const;
type Status = (typeof STATUSES)[number];

/**
 * The pairs that some eyes tell apart by the pattern only: observers are hatched and dialogue
 * partners dotted, so each is told from everything that is plain, and from the other.
 */
const BY_PATTERN: readonly Status[] = ['observer', 'dialogue-partner'];
const isPlain = (status: Status) => !BY_PATTERN.includes(status);

/** A day with observers and dialogue partners, and a day with partners. */
const DAYS = ['2020-01-01', '2026-11-23'];

/** The fill of the land of each status, as the browser computed it. */
async function fillsOf(page: Page): Promise<Map<Status, string>> {
  const fills = new Map<Status, string>();
  for (const day of DAYS) {
    await open(page, `date=${day}`);
    const found = await page.locator('[data-country][data-status]').evaluateAll((all) =>
      all.flatMap((country) => {
        const shape = country.querySelector('.shape');
        const { status } = (country as SVGElement).dataset;
        return shape && status ? [[status, getComputedStyle(shape).fill] as const] : [];
      }),
    );
    for (const [status, fill] of found) fills.set(status as Status, fill);
  }
  return fills;
}

/** The colour under or beside a pattern: `url("#...") rgb(...)`. */
const plainOf = (fill: string) => readColour(fill.replace(/url\([^)]*\)/, ''));

async function tokens<Name extends string>(
  page: Page,
  ...names: readonly Name[]
): Promise<Record<Name, Colour>> {
  const found = await page.evaluate((all) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const told = all.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return told;
  }, names);
  return Object.fromEntries(found.map(([name, css]) => [name, readColour(css)])) as Record<
    Name,
    Colour
  >;
}

const styleOf = (page: Page, selector: string, property: 'fill' | 'stroke') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);

/** An indicator with five classes and one with four. */
const SCALES = [
  ['internet_users_pct', 5],
  ['egdi', 4],
] as const;
const BLACK: Colour = [0, 0, 0];

/** What the texts are drawn with, all read at once: the map draws its texts anew as things change. */
function textsOf(page: Page, selector: string) {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((label) => {
        const { fill, stroke } = getComputedStyle(label);
        return { name: label.textContent, fill, stroke };
      }),
    selector,
  );
}

/** What each class is filled with, and what is written on it, the lowest first. */
async function classesOf(
  page: Page,
  count: number,
): Promise<readonly { readonly fill: Colour; readonly text: Colour }[]> {
  await page.locator('.legend-classes').waitFor();
  const found = await page.locator('.legend-classes [data-class]').evaluateAll((all) =>
    all.map((swatch) => {
      const { fill } = getComputedStyle(swatch);
      const probe = document.createElement('i');
      probe.style.color = 'var(--on-class)';
      swatch.closest('svg')?.before(probe);
      probe.dataset.class = (swatch as SVGElement).dataset.class;
      const text = getComputedStyle(probe).color;
      probe.remove();
      return { name: probe.dataset.class ?? '', fill, text };
    }),
  );
  return found
    .filter(({ name }) => /^\d$/.test(name))
    .slice(0, count)
    .map(({ fill, text }) => ({ fill: readColour(fill), text: readColour(text) }));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('statuses are told apart in grey and without any one kind of cones', async ({ page }) => {
      const fills = await fillsOf(page);
      expect([...fills.keys()].sort()).toEqual([...STATUSES].sort());
      const alike: string[] = [];
      for (const [at, one] of STATUSES.entries()) {
        for (const other of STATUSES.slice(at + 1)) {
          const [a, b] = [plainOf(fills.get(one) ?? ''), plainOf(fills.get(other) ?? '')];
          const same = (sight: Sight) =>
            difference(seenBy(sight, a), seenBy(sight, b)) < LEAST_DIFFERENCE;
          if (isPlain(one) && isPlain(other)) {
            for (const sight of SIGHTS) if (same(sight)) alike.push(`${one}, ${other}: ${sight}`);
          }
        }
      }
      expect(alike).toEqual([]);
    });

    test('a pattern carries what its colour does not, strong enough to be seen by all', async ({
      page,
    }) => {
      const fills = await fillsOf(page);
      const patterns = STATUSES.map((status) => /#([\w-]+)/.exec(fills.get(status) ?? '')?.[1]);
      expect(patterns).toEqual([
        undefined,
        undefined,
        'hatch-observer',
        'dots-dialogue-partner',
        undefined,
        undefined,
      ]);
      const hatch = await styleOf(page, '#hatch-observer .figure', 'stroke');
      const dots = await styleOf(page, '#dots-dialogue-partner .figure', 'fill');
      for (const sight of SIGHTS) {
        const seen = (css: string) => seenBy(sight, plainOf(css));
        const strength = [
          contrast(seen(hatch), seen(fills.get('observer') ?? '')),
          contrast(seen(dots), seen(fills.get('dialogue-partner') ?? '')),
        ];
        // Eyes without a kind of cones see the same lightness a little otherwise.
        const least = sight === 'full' || sight === 'grey' ? GRAPHICS : GRAPHICS * 0.9;
        expect(Math.min(...strength), sight).toBeGreaterThanOrEqual(least);
      }
    });

    test('members stand out from other land, and all land from no status', async ({ page }) => {
      const fills = await fillsOf(page);
      const none = plainOf(fills.get('none') ?? '');
      for (const status of ['founding-member', 'member'] as const) {
        const ratio = contrast(plainOf(fills.get(status) ?? ''), none);
        expect(ratio, status).toBeGreaterThanOrEqual(GRAPHICS);
      }
    });

    test('classes of a yearly number are told apart by all eyes, and grow from one to the next', async ({
      page,
    }) => {
      for (const [indicator, count] of SCALES) {
        await open(page, `color=${indicator}`);
        const classes = await classesOf(page, count);
        const lightness = classes.map(({ fill }) => difference(fill, BLACK));
        const rising = colorScheme === 'dark';
        expect([...lightness].sort((a, b) => (rising ? a - b : b - a))).toEqual(lightness);
        for (const [at, { fill }] of classes.entries()) {
          const next = classes[at + 1];
          if (!next) continue;
          for (const sight of SIGHTS) {
            const apart = difference(seenBy(sight, fill), seenBy(sight, next.fill));
            expect
              .soft(apart, `${indicator}, class ${at}: ${sight}`)
              .toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
          }
        }
      }
    });

    test('a missing value is told from the lowest class and from quiet land by its lines', async ({
      page,
    }) => {
      await open(page, 'color=fixed_broadband_per_100', 'among=all', 'date=2003-06-01');
      const fillOf = (name: string) =>
        styleOf(page, `[data-country][data-class="${name}"] .shape`, 'fill');
      expect(await fillOf('missing')).toContain('#lines-missing');
      expect(await fillOf('0')).not.toContain('url(');
      const lines = readColour(await styleOf(page, '#lines-missing .figure', 'stroke'));
      const missing = plainOf(await fillOf('missing'));
      const lowest = plainOf(await fillOf('0'));
      for (const sight of SIGHTS) {
        const [ground, line] = [seenBy(sight, missing), seenBy(sight, lines)];
        expect(contrast(line, ground), sight).toBeGreaterThanOrEqual(GRAPHICS);
        expect(difference(line, seenBy(sight, lowest)), sight).toBeGreaterThan(LEAST_DIFFERENCE);
      }
    });

    test('names and values have 4.5:1 to the class that they stand on and to their halo', async ({
      page,
    }) => {
      for (const [indicator, count] of SCALES) {
        await open(page, `color=${indicator}`);
        for (const [at, { fill, text }] of (await classesOf(page, count)).entries()) {
          expect
            .soft(contrast(text, fill), `${indicator}, class ${at}`)
            .toBeGreaterThanOrEqual(TEXT);
        }
        const names = '#map .label.country[data-class]';
        // They follow the colours in the next frame.
        await expect.poll(() => page.locator(names).count()).toBeGreaterThan(5);
        const labels = await textsOf(page, names);
        for (const { name, fill, stroke } of labels) {
          const ratio = contrast(readColour(fill), readColour(stroke));
          expect.soft(ratio, `${indicator}: ${name}`).toBeGreaterThanOrEqual(TEXT);
        }
      }
    });

    test('lines, marks, the focus and the edges of fields have 3:1 to what they touch', async ({
      page,
    }) => {
      await open(page);
      const of = await tokens(
        page,
        ...(['paper', 'surface', 'water', 'land', 'accent', 'mark', 'founding-member'] as const),
        ...(['member', 'focus', 'focus-gap', 'line-strong'] as const),
      );
      const touching = [
        ['the cursor on the timeline', of.accent, of.paper],
        ['the route on water', of.accent, of.water],
        ['the route on quiet land', of.accent, of.land],
        ['the route and its rim', of.accent, of.surface],
        ['marks', of.mark, of.paper],
        ['marks of the main lane', of['founding-member'], of.paper],
        ['the focus', of.focus, of.paper],
        ['the focus and its rim', of.focus, of['focus-gap']],
        ['fields on paper', of['line-strong'], of.paper],
        ['fields on a panel', of['line-strong'], of.surface],
      ] as const;
      for (const [what, one, other] of touching) {
        expect.soft(contrast(one, other), what).toBeGreaterThanOrEqual(GRAPHICS);
      }
      for (const ground of ['founding-member', 'member', 'land'] as const) {
        const seen = Math.max(contrast(of.accent, of[ground]), contrast(of.surface, of[ground]));
        expect.soft(seen, `the route or its rim on ${ground}`).toBeGreaterThanOrEqual(GRAPHICS);
      }
    });

    test('names on the map have 4.5:1 to their halo, whatever lies beneath', async ({ page }) => {
      await open(page);
      const labels = await textsOf(page, '#map .label');
      expect(labels.length).toBeGreaterThan(10);
      const grounds = await tokens(page, ...(['water', 'land', 'partner', 'member'] as const));
      for (const { name, fill, stroke } of labels) {
        const opacity = Number(/\/ ?([\d.]+)\)|, ([\d.]+)\)$/.exec(stroke)?.slice(1).find(Boolean));
        const share = stroke.startsWith('rgba') || stroke.includes('/') ? opacity : 1;
        for (const [ground, colour] of Object.entries(grounds)) {
          const halo = laidOn(readColour(stroke), share, colour);
          expect
            .soft(contrast(readColour(fill), halo), `${name} on ${ground}`)
            .toBeGreaterThanOrEqual(TEXT);
        }
      }
    });
  });
}
