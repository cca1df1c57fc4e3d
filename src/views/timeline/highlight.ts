import { effect, type ReadonlySignal } from '@preact/signals-core';
import { isOnTheme } from '../../model/themes';
import { tiesOf } from '../../model/ties';
import type { Store } from '../../state/store';
import type { Frame } from './frame';

/** Marks what is selected, what belongs to the selected country, and what is pointed at. */
export function highlightEvents(
  surface: SVGSVGElement,
  store: Store,
  frame: ReadonlySignal<Frame>,
): () => void {
  return effect(() => {
    // Marks are made anew with the frame and the lanes; their classes follow.
    frame.value;
    store.shownEvents.value;
    const theme = store.theme.value;
    const { dataset } = store;
    const selection = store.selection.value;
    const hover = store.hover.value;
    const tied = (country: string, id: string) => {
      const event = dataset.eventById.get(id);
      return event !== undefined && tiesOf(event, country).length > 0;
    };
    surface.toggleAttribute('data-picking', selection.kind === 'country');
    for (const mark of surface.querySelectorAll<SVGGElement>('[data-event], [data-more]')) {
      const ids = (mark.dataset.event ?? mark.dataset.more ?? '').split(' ');
      const selected = selection.kind === 'event' && ids.includes(selection.id);
      const ofCountry = selection.kind === 'country' && ids.some((id) => tied(selection.id, id));
      const pointed =
        (hover.kind === 'event' && ids.includes(hover.id)) ||
        (hover.kind === 'country' && ids.some((id) => tied(hover.id, id)));
      mark.classList.toggle('is-selected', selected);
      mark.classList.toggle('is-tied', ofCountry);
      mark.classList.toggle('is-hovered', pointed);
      if (mark.dataset.event) mark.setAttribute('aria-pressed', String(selected));
    }
    for (const text of surface.querySelectorAll<SVGTextElement>('[data-text]')) {
      const id = text.dataset.text ?? '';
      text.classList.toggle('is-selected', selection.kind === 'event' && selection.id === id);
      text.classList.toggle('is-tied', selection.kind === 'country' && tied(selection.id, id));
      const event = dataset.eventById.get(id);
      text.toggleAttribute('data-off-theme', event !== undefined && !isOnTheme(event, theme));
    }
  });
}
