import { html, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { eventLine, placeName } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import type { Naming, ThemeMatrix, ThemeRow } from '../../model/theme-matrix';
import type { Store } from '../../state/store';

/** Themes in rows, events in columns, a mark where they meet. `data-at` is a button's row and column. */
export function matrixTable(store: Store, words: FullWords, matrix: ThemeMatrix): TemplateResult {
  const { groups, events, rows } = matrix;
  const { actions, dataset } = store;
  const { t, lang } = words;
  const theme = store.theme.value;
  const opened = store.selectedEvent.value;
  return html`<table class="matrix">
    <caption class="visually-hidden">${matrixCaption(store, words, matrix)}</caption>
    <thead>
      <tr>
        <th scope="col" rowspan="2" class="field">${t.planField}</th>
        <th scope="col" rowspan="2" class="sum">${t.events}</th>
        ${groups.map(
          ({ series, events: columns }) =>
            html`<th scope="colgroup" colspan=${columns.length}>${seriesName(series)}</th>`,
        )}
      </tr>
      <tr>
        ${events.map(
          (
            event,
            at,
          ) => html`<th scope="col" class="event" ?data-opened=${event === opened} ?data-first=${isFirst(event)}>
            <button type="button" tabindex="-1" data-at=${`0 ${at + 1}`} data-column=${event.id}
              aria-pressed=${event === opened} aria-label=${eventLine(words, dataset, event)}
              @click=${() => actions.openEvent(event.id)}><span>${columnName(event)}</span></button>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, index) => tableRow(row, index + 1))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" class="field">${t.fieldsNamed}</th>
        <td class="sum">${t.plainCount(rows.reduce((sum, { count }) => sum + count, 0))}</td>
        ${events.map(
          (event) =>
            html`<td class="sum" ?data-opened=${event === opened} ?data-first=${isFirst(event)}>${t.plainCount(event.themes.length)}</td>`,
        )}
      </tr>
    </tfoot>
  </table>`;

  function tableRow({ theme: own, cells, count }: ThemeRow, row: number) {
    return html`<tr ?data-chosen=${own.id === theme} data-theme-row=${own.id}>
      <th scope="row" class="field">
        <button type="button" tabindex="-1" data-at=${`${row} 0`} aria-pressed=${own.id === theme}
          @click=${() => actions.chooseTheme(own.id === theme ? null : own.id)}>${told(lang, own.label)}</button>
      </th>
      <td class="sum">${t.plainCount(count)}</td>
      ${events.map(
        (event, at) =>
          html`<td ?data-opened=${event === opened} ?data-first=${isFirst(event)}>${cell(own, event, cells[at] ?? 'none', `${row} ${at + 1}`)}</td>`,
      )}
    </tr>`;
  }

  function cell(own: ThemeRow['theme'], event: AtlasEvent, naming: Naming, at: string) {
    if (naming === 'none') return '';
    const pressed = own.id === theme && event === opened;
    const what = t.labelled(words.text(own.label), eventLine(words, dataset, event));
    return html`<button type="button" tabindex="-1" class="named" data-at=${at} data-naming=${naming}
      aria-pressed=${pressed} aria-label=${t.clauses(what, t.naming[naming])}
      @click=${() => {
        actions.chooseTheme(own.id);
        actions.openEvent(event.id);
      }}></button>`;
  }

  function isFirst(event: AtlasEvent): boolean {
    return groups.some(({ events: [first] }) => first === event);
  }

  function seriesName(id: string): string {
    const series = dataset.seriesById.get(id);
    return series ? words.text(series.short) : id;
  }

  function columnName(event: AtlasEvent): string {
    const place = placeName(words, dataset, event);
    return event.date ? t.hostLabel(place, words.dates.year(event.date.first)) : place;
  }
}

/** What is set against what, and how to walk it. */
export function matrixCaption(
  store: Store,
  { t, plural }: FullWords,
  { rows, events }: ThemeMatrix,
): string {
  const all = store.shownEvents.value.length;
  return t.sentences(t.matrixCaption(plural, rows.length, events.length, all), t.matrixHelp);
}
