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
    // A drag that leaves a step says nothing until it ends.
    if (store.scrubbing.value) return;
    if (!first) root.textContent = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    first = false;
  });
}

function sentence(store: Store, words: Words): string {
  const { t } = words;
  if (store.black.value) return t.screenBlack;
  const stop = store.stop.value;
  if (stop && !store.strayed.value) {
    const title = words.text(stop.step.title);
    return t.stepSpoken(stop.index + 1, stop.tour.steps.length, title);
  }
  const selection = store.selection.value;
  const event = store.selectedEvent.value;
  if (event) {
    const heading = eventHeading(words, store.dataset, event);
    return t.joined([
      heading,
      placeName(words, store.dataset, event),
      words.dates.date(event.date),
    ]);
  }
  if (selection.kind !== 'country') return t.overview;
  const tally = tallyOf(store.dataset, selection.id);
  const { events, allEvents, meetings, allMeetings } = tally;
  const name = countryName(words, store.dataset, selection.id);
  return t.labelled(name, t.tally(events, allEvents, meetings, allMeetings));
}
