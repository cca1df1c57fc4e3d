import { html, render } from 'lit-html';
import { dateLine, eventHeading } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';

const ROOM_DAYS = 20;

/** The list behind a "+n" mark: every event in it can be opened, or the axis brought closer. */
export function createMoreList(root: HTMLElement, store: Store, words: Words) {
  const dialog = document.createElement('dialog');
  dialog.className = 'more-list';
  root.append(dialog);
  let opener: SVGGElement | null = null;

  function open(more: SVGGElement): void {
    opener = more;
    const events = (more.dataset.more ?? '')
      .split(' ')
      .flatMap((id) => store.dataset.eventById.get(id) ?? []);
    const days = events.flatMap((event) => (event.date ? [event.date.first, event.date.last] : []));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const choose = (id: string) => () => {
      dialog.close();
      store.actions.openEvent(id);
    };
    const zoom = () => {
      dialog.close();
      const room = Math.max(ROOM_DAYS, Math.round((last - first) * 0.3));
      store.actions.setSpan({ start: first - room, end: last + room });
    };
    dialog.setAttribute('aria-label', more.getAttribute('aria-label') ?? '');
    render(
      html`
        <ul>
          ${events.map(
            (event) => html`<li>
              <button type="button" @click=${choose(event.id)}>
                <span>${event.number === null ? words.text(event.title) : eventHeading(words, store.dataset, event)}</span>
                <small>${dateLine(words, event, store.today.peek())}</small>
              </button>
            </li>`,
          )}
        </ul>
        <footer>
          ${first === last ? '' : html`<button type="button" @click=${zoom}>${words.t.zoomHere}</button>`}
          <button type="button" @click=${() => dialog.close()}>${words.t.close}</button>
        </footer>
      `,
      dialog,
    );
    dialog.showModal();
    const [box, frame] = [more.getBoundingClientRect(), dialog.getBoundingClientRect()];
    const left = Math.min(Math.max(box.left - 20, 8), innerWidth - frame.width - 8);
    dialog.style.left = `${left}px`;
    dialog.style.top = `${Math.max(box.top - frame.height - 8, 8)}px`;
  }

  function closed(): void {
    if (opener?.isConnected) opener.focus();
    opener = null;
  }
  function clickedOutside(event: MouseEvent): void {
    if (event.target === dialog) dialog.close();
  }
  dialog.addEventListener('close', closed);
  dialog.addEventListener('click', clickedOutside);
  return {
    open,
    dispose() {
      dialog.removeEventListener('close', closed);
      dialog.removeEventListener('click', clickedOutside);
      dialog.remove();
    },
  };
}
