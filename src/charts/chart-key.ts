import { html, svg, type TemplateResult } from 'lit-html';
import type { FullWords } from '../i18n/words';
import type { Whose } from './divide-words';

/** What the lines of the charts are; `name` is whose line is drawn strong, where it is one. */
export function chartKey(
  { t }: FullWords,
  name: string | null,
  whose: Whose,
  asRange: boolean,
): TemplateResult {
  const sample = (
    kind: string,
  ) => html`<svg class="line-sample" viewBox="0 0 22 12" aria-hidden="true">
    ${svg`<g class=${kind}><path d=${kind === 'band' ? 'M0,1H22V11H0Z' : 'M0,6H22'}></path></g>`}
  </svg>`;
  return html`<ul class="chart-key" aria-label=${t.chartKey}>
    ${name === null ? '' : html`<li>${sample('own')}${name}</li>`}
    <li>${asRange ? html`${sample('band')}${t.chartKeyRange[whose]}` : html`${sample('others')}${t.chartKeyOthers[whose]}`}</li>
    <li>${sample('median')}${t.chartKeyMedian}</li>
    <li><span class="break-sample" aria-hidden="true">≠</span>${t.chartKeyBreak}</li>
  </ul>`;
}
