import { svg } from '../../dom/svg';
import { copyDrawing } from './copy-drawing';
import { legendBeside } from './legend-beside';
import { short } from './paint-attributes';
import { emptyPicture, ground, patternsOf, startCopying } from './standalone';

/**
 * The map as it is shown in its region now: land, borders, route, pins, names and, where it stands
 * beside the countries, the legend; without what drives them. Stands by itself; `root` is the region.
 */
export function pictureOfMap(root: HTMLElement): SVGSVGElement {
  const stage = root.querySelector('.map-stage') ?? root;
  const frame = stage.getBoundingClientRect();
  const picture = emptyPicture(frame.width, frame.height);
  const copying = startCopying(root, frame);
  const size = new DOMRect(0, 0, frame.width, frame.height);
  const clip = svg('clipPath', { id: copying.nameOf('frame') });
  clip.append(svg('rect', { width: short(frame.width), height: short(frame.height) }));
  const land = svg('g', { 'clip-path': `url(#${clip.id})` });
  const drawing = stage.querySelector<SVGSVGElement>('svg');
  if (drawing) {
    const moved = svg('g', { transform: fromCorner(drawing, frame) });
    for (const part of drawing.children) {
      const copy = part instanceof SVGElement ? copyDrawing(part, copying) : null;
      if (copy) moved.append(copy);
    }
    land.append(moved);
  }
  const legend = legendBeside(root, frame, copying);
  const defs = patternsOf(copying);
  defs.append(clip);
  picture.append(defs, ground(stage, size), land, ...legend);
  return picture;
}

/** Brings the drawing, which reaches beyond its frame, to the frame's corner. */
function fromCorner(drawing: SVGSVGElement, frame: DOMRect): string {
  const box = drawing.getBoundingClientRect();
  const { x, y, width } = drawing.viewBox.baseVal;
  const scale = width === 0 ? 1 : box.width / width;
  const [left, top] = [box.left - frame.left - x * scale, box.top - frame.top - y * scale];
  return `translate(${short(left)} ${short(top)})${scale === 1 ? '' : ` scale(${short(scale)})`}`;
}
