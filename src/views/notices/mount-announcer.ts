import { effect } from '@preact/signals-core';
import { countryName, eventHeading, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { ThemeId } from '../../model/dataset';
import { tallyOf } from '../../model/ties';
import type { Colour } from '../../state/atlas-state';
import type { Store } from '../../state/store';

const LONGEST = 120;

/** Speaks one short sentence for each choice, and none while the cursor is dragged. */
export function mountAnnouncer(root: HTMLElement, store: Store, words: Words): () => void {
  root.setAttribute('aria-live', 'polite');
  root.className = 'visually-hidden';
  let last: Spoken | null = null;
  return effect(() => {
    const now = {
      choice: choiceSentence(store, words),
      theme: store.theme.value,
      filter: filterSentence(store, words),
      colour: store.colour.value,
    };
    // A drag that leaves a step says nothing until it ends.
    if (store.scrubbing.value) return;
    const before = last;
    last = now;
    if (before === null) return;
    const themed = now.theme !== null || before.theme !== null;
    // What else changes with it, such as the colours of a step of a talk, is worth fewer words.
    if (now.choice !== before.choice) say(now.choice);
    else if (themed && now.filter !== before.filter) say(now.filter);
    else if (now.colour !== before.colour) say(colourSentence(store, words));
  });

  function say(text: string): void {
    root.textContent = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  }
}

/** What a screen reader could have been told, to tell only what changed. */
interface Spoken {
  readonly choice: string;
  readonly theme: ThemeId | null;
  readonly filter: string;
  readonly colour: Colour;
}

/** "E-government: 6 of 63 events"; "63 of 63 events" once all are shown again. */
function filterSentence(store: Store, { t, plural, text }: Words): string {
  const theme = store.dataset.themeById.get(store.theme.value ?? '');
  const count = t.eventsOf(
    plural,
    store.matchingEvents.value.length,
    store.shownEvents.value.length,
  );
  return theme ? t.labelled(text(theme.label), count) : count;
}

function colourSentence({ dataset, colour }: Store, { t, text }: Words): string {
  const head = dataset.indicators.find(({ id }) => id === colour.peek());
  return t.labelled(t.coloursShow, head ? text(head.label) : t.colourStatus);
}

function choiceSentence(store: Store, words: Words): string {
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
