/** A rectangle in the units of a path. */
export interface PathBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** About as fine as a picture four times as large can show, in its pixels. */
const FINEST_PX = 0.05;

/** How many decimals say a place well enough where a unit of the path has `scale` pixels. */
export function decimalsFor(scale: number): number {
  return Math.max(0, Math.round(Math.log10(scale / FINEST_PX)));
}

/**
 * The same path with no more decimals than are seen, every line told from the one before, and
 * without the rings and lines that lie outside of the box as a whole. Two countries keep the border
 * that they share: a point goes to the same place in both. Takes paths of `M`, `L` and `Z` only and
 * gives any other back as it is.
 */
export function thinPath(path: string, decimals: number, box: PathBox | null): string {
  if (/[^MLZ\d.,\s-]/.test(path)) return path;
  return (path.match(/M[^M]*/g) ?? [])
    .map((part) => thinRing(part, 10 ** decimals, box))
    .filter((part) => part !== '')
    .join('');
}

function thinRing(part: string, scale: number, box: PathBox | null): string {
  const points = (part.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((pair) =>
    pair.split(',').map(Number),
  );
  if (box && isOutside(points, box)) return '';
  let data = '';
  let [lastX, lastY] = [0, 0];
  for (const [x = 0, y = 0] of points) {
    const [wholeX, wholeY] = [Math.round(x * scale), Math.round(y * scale)];
    if (data !== '' && wholeX === lastX && wholeY === lastY) continue;
    const [dx, dy] = [(wholeX - lastX) / scale, (wholeY - lastY) / scale];
    data += `${data === '' ? 'M' : 'l'}${told(dx)},${told(dy)}`;
    [lastX, lastY] = [wholeX, wholeY];
  }
  return part.includes('Z') ? `${data}z` : data;
}

function isOutside(points: readonly number[][], { left, top, right, bottom }: PathBox): boolean {
  const all = (is: (x: number, y: number) => boolean) => points.every(([x = 0, y = 0]) => is(x, y));
  return (
    all((x) => x < left) ||
    all((x) => x > right) ||
    all((_, y) => y < top) ||
    all((_, y) => y > bottom)
  );
}

/** Without what the division of whole numbers leaves behind. */
function told(value: number): string {
  return String(Number(value.toFixed(6)));
}
