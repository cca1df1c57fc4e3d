import { effect } from '@preact/signals-core';
import { countryName, eventHeading, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import { tallyOf } from '../../model/ties';
import type { Store } from '../../state/store';

const LONGEST = 120;

/** Speaks one short sentence for each choice, and none while the cursor is dragged. */
export function mountAnnouncer(root: HTMLElement, store: Store, words: Words): () => void {
  root.setAttribute('aria-live', 'polite');
  root.className = 'visually-hidden';
  let first = true;
  return effect(() => {
    const text = sentence(store, words);
    if (!first) root.textContent = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    first = false;
  });
}

function sentence(store: Store, words: Words): string {
  const selection = store.selection.value;
  const event = store.selectedEvent.value;
  if (event) {
    const heading = eventHeading(words, store.dataset, event);
    return `${heading}, ${placeName(words, store.dataset, event)}, ${words.dates.date(event.date)}`;
  }
  if (selection.kind !== 'country') return words.t.overview;
  const tally = tallyOf(store.dataset, selection.id);
  const { events, allEvents, meetings, allMeetings } = tally;
  const name = countryName(words, store.dataset, selection.id);
  return `${name}: ${words.t.tally(events, allEvents, meetings, allMeetings)}`;
}
