import type { PictureContent, PictureFact } from './picture-content';
import { type Block, placeBlocks, placeInColumns } from './place-blocks';
import type { PlacedText, Setting } from './placed-text';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The drawings of a page, in pixels. */
export interface Drawings {
  readonly map: Size;
  /** Null where the legend stands on the map. */
  readonly legend: Size | null;
  readonly timeline: Size;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A page of the picture: where everything stands, in pixels. */
export interface PlacedPage extends Size {
  readonly texts: readonly PlacedText[];
  /** Lines across, by their heights. */
  readonly rules: readonly number[];
  readonly margin: number;
  readonly map: Corner;
  readonly legend: Corner;
  readonly timeline: Corner;
}

/* Lengths in pixels where the smallest text has the size for reading. */
const MARGIN_PX = 24;
const NARROW_MARGIN_PX = 14;
const NARROW_BELOW_PX = 560;
const GAP_PX = 24;
const SMALL_GAP_PX = 12;
/** Words stand beside the map where it leaves this much of the width. */
const LEAST_SIDE_PX = 230;
const FACT_GAP_PX = 14;
const DETAIL_GAP_PX = 2;
const COLUMN_PX = 300;
const SOURCE_INDENT_PX = 20;

const STYLES = {
  title: { size: 26, weight: 700, tone: 'ink' },
  subtitle: { size: 13, weight: 400, tone: 'soft' },
  kicker: { size: 12, weight: 400, tone: 'soft' },
  large: { size: 22, weight: 700, tone: 'ink' },
  fact: { size: 15, weight: 600, tone: 'ink' },
  detail: { size: 12, weight: 400, tone: 'soft' },
  heading: { size: 13, weight: 700, tone: 'ink' },
  source: { size: 10, weight: 400, tone: 'ink' },
  small: { size: 10, weight: 400, tone: 'soft' },
} as const;

/** Sets heading, map, timeline, facts, sources and credits; `scale` as that of the page's texts. */
export function placePage(
  content: PictureContent,
  drawings: Drawings,
  setting: Setting,
  scale: number,
): PlacedPage {
  const { map, legend, timeline } = drawings;
  const inner = timeline.width;
  const margin = (inner < NARROW_BELOW_PX ? NARROW_MARGIN_PX : MARGIN_PX) * scale;
  const gap = GAP_PX * scale;
  const small = SMALL_GAP_PX * scale;
  const rtl = setting.dir === 'rtl';
  const row = (y: number) => ({ x: margin, y, width: inner });
  const texts: PlacedText[] = [];
  const rules: number[] = [];
  const add = (placed: { texts: readonly PlacedText[]; bottom: number }) => {
    texts.push(...placed.texts);
    return placed.bottom;
  };

  let y = add(placeBlocks(headBlocks(content, scale), row(margin), setting)) + small;
  const side = inner - map.width - gap;
  const beside = side >= LEAST_SIDE_PX * scale;
  const mapAt = { x: beside && !rtl ? margin : margin + inner - map.width, y };
  let below = y + map.height;
  const sideAt = { x: rtl ? margin : margin + map.width + gap, y, width: side };
  const [besideMap, beneath] = beside
    ? partFacts(content.facts, sideAt, map.height, setting, scale)
    : [[], content.facts];
  below = Math.max(below, add(placeBlocks(factBlocks(besideMap, scale), sideAt, setting)));
  const legendAt = { x: margin, y: below + small };
  if (legend) below = legendAt.y + legend.height;
  const timelineAt = { x: margin, y: below + small };
  y = timelineAt.y + timeline.height + small;
  if (beneath.length > 0) {
    rules.push(y);
    const facts = factBlocks(beneath, scale);
    y = add(placeInColumns(facts, row(y + small), columnsIn(inner, scale), gap, setting)) + small;
  }
  if (content.sources.length > 0) {
    rules.push(y);
    const heading = [{ ...styled('heading', scale), text: content.sourcesHeading, above: 0 }];
    y = add(placeBlocks(heading, row(y + small), setting)) + small / 2;
    const isFull = content.sourceDetail === 'full';
    const sources = isFull ? sourceBlocks(content, scale) : [nameBlock(content, scale)];
    const columns = isFull ? columnsIn(inner, scale) : 1;
    y = add(placeInColumns(sources, row(y), columns, gap, setting)) + small;
  }
  rules.push(y);
  y = add(placeBlocks(footBlocks(content, scale), row(y + small), setting));
  return {
    width: inner + 2 * margin,
    height: Math.ceil(y + margin),
    texts,
    rules,
    margin,
    map: mapAt,
    legend: legendAt,
    timeline: timelineAt,
  };
}

/** The facts that stand beside the map as far as it is high, and those that follow below. */
function partFacts(
  facts: readonly PictureFact[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  height: number,
  setting: Setting,
  scale: number,
): readonly [readonly PictureFact[], readonly PictureFact[]] {
  const fits = (count: number) =>
    placeBlocks(factBlocks(facts.slice(0, count), scale), at, setting).bottom <= at.y + height;
  let count = facts.length;
  while (count > 0 && !fits(count)) count -= 1;
  return [facts.slice(0, count), facts.slice(count)];
}

function columnsIn(width: number, scale: number): number {
  return Math.max(1, Math.floor(width / (COLUMN_PX * scale)));
}

function styled(name: keyof typeof STYLES, scale: number) {
  return { ...STYLES[name], size: STYLES[name].size * scale };
}

function headBlocks({ title, subtitle }: PictureContent, scale: number): readonly Block[] {
  return [
    { ...styled('title', scale), text: title, above: 0 },
    { ...styled('subtitle', scale), text: subtitle, above: 0 },
  ];
}

function factBlocks(facts: readonly PictureFact[], scale: number): readonly Block[] {
  return facts.flatMap(({ kicker, text, large, details }) => {
    const lines = [
      ...(kicker === '' ? [] : [{ ...styled('kicker', scale), text: kicker }]),
      { ...styled(large ? 'large' : 'fact', scale), text },
      ...details.map((detail) => ({ ...styled('detail', scale), text: detail })),
    ];
    return lines.map((line, index) => ({
      ...line,
      above: (index === 0 ? FACT_GAP_PX : DETAIL_GAP_PX) * scale,
      keep: index < lines.length - 1,
    }));
  });
}

function sourceBlocks({ sources }: PictureContent, scale: number): readonly Block[] {
  return sources.map(({ number, text, url }) => ({
    ...styled('source', scale),
    text: url === '' ? text : `${text} ${url}`,
    number,
    indent: SOURCE_INDENT_PX * scale,
    above: 3 * scale,
  }));
}

/** "1 Ministry · 2 Agency"; numbers and points stay with their names. */
function nameBlock({ sources }: PictureContent, scale: number): Block {
  const named = sources.map(({ number, publisher }) => `${number}\u00a0${publisher}`);
  return { ...styled('source', scale), text: named.join('\u00a0· '), above: 0 };
}

function footBlocks({ notes, credits, address }: PictureContent, scale: number): readonly Block[] {
  return [...notes, ...credits, address].map((text) => ({
    ...styled('small', scale),
    text,
    above: 2 * scale,
  }));
}
