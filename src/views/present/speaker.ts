import { effect } from '@preact/signals-core';
import { createWire, type Wire } from '../../dom/wire';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import { briefingOf } from './briefing-of';
import type { Command } from './keys';
import { mountNotesBar, type NotesBar } from './notes-bar';
import { openPopUp } from './pop-up';
import { isToMain, type ToMain, type ToSpeaker } from './speaker-messages';
import { keepTalk, takeTalk } from './talk';

/** Some blockers give a window and close it at once: one that goes so soon, unheard, was refused. */
const REFUSAL_MS = 1500;

export interface Speaker {
  /** Opens the speaker's window; where that is refused, shows or hides the notes here. */
  readonly toggle: () => void;
  readonly dispose: () => void;
}

/** The presenting window's side of the speaker's window. Lasts as long as the page. */
export function createSpeaker(
  store: Store,
  words: FullWords,
  run: (command: Command | { readonly go: number }) => void,
  page: Window,
  now: () => number = Date.now,
): Speaker {
  const { id, ...kept } = takeTalk(page, now());
  let { tour, began } = kept;
  let wire: Wire<ToSpeaker> | null = null;
  let popUp: Window | null = null;
  let heard = false;
  let presenting = false;
  let bar: NotesBar | null = null;

  function tell(): void {
    const briefing = briefingOf(store, words, began);
    wire?.send(briefing ?? { kind: 'bye' });
    bar?.tell(briefing);
    if (!briefing) closeBar();
  }

  function receive(message: ToMain): void {
    heard = true;
    if (message.kind === 'hello') tell();
    else if (message.kind === 'restart-clock') {
      began = now();
      tell();
    } else run(message.kind === 'go' ? { go: message.index } : message.command);
  }

  function openBar(): void {
    if (bar || !store.stop.peek()) return;
    bar = mountNotesBar(page, words, now, closeBar);
    bar.tell(briefingOf(store, words, began));
  }

  function closeBar(): void {
    bar?.dispose();
    bar = null;
  }

  function toggle(): void {
    if (bar) {
      closeBar();
      return;
    }
    if (!popUp || popUp.closed) heard = false;
    const opened = openPopUp(page, id, words.lang);
    popUp = opened;
    if (!opened) {
      openBar();
      return;
    }
    wire?.join(opened);
    page.setTimeout(() => {
      if (opened === popUp && opened.closed && !heard) openBar();
    }, REFUSAL_MS);
  }

  const leaving = () => {
    // Nothing is kept of a visitor who never presented.
    if (wire) keepTalk(page, { id, tour, began }, now());
  };

  const unfollow = effect(() => {
    const stop = store.stop.value;
    // Not yet presenting after a reload is no end of the talk.
    if (stop || presenting) {
      const presented = stop?.tour.id ?? null;
      if (presented !== tour) began = now();
      tour = presented;
    }
    presenting = stop !== null;
    if (stop) wire ??= createWire({ page, talk: id, end: 'main', accepts: isToMain, receive });
    tell();
  });
  page.addEventListener('pagehide', leaving);
  return {
    toggle,
    dispose() {
      leaving();
      unfollow();
      page.removeEventListener('pagehide', leaving);
      closeBar();
      if (store.stop.peek()) wire?.send({ kind: 'bye' });
      wire?.dispose();
    },
  };
}
