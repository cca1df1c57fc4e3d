import { html, nothing, type TemplateResult } from 'lit-html';
import { LoadError } from '../../data/load';
import { icon } from '../../dom/icon';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import type { Findings } from './finder';
import { optionId, resultList } from './result-list';

interface Commands {
  readonly type: (query: string) => void;
  readonly point: (position: number) => void;
  readonly choose: (position: number) => void;
  /** Looks for one of the names that are like what was typed. */
  readonly take: (name: string) => void;
  readonly retry: () => void;
  readonly close: () => void;
}

/** So much of what was typed is said back. */
const LONGEST_ECHO = 40;

/** The field, what is found, and what is said where nothing is. */
export function searchContent(
  store: Store,
  words: FullWords,
  findings: Findings,
  commands: Commands,
): TemplateResult {
  const { t, plural } = words;
  const { query, groups, active, count, fault, ready } = findings;
  const blank = query.trim() === '';
  const listed = groups.length > 0;
  const none = ready && !blank && !listed;
  const said = none ? t.nothingFound(shortened(query)) : blank ? '' : t.found(plural, count);
  return html`
    <div class="search-field">
      ${icon('search')}
      <input type="text" inputmode="search" enterkeyhint="go" role="combobox" aria-label=${t.searchFor}
        placeholder=${t.searchFor} dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-autocomplete="list" aria-expanded=${listed} aria-controls="search-results"
        aria-activedescendant=${active < 0 ? nothing : optionId(active)}
        @input=${(event: Event) => commands.type((event.target as HTMLInputElement).value)} />
      <button type="button" class="icon-button" aria-label=${t.close} @click=${commands.close}>
        ${icon('close')}</button>
    </div>
    <p role="status" class="visually-hidden">${ready ? said : ''}</p>
    ${blank && fault === undefined ? html`<p class="search-help">${t.searchHelp}</p>` : nothing}
    ${fault !== undefined ? faultOf(words, fault, commands) : nothing}
    ${!ready && fault === undefined ? html`<p class="search-help">${t.searchLoading}</p>` : nothing}
    ${none ? nothingFound(words, findings, said, commands) : nothing}
    <div role="listbox" id="search-results" class="search-results" aria-label=${t.searchResults}
      ?hidden=${!listed} @mousedown=${keepFocus}>
      ${resultList({ store, words, active, ...commands }, groups, ({ kind }) =>
        blank ? meetingsName(store, words) : t.searchKind[kind],
      )}
    </div>
    ${linkOfSource(words, findings)}
  `;
}

function nothingFound({ t }: FullWords, findings: Findings, said: string, { take }: Commands) {
  return html`<div class="search-nothing">
    <p>${said}</p>
    ${
      findings.nearest.length === 0
        ? nothing
        : html`<p>${t.didYouMean}</p>
            <div class="search-nearest">
              ${findings.nearest.map(
                (name) =>
                  html`<button type="button" dir="auto" @click=${() => take(name)}>${name}</button>`,
              )}
            </div>`
    }
  </div>`;
}

function faultOf({ t }: FullWords, fault: unknown, { retry }: Commands) {
  const detail =
    fault instanceof LoadError
      ? t.failedDetail[fault.fault](fault.file, fault.status)
      : t.failedDetail.unknown(String(fault));
  return html`<div class="search-nothing" role="alert">
    <p>${t.searchFailed}</p>
    <p>${detail}</p>
    <p>${t.failedRemedy}</p>
    <button type="button" @click=${retry}>${t.retry}</button>
  </div>`;
}

/** The way to the source itself for keys and screen readers: a list of options holds no links. */
function linkOfSource({ t }: FullWords, { choices, active }: Findings) {
  const choice = choices[active];
  if (!choice || !('entry' in choice) || choice.entry.url === null) return nothing;
  const { entry } = choice;
  return html`<p class="search-foot">
    <a href=${entry.url} target="_blank" rel="noopener noreferrer external">${t.readSource}</a>
  </p>`;
}

function meetingsName({ dataset }: Store, words: FullWords): string {
  const series = dataset.seriesById.get(dataset.about.mainSeries);
  return series ? words.text(series.label) : words.t.searchKind.event;
}

/** The focus stays in the field while the mouse chooses. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function shortened(text: string): string {
  const letters = [...text.trim().slice(0, 4 * LONGEST_ECHO)];
  return letters.length > LONGEST_ECHO
    ? `${letters.slice(0, LONGEST_ECHO).join('')}…`
    : letters.join('');
}
