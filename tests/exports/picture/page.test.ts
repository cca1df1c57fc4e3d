import { describe, expect, it } from 'vitest';
import type { LegendPart } from '../../../src/exports/picture/legend-parts';
import type { PictureContent } from '../../../src/exports/picture/picture-content';
import { placeLegend } from '../../../src/exports/picture/place-legend';
import { placePage } from '../../../src/exports/picture/place-page';
import type { PlacedText, Setting } from '../../../src/exports/picture/placed-text';

const widthOf = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;
const LTR: Setting = { dir: 'ltr', widthOf };
const RTL: Setting = { dir: 'rtl', widthOf };
const SWATCH = {} as SVGSVGElement;

const rows = (...texts: readonly string[]): LegendPart => ({
  kind: 'rows',
  rows: texts.map((text) => ({ swatch: SWATCH, text })),
});
const legendIn = (width: number, parts: readonly LegendPart[], setting = LTR) =>
  placeLegend(parts, { x: 0, y: 0, width }, { ...setting, size: 13, scale: 1, shapeOf: () => 0.2 });

describe('the legend of a picture', () => {
  const classes = rows(
    'under 20',
    '20–40',
    '40–60',
    '60–80',
    '80 and more',
    'no value',
    'disputed land, hatched',
  );

  it('has its rows beside each other where they fit, one of them as wide as it needs', () => {
    const { swatches, texts, bottom } = legendIn(240, [classes]);
    expect(new Set(swatches.map(({ x }) => x)).size).toBe(2);
    expect(new Set(swatches.map(({ y }) => y)).size).toBe(4);
    expect(lineOf(texts, 'disputed land, hatched')?.x).toBe(29);
    expect(bottom).toBeLessThan(100);
  });

  it('has one column where texts are long', () => {
    const { swatches } = legendIn(240, [
      rows('6 founding members', '14 dialogue partners', '2 observers'),
    ]);
    expect(new Set(swatches.map(({ x }) => x))).toEqual(new Set([0]));
  });

  it('has its swatches on the right where the page begins there', () => {
    const { swatches, texts } = legendIn(
      240,
      [rows('شش عضو بنیان‌گذار', 'چهارده شریک گفت‌وگو', 'دو ناظر')],
      RTL,
    );
    expect(swatches.map(({ x, width }) => x + width)).toEqual([240, 240, 240]);
    expect(lineOf(texts, 'دو ناظر')?.x).toBe(240 - 29);
  });

  it('has what it says and what it draws in order, without overlaps', () => {
    const { texts, swatches } = legendIn(240, [
      { kind: 'title', text: 'Individuals using the Internet' },
      rows('under 20'),
      { kind: 'drawing', drawing: SWATCH },
      { kind: 'text', text: 'median 89' },
    ]);
    const [title, row, text] = ['Individuals using the Internet', 'under 20', 'median 89'].map(
      (each) => lineOf(texts, each)?.y ?? 0,
    );
    const drawing = swatches.at(-1);
    expect([title, row, drawing?.y, text]).toEqual(
      [title, row, drawing?.y, text].sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(drawing).toMatchObject({ width: 220, height: 44 });
    expect(text).toBeGreaterThan((drawing?.y ?? 0) + 44);
  });
});

const CONTENT: PictureContent = {
  lang: 'en',
  title: 'Atlas',
  subtitle: 'How it came about',
  facts: [
    { kicker: 'Day shown', text: '17 June 2025', large: true, details: ['10 members'] },
    { kicker: 'Borders', text: 'Neutral', details: ['Disputed land is hatched.'] },
    { kicker: '', text: 'Facts as of 23 November 2026', details: [] },
  ],
  notes: [],
  sourcesHeading: 'Sources',
  sourceDetail: 'full',
  sources: [
    { number: '1', publisher: 'TASS', text: 'TASS. A title (EN)', url: 'https://example.org/1' },
    { number: '2', publisher: 'Ministry', text: 'Ministry. Another (RU · not linked)', url: '' },
  ],
  credits: ['Outlines: Natural Earth.'],
  address: 'https://example.org/#lang=en',
  describes: 'Day shown: 17 June 2025',
  asOf: '2026-11-23',
};
const WIDE = {
  map: { width: 900, height: 400 },
  legend: null,
  timeline: { width: 1280, height: 200 },
};
const NARROW = {
  map: { width: 390, height: 300 },
  legend: { width: 390, height: 80 },
  timeline: { width: 390, height: 200 },
};

describe('the page of a picture', () => {
  it('has the facts beside the map where the map leaves room', () => {
    const page = placePage(CONTENT, WIDE, LTR, 1);
    expect(page.width).toBe(1280 + 2 * page.margin);
    const day = lineOf(page.texts, '17 June 2025');
    expect(day?.x).toBeGreaterThan(page.map.x + 900);
    expect(day?.y).toBeLessThan(page.map.y + 400);
    expect(page.timeline.y).toBeGreaterThan(page.map.y + 400);
  });

  it('changes sides with the page', () => {
    const page = placePage(CONTENT, WIDE, RTL, 1);
    expect(page.map.x).toBe(page.margin + 380);
    expect(lineOf(page.texts, '17 June 2025')?.x).toBe(page.margin + 380 - 24);
  });

  it('lets those follow below that the map is too low for', () => {
    const page = placePage(CONTENT, { ...WIDE, map: { width: 900, height: 90 } }, LTR, 1);
    expect(lineOf(page.texts, '17 June 2025')?.y).toBeLessThan(page.timeline.y);
    expect(lineOf(page.texts, 'Neutral')?.y).toBeGreaterThan(page.timeline.y + 200);
  });

  it('has everything below each other where it is narrow, the legend below the map', () => {
    const page = placePage(CONTENT, NARROW, LTR, 1);
    expect(page.legend.y).toBeGreaterThan(page.map.y + 300);
    expect(page.timeline.y).toBeGreaterThan(page.legend.y + 80);
    expect(lineOf(page.texts, '17 June 2025')?.y).toBeGreaterThan(page.timeline.y + 200);
  });

  it('tells every source with its number and address, or only who published it', () => {
    const full = wordsOf(placePage(CONTENT, WIDE, LTR, 1).texts);
    expect(full).toEqual(
      expect.arrayContaining(['1', 'TASS. A title (EN) https://example.org/1', '2']),
    );
    const names = placePage({ ...CONTENT, sourceDetail: 'names' }, WIDE, LTR, 1);
    expect(wordsOf(names.texts)).toContain('1\u00a0TASS\u00a0· 2\u00a0Ministry');
  });

  it('ends with the credits and the address, all within the page', () => {
    for (const drawings of [WIDE, NARROW]) {
      const page = placePage(CONTENT, drawings, LTR, 1);
      expect(wordsOf(page.texts).slice(-2)).toEqual([...CONTENT.credits, CONTENT.address]);
      const lines = page.texts.flatMap((text) => text.lines.map((line) => ({ ...text, ...line })));
      for (const { x, y, text, size } of lines) {
        expect(x).toBeGreaterThanOrEqual(page.margin);
        expect(x + text.trim().length * size * 0.5).toBeLessThanOrEqual(page.width);
        expect(y).toBeLessThan(page.height);
      }
    }
  });

  it('grows with the texts of the page', () => {
    const [once, twice] = [1, 2].map((scale) => placePage(CONTENT, WIDE, LTR, scale));
    expect(twice?.texts[0]?.size).toBe(2 * (once?.texts[0]?.size ?? 0));
    expect(twice?.margin).toBe(2 * (once?.margin ?? 0));
  });
});

function wordsOf(texts: readonly PlacedText[]): readonly string[] {
  return texts.map(({ lines }) => lines.map(({ text }) => text).join(''));
}

function lineOf(texts: readonly PlacedText[], text: string) {
  return texts.flatMap(({ lines }) => lines).find((line) => line.text.trim() === text);
}
