import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import type { Run } from './commands';
import { createSpeaker, type Speaker } from './speaker';

/** The speaker's window and whoever carries out what it asks for. */
export interface SpeakerDesk {
  readonly speaker: Speaker;
  readonly speak: (run: Run | null) => void;
}

/** Lasts as long as the page: a talk that is left and taken up again finds the same window. */
export function createSpeakerDesk(store: Store, words: FullWords, page: Window): SpeakerDesk {
  let current: Run | null = null;
  const speaker = createSpeaker(
    store,
    words,
    (command) => {
      if (typeof command === 'string') current?.(command);
      else if (current) store.actions.stepTo(command.go);
    },
    page,
  );
  return {
    speaker,
    speak(run) {
      current = run;
    },
  };
}
