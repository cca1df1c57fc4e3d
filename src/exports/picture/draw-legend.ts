import { createMeasure } from '../../dom/measure';
import { svg } from '../../dom/svg';
import { type Copying, copyDrawing } from './copy-drawing';
import { drawText, type Tones } from './draw-text';
import type { LegendPart } from './legend-parts';
import { pixels, short } from './paint-attributes';
import { type PlacedLegend, placeLegend } from './place-legend';
import type { Setting } from './placed-text';
import { readPaint } from './read-paint';
import { FAMILY } from './standalone';

/** The size for reading, which lengths are told for. */
const READING_PX = 13;

/** Ink and softer ink, as the page has them. */
export function tonesOf(root: HTMLElement): Tones {
  const soft = root.querySelector('.legend-sum') ?? root;
  const colour = (element: Element) => readPaint(getComputedStyle(element).color).colour;
  return { ink: colour(root), soft: colour(soft) };
}

/** How the texts of a picture's own are measured and where they begin. */
export function settingOf(root: HTMLElement): Setting {
  const measure = createMeasure(FAMILY);
  return {
    dir: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    widthOf: (text, { size, weight }) => measure(text, { weight, px: size }),
  };
}

/** Places the legend in a column as wide as `width`, its corner at 0, 0. */
export function layLegend(
  root: HTMLElement,
  parts: readonly LegendPart[],
  width: number,
): PlacedLegend {
  const legend = root.querySelector('.legend') ?? root;
  const size = pixels(getComputedStyle(legend).fontSize);
  return placeLegend(
    parts,
    { x: 0, y: 0, width },
    {
      ...settingOf(root),
      size,
      scale: size / READING_PX,
      shapeOf: ({ viewBox: { baseVal } }) => baseVal.height / baseVal.width,
    },
  );
}

/** Draws a legend that is placed; its swatches show what the page's show. */
export function drawLegend(
  { texts, swatches }: PlacedLegend,
  tones: Tones,
  copying: Copying,
): SVGGElement {
  const group = svg('g');
  for (const { drawing, x, y, width, height } of swatches) {
    const copy = copyDrawing(drawing, { ...copying, frame: null });
    const box = drawing.viewBox.baseVal;
    if (!copy) continue;
    const [across, down] = [short(width / box.width), short(height / box.height)];
    const placed = svg('g', {
      transform: `translate(${short(x)} ${short(y)}) scale(${across} ${down})`,
    });
    placed.append(...copy.childNodes);
    group.append(placed);
  }
  group.append(...texts.map((text) => drawText(text, tones)));
  return group;
}
