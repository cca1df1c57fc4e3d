import { type Briefing, isBriefing } from '../../model/briefing';
import { isRecord } from '../../model/is-record';
import type { Command } from './keys';

/** What the presenting window tells the speaker's: what is shown, or that nothing is any more. */
export type ToSpeaker = Briefing | { readonly kind: 'bye' };

/** What the speaker's window asks of the presenting one. */
export type ToMain =
  | { readonly kind: 'hello' }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'restart-clock' };

/** Every command, so that no message can ask for anything else. */
const COMMANDS: Readonly<Record<Command, true>> = {
  next: true,
  previous: true,
  first: true,
  last: true,
  black: true,
  'full-screen': true,
  overview: true,
  'go-to-step': true,
  speaker: true,
  help: true,
  'back-to-step': true,
  leave: true,
};

export function isToSpeaker(message: unknown): message is ToSpeaker {
  return isBriefing(message) || (isRecord(message) && message.kind === 'bye');
}

export function isToMain(message: unknown): message is ToMain {
  if (!isRecord(message)) return false;
  const { kind, command, index } = message;
  if (kind === 'command') return typeof command === 'string' && Object.hasOwn(COMMANDS, command);
  if (kind === 'go') return Number.isInteger(index) && (index as number) >= 0;
  return kind === 'hello' || kind === 'restart-clock';
}
