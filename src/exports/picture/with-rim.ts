import { svg } from '../../dom/svg';
import { pixels, short } from './paint-attributes';
import { readPaint } from './read-paint';

const SHADOW = /drop-shadow\(([a-z]+\([^)]*\)) 0px 0px ([\d.]+px)\)/;
/** A blurred shadow laid on twice is about as dense as this. */
const OPACITY = '0.8';

/**
 * A shape whose rim is made of shadows in the page, with a wider line beneath it in their place:
 * filters are drawn differently by every program, and by some not at all. `scale` as the shape's own.
 */
export function withRim(shape: SVGElement, filter: string, scale: number): SVGElement {
  const [, colour = '', blur = ''] = SHADOW.exec(filter) ?? [];
  if (colour === '') return shape;
  const rim = shape.cloneNode() as SVGElement;
  const width = Number(shape.getAttribute('stroke-width') ?? 0) + (2 * pixels(blur)) / scale;
  rim.setAttribute('fill', 'none');
  rim.setAttribute('stroke', readPaint(colour).colour);
  rim.setAttribute('stroke-width', short(width));
  rim.setAttribute('stroke-opacity', OPACITY);
  const group = svg('g');
  group.append(rim, shape);
  return group;
}
