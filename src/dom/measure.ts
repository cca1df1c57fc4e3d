import { memoize } from '../model/memoize';

/** How a text is set, besides its family. */
export interface Font {
  readonly weight: 400 | 600 | 700;
  readonly px: number;
  readonly italic?: boolean;
}

/** Width of a text in CSS pixels. */
export type Measure = (text: string, font: Font, letterSpacing?: number) => number;

/**
 * Measures with a canvas that is never shown: no layout of the page is forced. The family, if none
 * is given, is read from the page once, so that texts are measured as they are drawn.
 */
export function createMeasure(family = getComputedStyle(document.body).fontFamily): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const width = memoize((key: string) => {
    const [font = '', text = ''] = key.split('\n');
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  });
  return (text, { weight, px, italic = false }, letterSpacing = 0) => {
    const font = `${italic ? 'italic ' : ''}${weight} ${px.toFixed(2)}px ${family}`;
    return width(`${font}\n${text}`) + text.length * letterSpacing;
  };
}
