import { createDisposer } from '../../dom/disposer';
import type { Store } from '../../state/store';

const STOPS = '[data-event], [data-more], [data-edge]';

/**
 * One tab stop for all marks: arrows walk them in order of time, Enter or Space opens. First and last
 * stand the counts of what lies beyond the axis.
 */
export function walkEvents(
  surface: SVGSVGElement,
  store: Store,
  openMore: (more: SVGGElement) => void,
): () => void {
  const disposer = createDisposer();
  // Chromium makes a tab stop of whatever in a drawing listens to the focus itself.
  const around = surface.parentElement ?? document.body;
  /** Marks stand in the page in order of time. */
  const marks = () => {
    const all = [...surface.querySelectorAll<SVGGElement>(STOPS)];
    const rank = ({ dataset }: SVGGElement) =>
      dataset.edge === 'earlier' ? 0 : dataset.edge === 'later' ? 2 : 1;
    return all.sort((a, b) => rank(a) - rank(b));
  };
  const open = (mark: Element) => {
    const id = mark.getAttribute('data-event');
    if (id) store.actions.openEvent(id);
    else if (mark.hasAttribute('data-edge')) bringIn(mark.getAttribute('data-to') ?? '');
    else openMore(mark as SVGGElement);
  };
  const markOf = (event: Event) => (event.target as Element).closest<SVGGElement>(STOPS);

  /** Moves the axis to an event beyond it, and the focus with it. */
  function bringIn(id: string): void {
    const day = store.dataset.eventById.get(id)?.date?.first;
    if (day === undefined) return;
    const { start, end } = store.span.peek();
    const half = Math.round((end - start) / 2);
    store.actions.setSpan({ start: day - half, end: day + half });
    const mark = surface.querySelector<SVGGElement>(`[data-event="${id}"], [data-more~="${id}"]`);
    if (mark) moveTo(mark);
  }

  function moveTo(mark: SVGGElement): void {
    for (const each of surface.querySelectorAll('[tabindex="0"]'))
      each.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    mark.focus();
  }

  /** Keeps exactly one mark in the tab order: the selected one, else the first. */
  function keepOneStop(): void {
    const all = [...surface.querySelectorAll<SVGGElement>(STOPS)];
    const stop =
      all.find((mark) => mark.getAttribute('tabindex') === '0') ??
      all.find((mark) => mark.classList.contains('is-selected')) ??
      all.find((mark) => !mark.hasAttribute('data-edge')) ??
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
      if (next) moveTo(next);
    } else return;
    event.preventDefault();
  });
  disposer.listen(around, 'focusin', (event) => {
    store.actions.hoverEvent(markOf(event)?.dataset.event ?? null);
  });
  disposer.listen(around, 'focusout', () => store.actions.hoverEvent(null));
  disposer.listen(surface, 'click', (event) => {
    const mark = markOf(event);
    if (mark) open(mark);
  });
  disposer.listen(surface, 'pointerover', (event) => {
    const id = markOf(event)?.dataset.event;
    if (id) store.actions.hoverEvent(id);
  });
  disposer.listen(surface, 'pointerout', () => store.actions.hoverEvent(null));
  const watching = new MutationObserver(keepOneStop);
  for (const group of surface.querySelectorAll('.edges, .events')) {
    watching.observe(group, { childList: true });
  }
  keepOneStop();
  disposer.add(() => watching.disconnect());
  return disposer.dispose;
}
