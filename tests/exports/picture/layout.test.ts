import { describe, expect, it } from 'vitest';
import { type Block, placeBlocks, placeInColumns } from '../../../src/exports/picture/place-blocks';
import { placeParagraph, type Setting } from '../../../src/exports/picture/placed-text';
import { wrapText } from '../../../src/exports/picture/wrap-text';

/** Every sign is ten pixels wide. */
const measure = (text: string) => text.length * 10;
const SETTING: Setting = { dir: 'ltr', widthOf: measure };
const STYLE = { size: 10, weight: 400, tone: 'ink' } as const;

describe('a text wrapped to a width', () => {
  it('breaks between words, and no line is wider', () => {
    const text = 'Xinhua via Eastday. Backgrounder: Chronology of SCO summits (EN · 15 June 2006)';
    const lines = wrapText(text, 200, measure);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(200);
  });

  it('breaks an address anywhere, and loses nothing of it', () => {
    const address = 'https://example.org/a-very-long-name-of-a-page.html';
    const lines = wrapText(`Source ${address}`, 120, measure);
    expect(lines[0]).toBe('Source');
    expect(lines.slice(1).join('')).toBe(address);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(120);
  });

  it('breaks Chinese between signs, but puts no full stop at the beginning of a line', () => {
    expect(wrapText('争议地区以斜线绘出。不划归', 90, measure)).toEqual([
      '争议地区以斜线绘',
      '出。不划归',
    ]);
  });

  it('keeps a number with the name that follows it', () => {
    expect(wrapText('1\u00a0TASS · 2\u00a0Interfax', 100, measure)).toEqual([
      '1\u00a0TASS ·',
      '2\u00a0Interfax',
    ]);
  });

  it('is nothing where there is nothing', () => {
    expect(wrapText('', 100, measure)).toEqual([]);
  });
});

describe('a paragraph', () => {
  it('stands on the side where the page begins, each line below the one before', () => {
    const { texts, bottom } = placeParagraph('one two', STYLE, { x: 5, y: 0, width: 40 }, SETTING);
    const [first, second] = texts[0]?.lines ?? [];
    expect(first).toMatchObject({ text: 'one ', x: 5 });
    expect(second).toMatchObject({ text: 'two', x: 5 });
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(14);
    expect(bottom).toBe(28);
  });

  it('keeps its right edge in a page that runs to the left', () => {
    const rtl: Setting = { ...SETTING, dir: 'rtl' };
    const box = { x: 0, y: 0, width: 40 };
    const latin = placeParagraph('one two', STYLE, box, rtl).texts[0];
    // The space at the end of the first line hangs over the edge.
    expect(latin?.lines.map(({ x }) => x)).toEqual([50, 40]);
    const persian = placeParagraph('چین ۲۰۲۵', STYLE, box, rtl).texts[0];
    expect(persian?.lines.map(({ x }) => x)).toEqual([40, 40]);
    expect([latin?.direction, persian?.direction]).toEqual(['ltr', 'rtl']);
  });
});

const block = (text: string, more: Partial<Block> = {}): Block => ({
  ...STYLE,
  text,
  above: 6,
  ...more,
});

describe('blocks of text', () => {
  it('stand below each other, a number before the first line', () => {
    const at = { x: 0, y: 100, width: 200 };
    const { texts, bottom } = placeBlocks(
      [block('first', { number: '1', indent: 30 }), block('second')],
      at,
      SETTING,
    );
    const lines = texts.flatMap((text) => text.lines);
    expect(lines.map(({ text, x }) => [text, x])).toEqual([
      ['1', 0],
      ['first', 30],
      ['second', 0],
    ]);
    expect(lines[0]?.y).toBe(lines[1]?.y);
    expect(bottom).toBe(100 + 14 + 6 + 14);
  });

  it('fill columns evenly and in order', () => {
    const blocks = ['a', 'b', 'c', 'd', 'e'].map((text) => block(text));
    const { texts, bottom } = placeInColumns(blocks, { x: 0, y: 0, width: 320 }, 3, 10, SETTING);
    const columns = texts.map(({ lines }) => lines[0]?.x);
    expect(columns).toEqual([0, 0, 110, 110, 220]);
    expect(bottom).toBe(34);
  });

  it('begin on the right where the page does', () => {
    const rtl: Setting = { ...SETTING, dir: 'rtl' };
    const at = { x: 0, y: 0, width: 210 };
    const { texts } = placeInColumns([block('چین'), block('هند')], at, 2, 10, rtl);
    expect(texts.map(({ lines }) => lines[0]?.x)).toEqual([210, 100]);
  });

  it('stay together where they are kept', () => {
    const blocks = [
      block('head', { keep: true }),
      block('text'),
      block('head', { keep: true }),
      block('text'),
    ];
    const { texts } = placeInColumns(blocks, { x: 0, y: 0, width: 430 }, 4, 10, SETTING);
    expect(texts.map(({ lines }) => lines[0]?.x)).toEqual([0, 0, 110, 110]);
  });
});
