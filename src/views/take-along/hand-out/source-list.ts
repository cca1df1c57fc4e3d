import { html, type TemplateResult } from 'lit-html';
import type { PictureSource } from '../../../exports/picture/picture-content';

/** Sources by their numbers, with their addresses written out: paper has no links. */
export function sourceList(sources: readonly PictureSource[]): TemplateResult {
  return html`<ul class="hand-out-sources">
    ${sources.map(
      ({ number, text, url }) => html`<li><b>${number}</b>
        <span><bdi>${text}</bdi> ${url === '' ? '' : html`<span dir="ltr">${url}</span>`}</span></li>`,
    )}
  </ul>`;
}
