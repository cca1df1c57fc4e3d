import { html, nothing, type TemplateResult } from 'lit-html';
import { eventHeading, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import type { Store } from '../../state/store';

/** Events as a list of buttons; `extra` adds a few words to a line. */
export function eventList(
  store: Store,
  words: Words,
  events: readonly AtlasEvent[],
  extra: (event: AtlasEvent) => string = () => '',
): TemplateResult {
  const { actions, dataset } = store;
  return html`<ul class="event-list">
    ${events.map((event) => {
      const more = extra(event);
      const heading = eventHeading(words, dataset, event);
      const numbered = event.number !== null;
      return html`<li>
        <button type="button" data-open=${event.id}
          @click=${() => actions.openEvent(event.id)}
          @pointerenter=${() => actions.hoverEvent(event.id)}
          @pointerleave=${() => actions.hoverEvent(null)}
          @focus=${() => actions.hoverEvent(event.id)}
          @blur=${() => actions.hoverEvent(null)}>
          <span class="when">${words.dates.date(event.date)}</span>
          <span>${numbered ? words.t.joined([heading, placeName(words, dataset, event)]) : heading}</span>
          ${more === '' ? nothing : html`<small>${more}</small>`}
        </button>
      </li>`;
    })}
  </ul>`;
}
