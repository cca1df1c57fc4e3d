import { memoize } from '../model/memoize';

/** Width of a text in CSS pixels. */
export type Measure = (text: string, font: string, letterSpacing?: number) => number;

/** Measures with a canvas that is never shown: no layout of the page is forced. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const width = memoize((key: string) => {
    const [font = '', text = ''] = key.split('\n');
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  });
  return (text, font, letterSpacing = 0) => width(`${font}\n${text}`) + text.length * letterSpacing;
}
