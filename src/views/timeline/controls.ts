import { computed, effect } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';
import { meetingBeside } from '../../model/meetings';
import { openingSpan } from '../../model/span';
import { SPEEDS, type Speed } from '../../state/cells';
import type { Store } from '../../state/store';

const ZOOM_FACTOR = 0.6;

/** Play, previous and next meeting, speed: the left end of the timeline's foot. */
export function mountPlayControls(root: HTMLElement, store: Store, words: Words): () => void {
  const { t } = words;
  const { actions, dataset } = store;
  const isThere = (direction: -1 | 1) =>
    computed(() => {
      const event = store.selectedEvent.value;
      return meetingBeside(dataset, event, store.cursor.value, direction) !== null;
    });
  const [hasPrevious, hasNext] = [isThere(-1), isThere(1)];
  return effect(() => {
    const playing = store.playing.value;
    const name = playing ? t.pause : t.play;
    render(
      html`
        <button type="button" class="icon-button play" aria-label=${name} title=${name}
          @click=${() => actions.setPlaying(!playing)}>${icon(playing ? 'pause' : 'play')}</button>
        <button type="button" class="icon-button" aria-label=${t.previousMeeting} title=${t.previousMeeting}
          ?disabled=${!hasPrevious.value} @click=${actions.choosePreviousMeeting}>${icon('previous')}</button>
        <button type="button" class="icon-button" aria-label=${t.nextMeetingButton} title=${t.nextMeetingButton}
          ?disabled=${!hasNext.value} @click=${actions.chooseNextMeeting}>${icon('next')}</button>
        <select aria-label=${t.speed} title=${t.speed} .value=${store.speed.value}
          @change=${(event: Event) => actions.setSpeed((event.target as HTMLSelectElement).value as Speed)}>
          ${SPEEDS.map(
            (speed) => html`<option value=${speed} ?selected=${speed === store.speed.value}>
              ${t.speedName[speed]}</option>`,
          )}
        </select>
      `,
      root,
    );
  });
}

/** Closer, wider, the meetings' years, all years, and which lanes are shown. */
export function mountSpanControls(root: HTMLElement, store: Store, words: Words): () => void {
  const { t } = words;
  const { actions, dataset } = store;
  const zoom = (factor: number) => {
    const { start, end } = store.span.peek();
    const cursor = store.cursor.peek();
    const around = cursor >= start && cursor <= end ? cursor : Math.round((start + end) / 2);
    actions.zoomSpan(factor, around);
  };
  const toggle = (id: string) => {
    const shown = store.series.peek();
    actions.showSeries(shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id]);
  };
  /** The menu lies over the timeline: it closes when the focus goes on. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const menu = currentTarget as HTMLDetailsElement;
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  };
  return effect(() => {
    const shown = store.series.value;
    render(
      html`
        <details class="lanes-menu" @focusout=${leave}>
          <summary>${icon('lanes')}<span>${t.lanesShown(shown.length, dataset.series.length)}</span></summary>
          <fieldset>
            <legend class="visually-hidden">${t.lanes}</legend>
            ${dataset.series.map(
              (series) => html`<label>
                <input type="checkbox" .checked=${shown.includes(series.id)} @change=${() => toggle(series.id)} />
                ${words.text(series.label)}
              </label>`,
            )}
            <button type="button" @click=${() => actions.showSeries(dataset.series.map((each) => each.id))}>
              ${t.showAllLanes}
            </button>
          </fieldset>
        </details>
        <button type="button" @click=${() => actions.setSpan(openingSpan(dataset, store.today.peek()))}>
          ${t.meetingYears}
        </button>
        <button type="button" @click=${() => actions.setSpan(store.limits.peek())}>${t.wholeTime}</button>
        <button type="button" class="icon-button" aria-label=${t.wider} title=${t.wider}
          @click=${() => zoom(1 / ZOOM_FACTOR)}>${icon('minus')}</button>
        <button type="button" class="icon-button" aria-label=${t.closer} title=${t.closer}
          @click=${() => zoom(ZOOM_FACTOR)}>${icon('plus')}</button>
      `,
      root,
    );
  });
}
