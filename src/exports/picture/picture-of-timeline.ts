import { svg } from '../../dom/svg';
import { copyDrawing } from './copy-drawing';
import { pixels, short } from './paint-attributes';
import { readPaint } from './read-paint';
import { boxWithin, emptyPicture, ground, patternsOf, startCopying, touches } from './standalone';
import { ordered } from './text-direction';

/** Where the baseline lies in the handle, from its middle, in heights of its text. */
const BASELINE_EM = 0.35;
/** About the rim of the handle. */
const RIM_PX = 5;

/**
 * The lanes of the timeline as they are shown in its region now, with their axis and the cursor,
 * without what drives them. Stands by itself; `root` is the region.
 */
export function pictureOfTimeline(root: HTMLElement): SVGSVGElement {
  const plot = root.querySelector('.timeline-plot') ?? root;
  const frame = plot.getBoundingClientRect();
  const picture = emptyPicture(frame.width, frame.height);
  const copying = startCopying(
    root,
    frame,
    ticksUnder(plot.querySelector('.scrubber-handle'), plot),
  );
  const drawn = [...plot.querySelectorAll(':scope > svg')].flatMap((each) => {
    const copy = each instanceof SVGElement ? copyDrawing(each, copying) : null;
    const { x, y } = boxWithin(each, frame);
    if (!copy) return [];
    const placed = svg('g', x === 0 && y === 0 ? {} : { transform: `translate(${x} ${y})` });
    placed.append(...copy.childNodes);
    return [placed];
  });
  picture.append(
    patternsOf(copying),
    ground(root, new DOMRect(0, 0, frame.width, frame.height)),
    ...cursorLine(plot, frame),
    ...drawn,
    ...cursorHandle(plot, frame),
  );
  return picture;
}

/** The dates of the axis that the handle would cut in two. */
function ticksUnder(handle: Element | null, plot: Element): readonly Element[] {
  const box = handle?.getBoundingClientRect();
  return [...plot.querySelectorAll('.axis text')].filter(
    (tick) => box && touches(tick.getBoundingClientRect(), rimmed(box)),
  );
}

function rimmed({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x - RIM_PX, y, width + 2 * RIM_PX, height);
}

function cursorLine(plot: Element, frame: DOMRect): readonly SVGElement[] {
  const line = plot.querySelector<HTMLElement>('.scrubber-line');
  return line && !line.hidden ? [ground(line, boxWithin(line, frame))] : [];
}

/** The day in its handle, with the rim that parts it from the axis. */
function cursorHandle(plot: Element, frame: DOMRect): readonly SVGElement[] {
  const handle = plot.querySelector('.scrubber-handle');
  if (!handle) return [];
  const style = getComputedStyle(handle);
  const box = boxWithin(handle, frame);
  const radius = Math.min(pixels(style.borderTopLeftRadius), box.height / 2);
  const [rim, spread] = rimOf(style.boxShadow);
  const size = pixels(style.fontSize);
  const words = handle.textContent ?? '';
  const outer = new DOMRect(
    box.x - spread,
    box.y - spread,
    box.width + 2 * spread,
    box.height + 2 * spread,
  );
  const around = ground(handle, outer, radius + spread);
  around.setAttribute('fill', rim);
  const group = svg('g', style.opacity === '1' ? {} : { opacity: style.opacity });
  group.append(
    ...(spread > 0 ? [around] : []),
    ground(handle, box, radius),
    svg(
      'text',
      {
        x: short(box.x + box.width / 2),
        y: short(box.y + box.height / 2 + size * BASELINE_EM),
        fill: readPaint(style.color).colour,
        'font-size': short(size),
        'font-weight': style.fontWeight,
        'text-anchor': 'middle',
      },
      ordered(words),
    ),
  );
  return [group];
}

/** Colour and width of a rim that is made of a shadow without blur: `rgb(1, 2, 3) 0px 0px 0px 4px`. */
function rimOf(shadow: string): readonly [string, number] {
  const [, colour = '', lengths = ''] = /^([a-z]+\([^)]*\))\s*(.*)$/.exec(shadow) ?? [];
  return [readPaint(colour).colour, pixels(lengths.split(' ')[3] ?? '')];
}
