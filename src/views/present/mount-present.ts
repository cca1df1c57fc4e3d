import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import { bindKeys } from './bind-keys';
import { mountBlackScreen } from './black-screen';
import { mountCaption } from './caption';
import { createRun } from './commands';
import { createFullScreen } from './full-screen';
import { createGoToStep } from './go-to-step';
import { hidePointer } from './hide-pointer';
import { createOverview } from './overview';
import type { SpeakerDesk } from './speaker-desk';
import { stayAwake } from './stay-awake';
import { mountStepLine } from './step-line';

/**
 * The presentation around map and timeline, from entering it to leaving it. The speaker's window
 * outlives it: `speak` tells what its commands are carried out by, for as long as it lasts.
 */
export function mountPresent(
  main: HTMLElement,
  store: Store,
  words: FullWords,
  openHelp: () => void,
  { speaker, speak }: SpeakerDesk,
): () => void {
  const disposer = createDisposer();
  const page = document;
  const caption = page.createElement('section');
  caption.id = 'caption';
  caption.setAttribute('aria-label', words.t.presentation);
  caption.tabIndex = -1;
  main.append(caption);
  disposer.add(() => caption.remove());

  const fullScreen = createFullScreen(page);
  const overview = createOverview(page.body, store, words);
  const goToStep = createGoToStep(page.body, store, words);
  const run = createRun(store, {
    fullScreen,
    overview,
    goToStep,
    speaker,
    help: { open: openHelp },
  });
  speak(run);
  disposer.add(() => speak(null));
  disposer.add(overview.dispose);
  disposer.add(goToStep.dispose);
  disposer.add(mountCaption(caption, store, words, run));
  disposer.add(mountStepLine(page.body, store, words));
  disposer.add(mountBlackScreen(page, store));
  disposer.add(bindKeys(page, run));
  disposer.add(hidePointer(page.documentElement));
  disposer.add(stayAwake(page));

  // What had the focus may be gone with the toolbar; nothing that is hidden keeps it.
  const before = page.activeElement;
  if (before instanceof HTMLElement || before instanceof SVGElement) before.blur();
  fullScreen.enter();
  disposer.add(() => {
    // A change of language only changes the words: the hall keeps its full screen.
    if (store.stop.peek() === null) fullScreen.leave();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
  return disposer.dispose;
}
