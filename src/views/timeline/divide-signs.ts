import { svg } from '../../dom/svg';
import type { Range } from '../../model/indicators';
import type { Axis } from './axis';
import type { DivideRoom } from './lanes';
import type { PlacedDivide } from './place-divide';

/* Lengths in pixels where the texts have the size for reading. */
export const DIVIDE_SIGN_PX = 3;
const BREAK_DROP_PX = 12;
const LINE_DROP_PX = 16;

/** Marks at the lowest, median and highest value of the year that is told. */
export function rangeSigns(
  { xOf, yOf }: PlacedDivide,
  range: Range | null,
  { left, right }: Axis,
  scale: number,
): readonly SVGElement[] {
  if (!range) return [];
  const x = xOf(range.year);
  if (x < left || x > right) return [];
  const [low, median, high] = [
    yOf(range.lowest.value),
    yOf(range.median),
    yOf(range.highest.value),
  ];
  const sign = (y: number) => svg('circle', { cx: x, cy: y, r: DIVIDE_SIGN_PX * scale });
  return [svg('path', { d: `M${x},${low}V${high}` }), sign(low), sign(median), sign(high)];
}

/** A line between the years that are not to be compared, with a sign that tells of whom. */
export function breakMark(
  x: number,
  { top, bottom }: DivideRoom,
  title: string,
  scale: number,
): SVGElement {
  const group = svg('g', { class: 'break' });
  group.append(
    svg('title', {}, title),
    svg('path', { d: `M${x},${top + LINE_DROP_PX * scale}V${bottom}` }),
    svg('text', { x, y: top + BREAK_DROP_PX * scale }, '≠'),
  );
  return group;
}
