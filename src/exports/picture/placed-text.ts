import { directionOf } from './text-direction';
import { wrapText } from './wrap-text';

export type Tone = 'ink' | 'soft';

/** How a text of the picture's own is set. */
export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly tone: Tone;
}

/** A line of a text in pixels of the picture: the end that stands on its side, and its baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A text in lines that stand on one side. */
export interface PlacedText extends TextStyle {
  readonly lines: readonly PlacedLine[];
  readonly side: 'left' | 'right';
  readonly direction: 'ltr' | 'rtl';
}

/** Width of a text in pixels. */
export type WidthOf = (text: string, style: TextStyle) => number;

/** What all texts of a picture share. */
export interface Setting {
  /** Where the page begins: lines stand on its left side in `ltr`, on its right in `rtl`. */
  readonly dir: 'ltr' | 'rtl';
  readonly widthOf: WidthOf;
}

const LINE_HEIGHT = 1.35;
/** Where the baseline lies in a line, from its top, in heights of the line. */
const BASELINE = 0.75;

export function lineHeight({ size }: TextStyle): number {
  return Math.round(size * LINE_HEIGHT);
}

/**
 * A text wrapped into a box; gives its lines and where the next may begin. All but the last line
 * end in the space that parts them, so that the text reads on.
 */
export function placeParagraph(
  text: string,
  style: TextStyle,
  box: { readonly x: number; readonly y: number; readonly width: number },
  { dir, widthOf }: Setting,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const parts = wrapText(text, box.width, (part) => widthOf(part, style));
  const height = lineHeight(style);
  const direction = /\p{L}/u.test(text) ? directionOf(text) : dir;
  const side = dir === 'rtl' ? 'right' : 'left';
  // On the right side the space would push the words of a text that runs to the right.
  const overhang = side === 'right' && direction === 'ltr' ? widthOf(' ', style) : 0;
  const edge = side === 'right' ? box.x + box.width : box.x;
  const lines = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return {
      text: isLast ? part : `${part} `,
      x: isLast ? edge : edge + overhang,
      y: box.y + index * height + Math.round(height * BASELINE),
    };
  });
  return {
    texts: lines.length === 0 ? [] : [{ ...style, lines, side, direction }],
    bottom: box.y + lines.length * height,
  };
}
