import { createDisposer } from '../../dom/disposer';
import type { Store } from '../../state/store';

/** One tab stop for all marks: arrows walk them in order of time, Enter or Space opens. */
export function walkEvents(
  surface: SVGSVGElement,
  store: Store,
  openMore: (more: SVGGElement) => void,
): () => void {
  const disposer = createDisposer();
  const marks = () =>
    [...surface.querySelectorAll<SVGGElement>('[data-event], [data-more]')].sort(
      (a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left,
    );
  const open = (mark: Element) => {
    const id = mark.getAttribute('data-event');
    if (id) store.actions.openEvent(id);
    else openMore(mark as SVGGElement);
  };
  const markOf = (event: Event) =>
    (event.target as Element).closest<SVGGElement>('[data-event], [data-more]');

  /** Keeps exactly one mark in the tab order: the selected one, else the first. */
  function keepOneStop(): void {
    const all = [...surface.querySelectorAll<SVGGElement>('[data-event], [data-more]')];
    const stop =
      all.find((mark) => mark.getAttribute('tabindex') === '0') ??
      all.find((mark) => mark.classList.contains('is-selected')) ??
      all[0];
    for (const mark of all) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  }

  disposer.listen(surface, 'keydown', (event) => {
    const mark = markOf(event);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(mark);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const all = marks();
      const next = all[all.indexOf(mark) + (event.key === 'ArrowRight' ? 1 : -1)];
      if (next) {
        mark.setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
      }
    } else return;
    event.preventDefault();
  });
  disposer.listen(surface, 'focusin', (event) => {
    store.actions.hoverEvent(markOf(event)?.dataset.event ?? null);
  });
  disposer.listen(surface, 'focusout', () => store.actions.hoverEvent(null));
  disposer.listen(surface, 'click', (event) => {
    const mark = markOf(event);
    if (mark) open(mark);
    const edge = (event.target as Element).closest('[data-edge]')?.getAttribute('data-to');
    const day = edge ? store.dataset.eventById.get(edge)?.date?.first : undefined;
    if (day !== undefined) {
      const { start, end } = store.span.peek();
      const half = Math.round((end - start) / 2);
      store.actions.setSpan({ start: day - half, end: day + half });
    }
  });
  disposer.listen(surface, 'pointerover', (event) => {
    const id = markOf(event)?.dataset.event;
    if (id) store.actions.hoverEvent(id);
  });
  disposer.listen(surface, 'pointerout', () => store.actions.hoverEvent(null));
  const watching = new MutationObserver(keepOneStop);
  const group = surface.querySelector('.events');
  if (group) watching.observe(group, { childList: true });
  keepOneStop();
  disposer.add(() => watching.disconnect());
  return disposer.dispose;
}
