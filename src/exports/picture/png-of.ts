import { annotatePng } from './annotate-png';
import { SVG_TYPE, svgText } from './svg-text';

/** What no browser draws on: a canvas with a longer side, or with more pixels. */
const LONGEST_SIDE_PX = 16_384;
const MOST_PIXELS = 268_435_456;

/** A pixel of a style sheet is 1/96 of an inch. */
const SCREEN_PPI = 96;

export class PictureTooLarge extends Error {}

/** Width and height of a picture in whole pixels, drawn `times` as large as on the screen. */
export function pixelSize(picture: SVGSVGElement, times: number): readonly [number, number] {
  const side = (name: string) => Math.round(Number(picture.getAttribute(name))) * times;
  return [side('width'), side('height')];
}

/**
 * Draws a picture into a PNG, which says in words what `texts` say. Rejects with `PictureTooLarge` where the browser has no canvas that
 * large, and with another error where it draws none.
 */
export async function pngOf(
  picture: SVGSVGElement,
  times: number,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const [width, height] = pixelSize(picture, times);
  if (Math.max(width, height) > LONGEST_SIDE_PX || width * height > MOST_PIXELS) {
    throw new PictureTooLarge();
  }
  const url = URL.createObjectURL(new Blob([svgText(picture, times)], { type: SVG_TYPE }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, width, height);
    // Where a canvas is too large for the device it stays empty, and nothing is said.
    if (context?.getImageData(0, 0, 1, 1).data[3] !== 255) throw new PictureTooLarge();
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
    if (!blob) throw new PictureTooLarge();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const annotated = annotatePng(bytes, { texts, pixelsPerInch: SCREEN_PPI * times });
    return new Blob([annotated as Uint8Array<ArrayBuffer>], { type: blob.type });
  } finally {
    URL.revokeObjectURL(url);
  }
}
