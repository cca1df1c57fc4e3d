import type { Store } from '../../state/store';
import type { Command } from './keys';

/** Carries out a command, from whatever door it comes in: a key, a button, the speaker's window. */
export type Run = (command: Command) => void;

/** What a command does that is not a matter of the state alone. */
export interface Parts {
  readonly fullScreen: { readonly toggle: () => void };
  readonly overview: { readonly toggle: () => void };
  readonly goToStep: { readonly open: () => void };
  readonly speaker: { readonly toggle: () => void };
  readonly help: { readonly open: () => void };
}

/** While the screen is black, what would change the step only brings the picture back. */
const LIFTS: ReadonlySet<Command> = new Set([
  'next',
  'previous',
  'first',
  'last',
  'back-to-step',
  'black',
]);

export function createRun({ actions, black }: Store, parts: Parts): Run {
  const acts: Readonly<Record<Command, () => void>> = {
    next: () => actions.stepBy(1),
    previous: () => actions.stepBy(-1),
    first: actions.firstStep,
    last: actions.lastStep,
    black: () => actions.setBlack(true),
    'full-screen': parts.fullScreen.toggle,
    overview: parts.overview.toggle,
    'go-to-step': parts.goToStep.open,
    speaker: parts.speaker.toggle,
    help: parts.help.open,
    'back-to-step': actions.backToStep,
    leave: actions.leave,
  };
  return (command) => {
    const lifts = black.peek() && LIFTS.has(command);
    if (black.peek() && command !== 'speaker') actions.setBlack(false);
    if (!lifts) acts[command]();
  };
}
