export const SVG_TYPE = 'image/svg+xml';

/**
 * A picture as the text of an SVG file, `times` as large as on the screen: some browsers draw a
 * picture at the size that it says, and only then enlarge it.
 */
export function svgText(picture: SVGSVGElement, times = 1): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const side of ['width', 'height']) {
    copy.setAttribute(side, String(Math.round(Number(copy.getAttribute(side))) * times));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
