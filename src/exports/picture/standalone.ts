import { svg } from '../../dom/svg';
import { type Copying, copyDrawing } from './copy-drawing';
import { short } from './paint-attributes';
import { readPaint } from './read-paint';

/**
 * Families that exist elsewhere, for every script of the atlas; the page's own begins with the name
 * for whatever the system uses, which only browsers know.
 */
export const FAMILY = [
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Helvetica Neue',
  'Arial',
  'DejaVu Sans',
  'Noto Sans CJK SC',
  'Microsoft YaHei',
  'PingFang SC',
  'Noto Naskh Arabic',
  'Tahoma',
]
  .map((name) => (name.includes(' ') ? `'${name}'` : name))
  .concat('sans-serif')
  .join(', ');

/** Told apart where several pictures stand in one document. */
let pictures = 0;

/** An empty picture of a region of the page, `width` by `height` pixels, its corner at 0, 0. */
export function emptyPicture(width: number, height: number): SVGSVGElement {
  return svg('svg', {
    width: short(width),
    height: short(height),
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    'font-family': FAMILY,
    // Wherever the picture is put; texts that run to the left say so themselves.
    direction: 'ltr',
  });
}

/** A copying for one picture of a region; what lies outside of `frame` or is `covered` is left out. */
export function startCopying(
  region: HTMLElement,
  frame: DOMRect | null,
  covered: readonly Element[] = [],
): Copying {
  settle(region);
  pictures += 1;
  const prefix = `picture-${pictures}-`;
  return {
    nameOf: (id) => `${prefix}${id}`,
    region,
    patterns: new Set(),
    frame,
    covered: new Set(covered),
    hidden: getComputedStyle(region).visibility === 'hidden',
  };
}

function within(region: HTMLElement, id: string): Element | null {
  // The timeline shows patterns of the map that stands beside it.
  const around = region.closest('.paper-stage') ?? region;
  return around.querySelector(`#${CSS.escape(id)}`);
}

/** The patterns that were referred to, to stand before what refers to them. */
export function patternsOf(copying: Copying): SVGDefsElement {
  const defs = svg('defs');
  for (const id of copying.patterns) {
    const pattern = within(copying.region, id) ?? document.getElementById(id);
    const copy = pattern instanceof SVGElement ? copyDrawing(pattern, copying) : null;
    if (copy) defs.append(copy);
  }
  return defs;
}

/** A rectangle filled as the background of an element of the page is. */
export function ground(element: Element, box: DOMRectReadOnly, radius = 0): SVGRectElement {
  const { colour, opacity } = readPaint(getComputedStyle(element).backgroundColor);
  return svg('rect', {
    x: short(box.x),
    y: short(box.y),
    width: short(box.width),
    height: short(box.height),
    ...(radius > 0 ? { rx: short(radius) } : {}),
    fill: colour,
    ...(opacity < 1 && colour !== 'none' ? { 'fill-opacity': short(opacity) } : {}),
  });
}

/** The box of a part of a region, from the region's corner. */
export function boxWithin(part: Element, region: DOMRect): DOMRect {
  const { x, y, width, height } = part.getBoundingClientRect();
  return new DOMRect(x - region.x, y - region.y, width, height);
}

/** Whether two boxes of the page share a point. */
export function touches(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Brings colours that are still changing to their end. */
function settle(region: HTMLElement): void {
  for (const each of region.getAnimations({ subtree: true })) {
    if (each instanceof CSSTransition) each.finish();
  }
}
