import { countryName, eventHeading, placeName } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import { writtenIn } from '../../model/any-text';
import { anchorDay } from '../../model/meetings';
import type { Step, StepId } from '../../model/tour';
import { MAX_TITLE_CHARS } from '../../model/tour-limits';
import { stateOfView } from '../../state/step-view';
import type { Store } from '../../state/store';

/** The view of now as the state of a step. */
export function stateNow(store: Store): string {
  const { map, ...view } = store.state.peek();
  // Where the map was moved, the step tells how large it was: on another screen all of it is shown.
  const sized = map && withSize(map);
  return stateOfView({ ...view, map: sized }, store.address.peek());
}

function withSize(map: NonNullable<Store['map']['value']>) {
  const stage = document.querySelector('.map-stage');
  if (!stage || stage.clientWidth < 10 || stage.clientHeight < 10) return map;
  return { ...map, size: { width: stage.clientWidth, height: stage.clientHeight } };
}

/** A step that shows the view of now, titled by what is opened in it. */
export function stepOfView(store: Store, words: FullWords, id: StepId): Step {
  const title = viewTitle(store, words).slice(0, MAX_TITLE_CHARS);
  return { id, state: stateNow(store), title: writtenIn(words.lang, title), caption: [] };
}

function viewTitle(
  { dataset, selectedEvent, selectedCountry, cursor }: Store,
  words: FullWords,
): string {
  const event = selectedEvent.peek();
  const country = selectedCountry.peek();
  const day = words.dates.day(cursor.peek());
  if (event) {
    const name = words.t.joined([
      eventHeading(words, dataset, event),
      placeName(words, dataset, event),
    ]);
    return anchorDay(event) === cursor.peek() ? name : words.t.joined([name, day]);
  }
  return country ? words.t.joined([countryName(words, dataset, country.id), day]) : day;
}
