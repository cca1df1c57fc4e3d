import { effect } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { countWords } from '../../i18n/count-words';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import { countStatuses, STATUSES } from '../../model/status';
import type { Store } from '../../state/store';

/** What the colours mean and how many countries have each on the cursor's day. */
export function mountLegend(
  root: HTMLElement,
  store: Store,
  words: Words,
  hasDisputed: () => boolean,
): () => void {
  const { t, plural } = words;
  const day = document.createElement('p');
  day.className = 'legend-day';
  const body = document.createElement('div');
  root.append(day, body);

  const stopDay = effect(() => {
    day.textContent = words.dates.day(store.cursor.value);
  });
  const stopBody = effect(() => {
    store.epoch.value;
    store.borders.value;
    const counts = countStatuses(store.dataset, store.cursor.peek());
    const decided = edtfWords(words, store.dataset.about.partnerStatus.decided);
    const rows = STATUSES.filter((status) => counts.byStatus[status] > 0);
    render(
      html`
        <p class="legend-sum">${countWords(words, counts)}</p>
        ${
          rows.length === 0
            ? nothing
            : html`<ul>
                ${rows.map(
                  (status) => html`<li>
                    <svg class="swatch" viewBox="0 0 22 14" aria-hidden="true">
                      <rect data-status=${status} width="22" height="14" rx="2"></rect>
                    </svg>
                    ${t.statusLegend[status](plural, counts.byStatus[status], decided)}
                  </li>`,
                )}
                ${
                  hasDisputed()
                    ? html`<li>
                        <svg class="swatch" viewBox="0 0 22 14" aria-hidden="true">
                          <rect class="disputed" width="22" height="14" rx="2"></rect>
                        </svg>
                        ${t.disputedLegend}
                      </li>`
                    : nothing
                }
              </ul>`
        }
      `,
      body,
    );
  });
  return () => {
    stopDay();
    stopBody();
    root.replaceChildren();
  };
}
