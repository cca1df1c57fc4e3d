import { html, type TemplateResult } from 'lit-html';
import type { FullWords } from '../../i18n/words';

/** The presenter's keys, each with what it does. */
export function keysList({ t }: FullWords): TemplateResult {
  return html`<dl class="keys">
    ${t.speaker.keysHelp.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}
  </dl>`;
}
