import type { OwnProblem } from '../model/own-fault';
import { MAX_FILE_BYTES } from '../model/own-limits';

/** The text of a file, or why it cannot be had. */
export type OwnText =
  | { readonly text: string; readonly asOf: string; readonly problem: null }
  | { readonly text: null; readonly problem: OwnProblem };

const UTF_16 = [
  { marks: [0xff, 0xfe], label: 'utf-16le' },
  { marks: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/** Reads a file that the visitor has chosen or dropped. */
export async function textOfFile(file: File): Promise<OwnText> {
  if (file.size > MAX_FILE_BYTES) return refused('too-large');
  try {
    return decoded(new Uint8Array(await file.arrayBuffer()), new Date(file.lastModified));
  } catch {
    return refused('unreadable');
  }
}

/** Whether an address, read beside the page's own, stays on its site. */
function isOnSite(named: string, page: URL): boolean {
  if (/^[a-z][a-z\d+.-]*:/i.test(named) || /^[\\/]{2}/.test(named)) return false;
  return URL.canParse(named, page) && new URL(named, page).origin === page.origin;
}

/** Fetches a file from the page's own site; an answer that leads elsewhere is none. */
export async function textAt(named: string, page: URL): Promise<OwnText> {
  if (page.protocol === 'file:') return refused('no-network');
  if (!isOnSite(named, page)) return refused('elsewhere');
  try {
    const response = await fetch(new URL(named, page), { redirect: 'error' });
    if (!response.ok) return refused(response.status === 404 ? 'missing' : 'no-answer');
    const bytes = await bytesUpTo(response, MAX_FILE_BYTES);
    if (bytes === null) return refused('too-large');
    const changed = Date.parse(response.headers.get('Last-Modified') ?? '');
    return decoded(bytes, Number.isNaN(changed) ? new Date() : new Date(changed));
  } catch {
    return refused('no-answer');
  }
}

/** All of an answer; null once it is more than `most` bytes, of which no more are taken. */
async function bytesUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function decoded(bytes: Uint8Array, changed: Date): OwnText {
  const wide = UTF_16.find(({ marks }) => marks.every((mark, at) => bytes[at] === mark));
  try {
    const text = new TextDecoder(wide?.label ?? 'utf-8', { fatal: true }).decode(bytes);
    return { text, asOf: changed.toISOString().slice(0, 10), problem: null };
  } catch {
    return refused('unreadable');
  }
}

function refused(problem: OwnProblem): OwnText {
  return { text: null, problem };
}
