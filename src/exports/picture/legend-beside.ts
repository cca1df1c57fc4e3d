import { svg } from '../../dom/svg';
import type { Copying } from './copy-drawing';
import { drawLegend, layLegend, tonesOf } from './draw-legend';
import { type LegendPart, legendParts } from './legend-parts';
import { pixels, short } from './paint-attributes';
import type { PlacedLegend } from './place-legend';
import { readPaint } from './read-paint';
import { boxWithin, emptyPicture, ground, patternsOf, startCopying } from './standalone';

/** A legend that takes less of the map's width stands beside the countries, as the map has it. */
const BESIDE_SHARE = 0.5;

/** Whether the legend has its place on the map; on a small screen it would cover the countries. */
function isBeside(root: HTMLElement): boolean {
  const legend = root.querySelector<HTMLElement>('.legend');
  return legend !== null && legend.offsetWidth < root.clientWidth * BESIDE_SHARE;
}

/** The legend in its place on the map, drawn anew without what one presses in it. */
export function legendBeside(
  root: HTMLElement,
  frame: DOMRect,
  copying: Copying,
): readonly SVGElement[] {
  const legend = root.querySelector<HTMLElement>('.legend');
  const parts = legendParts(root);
  if (!legend || parts.length === 0 || !isBeside(root)) return [];
  const style = getComputedStyle(legend);
  const box = boxWithin(legend, frame);
  const padding = { x: pixels(style.paddingLeft), y: pixels(style.paddingTop) };
  const placed = layFitting(root, parts, box.width - 2 * padding.x, box.bottom - 2 * padding.y);
  const height = placed.bottom + 2 * padding.y;
  const top = Math.max(box.bottom - height, 0);
  const back = ground(legend, new DOMRect(box.x, top, box.width, height), radiusOf(style));
  back.setAttribute('stroke', readPaint(style.borderTopColor).colour);
  const words = drawLegend(placed, tonesOf(root), copying);
  words.setAttribute(
    'transform',
    `translate(${short(box.x + padding.x)} ${short(top + padding.y)})`,
  );
  return [back, words];
}

/** What comes last is left out where the map is too low: the timeline tells it as well. */
function layFitting(
  root: HTMLElement,
  parts: readonly LegendPart[],
  width: number,
  height: number,
): PlacedLegend {
  const placed = layLegend(root, parts, width);
  const isTooHigh = placed.bottom > height && parts.length > 1;
  return isTooHigh ? layFitting(root, parts.slice(0, -1), width, height) : placed;
}

/** The legend by itself, for where it stands beneath the map; null where it stands on it. */
export function pictureOfLegend(root: HTMLElement, width: number): SVGSVGElement | null {
  const parts = legendParts(root);
  if (parts.length === 0 || isBeside(root)) return null;
  const placed = layLegend(root, parts, width);
  const picture = emptyPicture(width, placed.bottom);
  const copying = startCopying(root, null);
  const drawn = drawLegend(placed, tonesOf(root), copying);
  const group = svg('g');
  group.append(patternsOf(copying), drawn);
  picture.append(group);
  return picture;
}

function radiusOf(style: CSSStyleDeclaration): number {
  return pixels(style.borderTopLeftRadius);
}
