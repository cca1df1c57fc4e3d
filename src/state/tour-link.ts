import { MAX_FILE_CHARS, MAX_LINK_CHARS } from '../model/tour-limits';

/* How a link carries a text whole: pressed where the browser can, in letters that need no escape. */

/** The key of the address that carries a tour. */
export const CARRY = 'carry';

/** The first letter says how the rest is to be read. */
const PRESSED = 'z';
const PLAIN = 'p';
const METHOD = 'deflate-raw';

interface Press {
  readonly CompressionStream?: typeof CompressionStream;
  readonly DecompressionStream?: typeof DecompressionStream;
}

export type Unpacked =
  | { readonly text: string }
  | { readonly text: null; readonly problem: 'not-a-tour' | 'too-large' | 'cannot-unpack' };

/** The text as a link carries it; null where it is too long for one. */
export async function packText(text: string, press: Press = globalThis): Promise<string | null> {
  const bytes = new TextEncoder().encode(text);
  const pressed = press.CompressionStream
    ? await through(bytes, new press.CompressionStream(METHOD), Number.POSITIVE_INFINITY)
    : null;
  const packed = pressed ? PRESSED + lettersOf(pressed) : PLAIN + lettersOf(bytes);
  return packed.length > MAX_LINK_CHARS ? null : packed;
}

/** The text that a link carries. Stops where it grows larger than any tour file. Never throws. */
export async function unpackText(packed: string, press: Press = globalThis): Promise<Unpacked> {
  try {
    const bytes = bytesOf(packed.slice(1));
    if (packed.startsWith(PLAIN)) return { text: textOf(bytes) };
    if (!packed.startsWith(PRESSED)) return { text: null, problem: 'not-a-tour' };
    if (!press.DecompressionStream) return { text: null, problem: 'cannot-unpack' };
    const whole = await through(bytes, new press.DecompressionStream(METHOD), MAX_FILE_CHARS);
    return whole ? { text: textOf(whole) } : { text: null, problem: 'too-large' };
  } catch {
    return { text: null, problem: 'not-a-tour' };
  }
}

/** All that comes out at the other end; null once it is more than `most` bytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | null> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // A fault of the stream is met where it is read; here it must only not go unheard.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function lettersOf(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const characters = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
