import { type Paint, readPaint } from './read-paint';

type Attributes = Readonly<Record<string, string>>;

/** Finer is seen on no paper. */
const DECIMALS = 3;

/**
 * Fill, stroke and opacity of a shape as attributes; `scale` is how many pixels of the page a unit
 * of the shape's own drawing has, `nameOf` what the picture calls a pattern.
 */
export function paintAttributes(
  style: CSSStyleDeclaration,
  scale: number,
  nameOf: (pattern: string) => string,
): Attributes {
  const fill = readPaint(style.fill);
  const stroke = readPaint(style.stroke);
  const width = pixels(style.strokeWidth) / scale;
  return {
    ...paint('fill', fill, Number(style.fillOpacity), nameOf),
    ...(isNothing(stroke) || width === 0
      ? {}
      : {
          ...paint('stroke', stroke, Number(style.strokeOpacity), nameOf),
          'stroke-width': short(width),
          ...dashes(style.strokeDasharray, scale),
          ...unless('stroke-linecap', style.strokeLinecap, 'butt'),
          ...unless('stroke-linejoin', style.strokeLinejoin, 'miter'),
        }),
    ...unless('opacity', style.opacity, '1'),
  };
}

export function isNothing({ colour, pattern }: Paint): boolean {
  return colour === 'none' && pattern === null;
}

/** A length that the browser has computed, in CSS pixels. */
export function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}

export function short(value: number): string {
  return String(Number(value.toFixed(DECIMALS)));
}

export function unless(name: string, value: string, usual: string): Attributes {
  return value === usual || value === '' ? {} : { [name]: value };
}

function paint(
  name: 'fill' | 'stroke',
  { colour, opacity, pattern }: Paint,
  share: number,
  nameOf: (pattern: string) => string,
): Attributes {
  const value = pattern === null ? colour : `url(#${nameOf(pattern)}) ${colour}`;
  return { [name]: value, ...unless(`${name}-opacity`, short(opacity * share), '1') };
}

function dashes(computed: string, scale: number): Attributes {
  if (computed === 'none' || computed === '') return {};
  const lengths = computed.split(/[\s,]+/).map((length) => short(pixels(length) / scale));
  return { 'stroke-dasharray': lengths.join(' ') };
}
