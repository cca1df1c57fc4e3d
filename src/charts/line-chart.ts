import '../styles/charts.css';
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { PlacedBackground, PlacedCountry } from './place-country';
import type { PlacedLine, Point } from './place-line';
import type { Plot } from './plot';

/* Lengths in pixels where the texts have the size for reading. */
/** The label of the top stands below it, at the left, where the lines begin low. */
const TOP_LABEL_DROP_PX = 14;
const LABEL_DROP_PX = 14;
const DOT_PX = 1.8;
const VALUE_PX = 4;
const BREAK_DROP_PX = 4.5;

export interface LineChart {
  readonly plot: Plot;
  readonly behind: PlacedBackground;
  readonly country: PlacedCountry;
  /** Whether the range of the others lies behind, in place of their lines. */
  readonly asRange: boolean;
  /** The year that is shown; null where it is beyond the chart. */
  readonly year: number | null;
  readonly value: Point | null;
  readonly texts: {
    readonly top: string;
    readonly firstYear: string;
    readonly lastYear: string;
    /** All that the chart shows in one line. */
    readonly label: string;
    readonly breaks: readonly string[];
  };
}

/** A country's line among those it is compared with. */
export function lineChart(chart: LineChart): TemplateResult {
  const { plot, behind, country, asRange, year, value, texts } = chart;
  const { width, height, top, bottom, scale } = plot;
  return html`<svg class="line-chart" width=${width} height=${height} role="img" aria-label=${texts.label}>
    <path class="frame" d=${`M0,${top}H${width}M0,${bottom}H${width}`}></path>
    <text class="top" x="0" y=${top + TOP_LABEL_DROP_PX * scale}>${texts.top}</text>
    <text x="0" y=${bottom + LABEL_DROP_PX * scale}>${texts.firstYear}</text>
    <text class="end" x=${width} y=${bottom + LABEL_DROP_PX * scale}>${texts.lastYear}</text>
    ${asRange ? svg`<path class="band" d=${behind.range.band}></path>` : line('others', behind.lines, scale)}
    ${line('median', behind.range.median, scale)}
    ${year === null ? nothing : svg`<path class="cursor-year" d=${`M${plot.xOf(year)},${top}V${bottom}`}></path>`}
    ${line('own', country.line, scale)}
    ${country.breaks.map(
      ({ x, y }, index) =>
        svg`<text class="break" x=${x} y=${y + BREAK_DROP_PX * scale}>≠<title>${texts.breaks[index]}</title></text>`,
    )}
    ${value ? svg`<circle class="value" cx=${value.x} cy=${value.y} r=${VALUE_PX * scale}></circle>` : nothing}
  </svg>`;
}

function line(name: string, { path, lone }: PlacedLine, scale: number): TemplateResult {
  return svg`<g class=${name}>
    <path d=${path}></path>
    ${lone.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r=${DOT_PX * scale}></circle>`)}
  </g>`;
}
