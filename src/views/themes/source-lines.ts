import { html, nothing, type TemplateResult } from 'lit-html';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Dataset, SourceId } from '../../model/dataset';
import { doubtsOfClaim } from '../../model/evidence';

/** Who says so: one line for each source, and how far that carries. */
export function sourceLines(
  dataset: Dataset,
  words: Words,
  ids: readonly SourceId[],
): TemplateResult {
  const { t } = words;
  return html`<ul class="source-lines">
    ${ids.flatMap((id) => {
      const source = dataset.sourceById.get(id);
      if (!source) return [];
      const title = html`<cite lang=${source.lang.split('/')[0] ?? 'en'} dir="auto">${source.title}</cite>`;
      return html`<li>${words.isolated(source.publisher)}. ${
        source.url && source.weak !== true
          ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer external">${title}</a>`
          : title
      }${source.published ? html` <span>${edtfWords(words, source.published)}</span>` : nothing}</li>`;
    })}
    ${doubtsOfClaim(dataset, ids).map(
      (doubt) => html`<li class="doubt" title=${t.doubtHelp[doubt]}>${t.doubt[doubt]}</li>`,
    )}
  </ul>`;
}
