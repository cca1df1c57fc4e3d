import { html, svg, type TemplateResult } from 'lit-html';
import type { ValueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import type { Coat } from './coat';
import { placeStrip } from './indicator-strip';

/* In units of the drawing, of which the legend's width has about as many as pixels. */
const WIDTH = 220;
const MARGIN = 4;
const DOT = 6;
const BAND = 6;
const GAP = 2;
/** Higher piles lie closer. */
const HIGHEST = 42;

/** The values of the countries as dots along the classes; each tells its country. */
export function stripOf({ t }: FullWords, coat: Coat, written: ValueWords): TemplateResult {
  const inner = WIDTH - 2 * MARGIN;
  const coats = [...coat.of.values()];
  const strip = placeStrip(coats, coat.indicator.classes ?? [], (DOT + 0.5) / inner);
  const step = Math.min(DOT, HIGHEST / strip.rows);
  const top = strip.rows === 0 ? 0 : DOT + (strip.rows - 1) * step + GAP;
  const at = (share: number) => MARGIN + share * inner;
  const spoken = [...strip.dots].reverse().map((dot) => dot.coat.line);
  return html`<svg class="legend-strip" viewBox="0 0 ${WIDTH} ${top + BAND}" role="img"
    aria-label=${t.labelled(t.legendSpread(written.year(coat.year)), spoken.join('; '))}>
    ${strip.bands.map(
      ({ from, to }, index) => svg`<rect class="band" data-class=${index}
        x=${at(from)} y=${top} width=${at(to) - at(from)} height=${BAND}></rect>`,
    )}
    ${strip.dots.map(
      (dot) => svg`<circle data-of=${dot.coat.country} cx=${at(dot.x)}
        cy=${top - GAP - DOT / 2 - dot.row * step} r=${DOT / 2}><title>${dot.coat.line}</title></circle>`,
    )}
  </svg>`;
}
