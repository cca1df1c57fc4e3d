import { isRecord } from '../model/is-record';
import { createDisposer } from './disposer';
import { randomId } from './random-id';

/** Who speaks: the window that presents, or the speaker's. */
export type End = 'main' | 'speaker';

/** What a message travels in. The talk's id is known to its two windows and nobody else. */
interface Envelope {
  readonly talk: string;
  readonly end: End;
  readonly sender: string;
  readonly number: number;
  readonly message: unknown;
}

interface WireOptions<In> {
  readonly page: Window;
  readonly talk: string;
  readonly end: End;
  /** The other window, where it is known from the beginning. */
  readonly partner?: Window | null;
  readonly accepts: (message: unknown) => message is In;
  readonly receive: (message: In) => void;
}

export interface Wire<Out> {
  /** `lend` gives the other window the right to do what needs a key press, where browsers can. */
  readonly send: (message: Out, lend?: 'fullscreen') => void;
  /** Names the other window. One that speaks for the talk becomes known by itself. */
  readonly join: (partner: Window) => void;
  readonly dispose: () => void;
}

/** How the origin of a page opened from a file reads: equal to no other, not even to itself. */
const OPAQUE = 'null';

/**
 * Messages between two windows of the atlas. Each goes every way there is and is taken once: by a
 * BroadcastChannel, which outlives the tie between opener and pop-up, and straight from window to
 * window, which works from a file, in a frame of another site and without BroadcastChannel.
 */
export function createWire<In, Out>(options: WireOptions<In>): Wire<Out> {
  const { page, talk, end, accepts, receive } = options;
  const disposer = createDisposer();
  const sender = randomId();
  const taken = new Map<string, number>();
  const channel = openChannel(page, talk);
  let partner = options.partner ?? null;
  let number = 0;

  function take(data: unknown): boolean {
    if (!isEnvelope(data) || data.talk !== talk || data.end === end) return false;
    if (data.number > (taken.get(data.sender) ?? 0)) {
      taken.set(data.sender, data.number);
      if (accepts(data.message)) receive(data.message);
    }
    return true;
  }

  function post(envelope: Envelope, lend?: string): boolean {
    if (!partner || partner.closed) return false;
    const targetOrigin = page.origin === OPAQUE ? '*' : page.origin;
    try {
      // `delegate` is younger than the types of the DOM.
      const how = lend ? { targetOrigin, delegate: lend } : { targetOrigin };
      partner.postMessage(envelope, how);
      return true;
    } catch {
      return lend ? post(envelope) : false;
    }
  }

  const hear = ({ origin, source, data }: MessageEvent) => {
    if (origin !== page.origin || source === null || source === page) return;
    // The speaker's window has one opener; the presenting one may have to learn of its pop-up.
    if (end === 'speaker' && source !== partner) return;
    const before = partner;
    partner = source as Window;
    if (!take(data)) partner = before;
  };
  page.addEventListener('message', hear);
  disposer.add(() => page.removeEventListener('message', hear));
  if (channel) {
    channel.onmessage = (event: MessageEvent) => take(event.data);
    disposer.add(() => channel.close());
  }

  return {
    send(message, lend) {
      number += 1;
      const envelope: Envelope = { talk, end, sender, number, message };
      const posted = post(envelope, lend);
      // By the channel it would come without what is lent, and perhaps first.
      if (!(posted && lend)) channel?.postMessage(envelope);
    },
    join(window) {
      partner = window;
    },
    dispose: disposer.dispose,
  };
}

function openChannel(page: Window, talk: string): BroadcastChannel | null {
  const { BroadcastChannel: Channel } = page as { BroadcastChannel?: typeof BroadcastChannel };
  if (!Channel || page.origin === OPAQUE) return null;
  try {
    return new Channel(`sco-digital-atlas-${talk}`);
  } catch {
    return null;
  }
}

function isEnvelope(data: unknown): data is Envelope {
  return (
    isRecord(data) &&
    typeof data.talk === 'string' &&
    (data.end === 'main' || data.end === 'speaker') &&
    typeof data.sender === 'string' &&
    typeof data.number === 'number' &&
    'message' in data
  );
}
