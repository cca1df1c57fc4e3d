import type { BaseType, Selection } from 'd3';

/** A group that one kind of thing is drawn into. */
export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** What a finger or a pointer can hit around a mark, in pixels at the size for reading. */
export const TARGET_PX = 24;

export function placeRect<E extends BaseType>(
  rect: Selection<E, unknown, null, undefined>,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  rect.attr('x', x).attr('y', y).attr('width', width).attr('height', height).attr('rx', radius);
}
