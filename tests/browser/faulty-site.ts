import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeOf } from '../../tools/serve.mjs';
import { test as base } from './atlas';

const ROOT = process.env.ATLAS_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const BASE = '/some/sub-path/';

/** All files of the built folder. */
export const builtFiles = (): readonly string[] =>
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** What a server, or the way to it, may do to one file. */
export const FAULTS = ['absent', '500', 'page', 'cut', 'slow', 'short', 'other'] as const;
export type Fault = (typeof FAULTS)[number];

/** A web space whose files can be broken one by one, on the wire as in life. */
export interface FaultySite {
  readonly url: string;
  /** Breaks one file, named as in the built folder. */
  readonly give: (file: string, fault: Fault) => void;
  /** Mends all of them, and answers what was kept waiting. */
  readonly mend: () => void;
  /** Every file asked for so far, in order. */
  readonly asked: string[];
}

type Answer = (response: ServerResponse, file: string, body: Buffer, whenMended: Waiting) => void;
type Waiting = (answer: () => void) => void;

const answers: Readonly<Record<Fault, Answer>> = {
  absent: (response) => plain(response, 404, 'Not found'),
  500: (response) => plain(response, 500, 'Internal error'),
  // What a captive portal, or a server that knows only one page, answers to everything.
  page: (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Log in</title><p>Log in');
  },
  // The connection ends in the midst of the file.
  cut: (response, file, body) => {
    response.writeHead(200, headersOf(file, body.byteLength));
    response.write(body.subarray(0, body.byteLength / 2), () => response.destroy());
  },
  slow: (response, file, body, whenMended) => whenMended(() => whole(response, file, body)),
  // A file that was copied to the server only in part.
  short: (response, file, body) => whole(response, file, body.subarray(0, body.byteLength / 2)),
  other: (response, file) => whole(response, file, Buffer.from(otherVersion(file))),
};

/** A file in the place of ours that is whole, and that another version of the atlas has written. */
function otherVersion(file: string): string {
  if (file.endsWith('.json')) return '{"dataset":{"format":99},"of":"another version"}';
  if (file.endsWith('.js')) return 'export const anotherVersion = true;';
  return '.another-version{color:inherit}';
}

function headersOf(file: string, length: number) {
  return {
    'Content-Type': typeOf(file),
    'Content-Length': length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}

function whole(response: ServerResponse, file: string, body: Buffer): void {
  response.writeHead(200, headersOf(file, body.byteLength));
  response.end(body);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

export const test = base.extend<{ site: FaultySite }>({
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its pattern.
  site: async ({}, use) => {
    const faults = new Map<string, Fault>();
    let waiting: (() => void)[] = [];
    const asked: string[] = [];
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = pathname.slice(BASE.length) || 'index.html';
      asked.push(file);
      const body = await readFile(join(ROOT, file)).catch(() => null);
      if (!body) return plain(response, 404, 'Not found');
      const fault = faults.get(file);
      if (!fault) return whole(response, file, body);
      answers[fault](response, file, body, (answer) => waiting.push(answer));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await use({
      url: `http://127.0.0.1:${port}${BASE}`,
      asked,
      give: (file, fault) => faults.set(file, fault),
      mend: () => {
        faults.clear();
        for (const answer of waiting) answer();
        waiting = [];
      },
    });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },

  baseURL: ({ site }, use) => use(site.url),
});
