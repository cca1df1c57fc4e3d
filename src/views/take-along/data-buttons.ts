import { html, type TemplateResult } from 'lit-html';
import { saveText } from '../../dom/save-text';
import { bundleOf } from '../../exports/bundle';
import { calendarOf } from '../../exports/calendar';
import { countriesCsv } from '../../exports/countries-csv';
import { eventsCsv } from '../../exports/events-csv';
import { eventHeading } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import { isMeeting } from '../../model/series';
import type { Store } from '../../state/store';

/** Which facts are taken along: those shown now, or all. */
export type Scope = 'shown' | 'all';

/** Buttons that save the facts as files; `say` tells what was saved and what was left out. */
export function dataButtons(
  store: Store,
  words: FullWords,
  events: readonly AtlasEvent[],
  say: (text: string) => void,
): TemplateResult {
  const { dataset } = store;
  const { t } = words;
  const indicators = store.indicators.peek();
  const name = (what: string, ending: string) =>
    `${dataset.about.id}-${what}-${dataset.about.asOf}.${ending}`;

  function save(text: string, file: string, type: string, left = ''): void {
    saveText(text, file, type);
    say(left === '' ? t.saved(file) : t.clauses(t.saved(file), left));
  }

  function saveCalendar(): void {
    const meetings = events.filter((event) => isMeeting(dataset, event));
    const title = words.text(dataset.about.title);
    const { text, left } = calendarOf(dataset, words, meetings, store.today.peek(), title);
    const without = left.map((event) => eventHeading(words, dataset, event));
    const said = left.length === 0 ? '' : t.withoutDay(words.list(without));
    save(text, name('meetings', 'ics'), 'text/calendar', said);
  }

  const button = (label: string, act: () => void, ready = true) =>
    html`<button type="button" ?disabled=${!ready} @click=${act}>${label}</button>`;
  return html`<p class="buttons">
    ${button(t.eventsAsCsv, () =>
      save(eventsCsv(dataset, words, events), name('events', 'csv'), 'text/csv'),
    )}
    ${button(
      t.countriesAsCsv,
      () => {
        if (!indicators) return;
        const day = store.cursor.peek();
        const text = countriesCsv(dataset, words, dataset.countries, day, indicators);
        save(text, name('countries', 'csv'), 'text/csv');
      },
      indicators !== null,
    )}
    ${button(t.factsAsJson, () =>
      save(
        JSON.stringify(bundleOf(dataset, events), null, 2),
        name('facts', 'json'),
        'application/json',
      ),
    )}
    ${button(t.meetingsAsCalendar, saveCalendar)}
  </p>`;
}
