import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Dataset, SourceId } from '../../model/dataset';
import { type Doubt, doubtsOfClaim } from '../../model/evidence';

/** Numbers the sources of one panel in the order they are first cited. */
export interface Citations {
  /** Small numbers behind a claim, with a mark where the claim is in doubt. */
  readonly cite: (sources: readonly SourceId[], doubts?: readonly Doubt[]) => TemplateResult;
  /** The list at the foot of the panel, of all that was cited. */
  readonly list: () => TemplateResult | typeof nothing;
}

export function createCitations(dataset: Dataset, words: Words): Citations {
  const { t } = words;
  const numbers = new Map<SourceId, number>();
  const numberOf = (id: SourceId) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };

  function cite(sources: readonly SourceId[], doubts = doubtsOfClaim(dataset, sources)) {
    return html`<span class="cites">${sources.map((id) => {
      const number = numberOf(id);
      const source = dataset.sourceById.get(id);
      return html`<a class="cite" href="#source-${id}" data-source=${id}
        title=${source ? `${source.publisher}: ${source.title}` : id}
        aria-label=${t.sourceNumber(number)} @click=${showSource}>${number}</a>`;
    })}</span>${doubts.map((doubt) => doubtMark(words, doubt))}`;
  }

  function list() {
    if (numbers.size === 0) return nothing;
    return html`<section class="sources">
      <h3>${t.sources}</h3>
      <ol>
        ${[...numbers.keys()].map((id) => sourceItem(dataset, words, id))}
      </ol>
    </section>`;
  }

  return { cite, list };
}

export function doubtMark({ t }: Words, doubt: Doubt): TemplateResult {
  return html` <span class="doubt" data-doubt=${doubt} title=${t.doubtHelp[doubt]}>${t.doubt[doubt]}</span>`;
}

/** Brings the source into view without touching the address, which holds the state. */
function showSource(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  const panel = link.closest('[data-panel]');
  const item = panel?.querySelector<HTMLElement>(
    `[data-source-item="${CSS.escape(link.dataset.source ?? '')}"]`,
  );
  item?.scrollIntoView({ block: 'center' });
  item?.focus({ preventScroll: true });
}

function sourceItem(dataset: Dataset, words: Words, id: SourceId): TemplateResult {
  const { t } = words;
  const source = dataset.sourceById.get(id);
  if (!source) return html`<li>${id}</li>`;
  const title = html`<cite lang=${source.lang.split('/')[0] ?? 'en'}>${source.title}</cite>`;
  const facts = [
    source.lang.toUpperCase(),
    source.published ? edtfWords(words, source.published) : '',
  ];
  return html`<li data-source-item=${id} tabindex="-1">
    <span class="publisher">${source.publisher}.</span>
    ${
      source.url && source.weak !== true
        ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer external">${title}</a>`
        : html`${title}`
    }
    <span class="source-facts">${facts.filter((fact) => fact !== '').join(' · ')}${
      source.url ? '' : ` · ${t.noLink}`
    }</span>
    ${source.weak ? doubtMark(words, 'only-cited') : nothing}
    ${source.licence ? html`<span class="source-facts">${source.licence}</span>` : nothing}
    ${source.note ? html`<span class="source-note">${told(words.lang, source.note)}</span>` : nothing}
  </li>`;
}
