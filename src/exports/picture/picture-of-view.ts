import { svg } from '../../dom/svg';
import { describePicture } from './describe-picture';
import { settingOf, tonesOf } from './draw-legend';
import { drawText } from './draw-text';
import { pictureOfLegend } from './legend-beside';
import { pixels, short } from './paint-attributes';
import type { PictureContent } from './picture-content';
import { pictureOfMap } from './picture-of-map';
import { pictureOfTimeline } from './picture-of-timeline';
import { placePage, type Size } from './place-page';
import { readPaint } from './read-paint';
import { emptyPicture, ground } from './standalone';

/** Where map and timeline are in the page. */
export interface Regions {
  readonly map: HTMLElement;
  readonly timeline: HTMLElement;
}

/**
 * Map, legend and timeline as they are shown now, set on a page with the words of `content`: one
 * drawing that needs nothing but itself. `scale` is how many times the size for reading texts have.
 */
export function pictureOfView(
  { map, timeline }: Regions,
  content: PictureContent,
  scale: number,
): SVGSVGElement {
  const lanes = pictureOfTimeline(timeline);
  const land = pictureOfMap(map);
  const inner = sizeOf(lanes).width;
  const legend = pictureOfLegend(map, inner);
  const drawings = {
    map: sizeOf(land),
    legend: legend && sizeOf(legend),
    timeline: sizeOf(lanes),
  };
  const page = placePage(content, drawings, settingOf(map), scale);
  const picture = emptyPicture(page.width, page.height);
  picture.setAttribute('lang', content.lang);
  picture.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', content.lang);
  const line = readPaint(getComputedStyle(timeline).borderTopColor).colour;
  picture.append(
    ...describePicture(content),
    ground(timeline, new DOMRect(0, 0, page.width, page.height)),
    placed(land, page.map),
    ...(legend ? [placed(legend, page.legend)] : []),
    placed(lanes, page.timeline),
    ...page.rules.map((y) =>
      svg('path', {
        d: `M${short(page.margin)},${short(y)}H${short(page.width - page.margin)}`,
        stroke: line,
        fill: 'none',
      }),
    ),
    ...page.texts.map((text) => drawText(text, tonesOf(map))),
  );
  return picture;
}

function sizeOf(picture: SVGSVGElement): Size {
  const [width, height] = ['width', 'height'].map((name) =>
    pixels(picture.getAttribute(name) ?? ''),
  );
  return { width: width ?? 0, height: height ?? 0 };
}

/** A picture as a part of another. */
function placed(picture: SVGSVGElement, { x, y }: { readonly x: number; readonly y: number }) {
  const group = svg('g', { transform: `translate(${short(x)} ${short(y)})` });
  group.append(...picture.childNodes);
  return group;
}
