import { render } from 'lit-html';
import { createWire } from '../../dom/wire';
import { createTimeWords } from '../../i18n/time-words';
import type { FullWords } from '../../i18n/words';
import type { Briefing } from '../../model/briefing';
import { readPairs } from '../../state/fragment';
import { goForm } from './go-form';
import type { Command } from './keys';
import { keysList } from './keys-list';
import { createSpeakerDialog } from './speaker-dialog';
import { bindSpeakerKeys } from './speaker-keys';
import { isToSpeaker, type ToMain, type ToSpeaker } from './speaker-messages';
import { speakerSheet } from './speaker-sheet';
import { speakerState } from './speaker-state';
import { createStepVoice } from './step-voice';

/** How often this window asks whether the presentation is still there. */
const HELLO_MS = 2000;
const TICK_MS = 500;
/** So many questions without an answer, and the presenting window is held to be silent. */
const MOST_UNANSWERED = 2;

/** The speaker's window: follows the presenting window and drives it. */
export function mountSpeakerPage(root: HTMLElement, words: FullWords, page: Window): () => void {
  const { t } = words;
  const times = createTimeWords(words);
  const html = page.document.documentElement;
  const sheetRoot = page.document.createElement('div');
  sheetRoot.className = 'speaker-sheet';
  root.replaceChildren(sheetRoot);
  const dialog = createSpeakerDialog(root, words);
  const voice = createStepVoice(root, words);

  let kind: 'loading' | 'waiting' | 'ended' | 'briefing' = 'loading';
  let last: Briefing | null = null;
  let unanswered = 0;
  let endedAt = 0;

  const wire = createWire<ToSpeaker, ToMain>({
    page,
    talk: talkOf(page.location.hash),
    end: 'speaker',
    partner: page.opener as Window | null,
    accepts: isToSpeaker,
    receive,
  });

  function receive(message: ToSpeaker): void {
    unanswered = 0;
    if (message.kind === 'briefing') {
      const turned = last?.index !== message.index || last.tour !== message.tour;
      last = message;
      kind = 'briefing';
      voice.step(message);
      if (turned) page.scrollTo(0, 0);
    } else if (kind !== 'ended') {
      kind = 'ended';
      endedAt = Date.now();
      dialog.close();
      if (last) voice.say(t.speaker.ended);
    }
    draw();
  }

  function ask(): void {
    if (unanswered >= (last ? MOST_UNANSWERED : 1)) kind = 'waiting';
    unanswered += 1;
    wire.send({ kind: 'hello' });
    draw();
  }

  function run(command: Command): void {
    if (command === 'help') dialog.open(t.speaker.keys, keysList(words));
    else if (!last || kind === 'ended') return;
    else if (command === 'go-to-step') {
      const form = goForm(words, last, (index) => {
        dialog.close();
        wire.send({ kind: 'go', index });
      });
      dialog.open(t.speaker.goToStep, form);
    } else if (command === 'full-screen') wire.send({ kind: 'command', command }, 'fullscreen');
    // This is the speaker's window already.
    else if (command !== 'speaker') wire.send({ kind: 'command', command });
  }

  const actions = {
    command: run,
    restartClock: () => wire.send({ kind: 'restart-clock' }),
  };

  function draw(): void {
    const now = Date.now();
    const shown =
      last && (kind === 'briefing' || kind === 'waiting')
        ? speakerSheet({
            words,
            times,
            briefing: last,
            now,
            silent: kind === 'waiting',
            actions,
          })
        : speakerState(words, times, kind === 'briefing' ? 'loading' : kind, last, endedAt);
    render(shown, sheetRoot);
    if (kind !== 'loading') html.dataset.ready = '';
  }

  const unbind = bindSpeakerKeys(page.document, run);
  ask();
  const asking = page.setInterval(ask, HELLO_MS);
  const ticking = page.setInterval(draw, TICK_MS);
  return () => {
    page.clearInterval(asking);
    page.clearInterval(ticking);
    unbind();
    wire.dispose();
    root.replaceChildren();
  };
}

function talkOf(fragment: string): string {
  return readPairs(fragment).find(([key]) => key === 'talk')?.[1] ?? '';
}
