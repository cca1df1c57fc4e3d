import { svg } from '../../dom/svg';
import { copyText } from './copy-text';
import { paintAttributes } from './paint-attributes';
import { decimalsFor, type PathBox, thinPath } from './thin-path';
import { withRim } from './with-rim';

/** What is copied as it stands: the geometry, not the look. */
const GEOMETRY = [
  'd',
  'x',
  'y',
  'width',
  'height',
  'rx',
  'r',
  'cx',
  'cy',
  'x1',
  'y1',
  'x2',
  'y2',
  'transform',
  'fill-rule',
  'viewBox',
  'patternUnits',
  'patternTransform',
] as const;
/** Definitions are none of these: a picture has those that it refers to. */
const SHAPES = ['path', 'rect', 'circle', 'line'];
const GROUPS = ['g', 'svg', 'clipPath', 'pattern'];

/** What is to be seen in a drawing of the page, and not what is pointed at or hit. */
const PASSING = '.target, .area, .highlight.hover, .highlight.focus, [data-covered]';

/** How one picture is copied. */
export interface Copying {
  /** What the picture calls an element that others refer to: several pictures may share a page. */
  readonly nameOf: (id: string) => string;
  /** Where patterns are looked for first: another map may have some of the same names. */
  readonly region: HTMLElement;
  /** Patterns referred to so far, by their ids in the page. */
  readonly patterns: Set<string>;
  /** What lies outside is left out; in pixels of the window. */
  readonly frame: DOMRect | null;
  /** What something else lies over. */
  readonly covered: ReadonlySet<Element>;
  /** Whether the region is hidden as a whole, which is no reason to leave a part of it out. */
  readonly hidden: boolean;
}

/**
 * Copies a drawing of the page so that it stands by itself: every look is an attribute of its own,
 * no style sheet, class or script is needed. Null where there is nothing to be seen.
 */
export function copyDrawing(source: SVGElement, copying: Copying): SVGElement | null {
  if (source.matches(PASSING) || copying.covered.has(source)) return null;
  const style = getComputedStyle(source);
  if (style.display === 'none') return null;
  if (style.visibility === 'hidden' && !copying.hidden) return null;
  const name = source.localName;
  if (name === 'text') return copyText(source as SVGTextElement, style);
  if (GROUPS.includes(name)) return copyGroup(source, style, copying);
  return SHAPES.includes(name) ? copyShape(source as SVGGraphicsElement, style, copying) : null;
}

function copyGroup(
  source: SVGElement,
  style: CSSStyleDeclaration,
  copying: Copying,
): SVGElement | null {
  const children = [...source.children].flatMap((child) =>
    child instanceof SVGElement ? (copyDrawing(child, copying) ?? []) : [],
  );
  if (children.length === 0) return null;
  const copy = svg(source.localName as 'g', geometryOf(source));
  if (source.id !== '' && source.localName !== 'g') copy.id = copying.nameOf(source.id);
  const clip = /#([^)"']+)/.exec(source.getAttribute('clip-path') ?? '')?.[1];
  if (clip) copy.setAttribute('clip-path', `url(#${copying.nameOf(clip)})`);
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  copy.append(...children);
  return copy;
}

function copyShape(
  source: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  copying: Copying,
): SVGElement | null {
  if (source.getAttribute('d') === '' || !isWithin(source, copying.frame)) return null;
  const nameOf = (pattern: string) => {
    copying.patterns.add(pattern);
    return copying.nameOf(pattern);
  };
  const isStill = style.getPropertyValue('vector-effect') === 'non-scaling-stroke';
  const look = paintAttributes(style, isStill ? scaleOf(source) : 1, nameOf);
  if (look.fill === 'none' && look.stroke === undefined) return null;
  const copy = svg(source.localName as 'path', { ...geometryOf(source), ...look });
  if (isStill) thin(copy, source, copying.frame);
  if (style.transform !== 'none' && !source.hasAttribute('transform')) {
    copy.setAttribute('transform', aboutMiddle(source, style.transform));
  }
  return withRim(copy, style.filter, isStill ? scaleOf(source) : 1);
}

/** Land is drawn far beyond what is seen, and finer than it is seen. */
function thin(copy: SVGElement, source: SVGGraphicsElement, frame: DOMRect | null): void {
  const path = copy.getAttribute('d');
  const matrix = source.getScreenCTM();
  if (path === null || !matrix) return;
  const box = frame && boxIn(frame, matrix.inverse());
  copy.setAttribute('d', thinPath(path, decimalsFor(scaleOf(source)), box));
}

function boxIn({ left, top, right, bottom }: DOMRect, toPath: DOMMatrix): PathBox {
  const first = new DOMPoint(left, top).matrixTransform(toPath);
  const last = new DOMPoint(right, bottom).matrixTransform(toPath);
  return { left: first.x, top: first.y, right: last.x, bottom: last.y };
}

function geometryOf(source: SVGElement): Record<string, string> {
  return Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = source.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** How many pixels of the page a unit of the element's own drawing has. */
function scaleOf(source: SVGGraphicsElement): number {
  const matrix = source.getCTM();
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}

/** What a style sheet turns about the middle of a shape. */
function aboutMiddle(source: SVGGraphicsElement, transform: string): string {
  const { x, y, width, height } = source.getBBox();
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return `translate(${middleX} ${middleY}) ${transform} translate(${-middleX} ${-middleY})`;
}

function isWithin(source: SVGElement, frame: DOMRect | null): boolean {
  if (!frame || source.closest('defs, clipPath')) return true;
  const box = source.getBoundingClientRect();
  return (
    box.right >= frame.left &&
    box.left <= frame.right &&
    box.bottom >= frame.top &&
    box.top <= frame.bottom
  );
}
