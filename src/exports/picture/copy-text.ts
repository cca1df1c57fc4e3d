import { svg } from '../../dom/svg';
import { isNothing, pixels, short, unless } from './paint-attributes';
import { readPaint } from './read-paint';
import { directionOf, marksOf } from './text-direction';

/** Told apart within one document. */
let count = 0;

const PLACE = ['x', 'y', 'dx', 'dy', 'transform'] as const;

/**
 * Copies a text as text. Programs other than browsers neither draw a halo beneath the letters, nor
 * know the middle of a line, nor find the direction of a text: a halo is the same text used once
 * more, the line stands on its baseline, and the order of its signs is said.
 */
export function copyText(source: SVGTextElement, style: CSSStyleDeclaration): SVGElement | null {
  const words = source.textContent ?? '';
  if (words === '') return null;
  const fill = readPaint(style.fill);
  const halo = readPaint(style.stroke);
  const text = svg('text', { ...placeOf(source), ...fontOf(style) });
  if (style.dominantBaseline === 'central') {
    text.setAttribute('y', short(Number(source.getAttribute('y')) + middleOf(style)));
  }
  const anchor = physical(style);
  if (anchor !== 'start') text.setAttribute('text-anchor', anchor);
  text.append(...copyRuns(source, style));
  const group = svg('g', {
    fill: fill.colour,
    ...unless('fill-opacity', short(fill.opacity), '1'),
    ...unless('opacity', style.opacity, '1'),
  });
  if (!isNothing(halo) && pixels(style.strokeWidth) > 0) {
    text.id = `picture-text-${++count}`;
    const use = svg('use', {
      fill: 'none',
      stroke: halo.colour,
      ...unless('stroke-opacity', short(halo.opacity), '1'),
      'stroke-width': short(pixels(style.strokeWidth)),
      'stroke-linejoin': 'round',
    });
    // Older programs know only this name.
    use.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', `#${text.id}`);
    group.append(use);
  }
  group.append(text);
  return group;
}

/** The anchor where texts run to the right, as all do in a picture. */
function physical({ textAnchor, direction }: CSSStyleDeclaration): string {
  if (direction === 'ltr' || textAnchor === 'middle') return textAnchor;
  return textAnchor === 'start' ? 'end' : 'start';
}

/** The parts of a text; those that begin a line of their own are ordered by themselves. */
function copyRuns(source: SVGTextElement, style: CSSStyleDeclaration): readonly Node[] {
  const nodes = [...source.childNodes];
  const direction = directionOf(source.textContent ?? '');
  const begins = (node: Node | undefined) =>
    node === undefined || (node instanceof Element && node.hasAttribute('x'));
  return nodes.map((node, index) => {
    const [before, after] = marksOf(direction);
    const words = [
      index === 0 || begins(node) ? before : '',
      node.textContent ?? '',
      begins(nodes[index + 1]) ? after : '',
    ].join('');
    return node instanceof SVGTSpanElement
      ? copyRun(node, words, style)
      : document.createTextNode(words);
  });
}

/** A part of a text that is set otherwise. */
function copyRun(
  source: SVGTSpanElement,
  words: string,
  around: CSSStyleDeclaration,
): SVGTSpanElement {
  const style = getComputedStyle(source);
  const outside = fontOf(around);
  const own = Object.entries({ ...reset(outside), ...fontOf(style) }).filter(
    ([name, value]) => outside[name] !== value,
  );
  const place = placeOf(source);
  const drop = place.dy?.endsWith('em')
    ? Number.parseFloat(place.dy) * pixels(style.fontSize)
    : null;
  return svg(
    'tspan',
    { ...place, ...(drop === null ? {} : { dy: short(drop) }), ...Object.fromEntries(own) },
    words,
  );
}

function placeOf(source: Element): Record<string, string> {
  return Object.fromEntries(
    PLACE.flatMap((name) => {
      const value = source.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function fontOf(style: CSSStyleDeclaration): Record<string, string> {
  return {
    'font-size': short(pixels(style.fontSize)),
    ...unless('font-weight', style.fontWeight, '400'),
    ...unless('font-style', style.fontStyle, 'normal'),
    ...unless('letter-spacing', short(pixels(style.letterSpacing)), '0'),
  };
}

/** What is not said of a part holds for it as for the whole. */
function reset(outside: Record<string, string>): Record<string, string> {
  const usual: Record<string, string> = {
    'font-weight': '400',
    'font-style': 'normal',
    'letter-spacing': '0',
  };
  return Object.fromEntries(Object.entries(usual).filter(([name]) => name in outside));
}

/** How far below its middle the baseline of a line lies, in pixels. */
function middleOf({ font, fontSize, fontFamily, fontWeight }: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font === '' ? `${fontWeight} ${fontSize} ${fontFamily}` : font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  return (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}
