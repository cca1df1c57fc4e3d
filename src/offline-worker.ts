/*
 * The worker that keeps the whole page, so that it opens without a network: every file of the
 * built folder, in every language. A newer version waits beside the one in use, untouched by it,
 * until a tab asks for it or the last tab is closed. Each file is taken only with the content that
 * the build wrote: while a server is between two versions, the newer one is not kept at all.
 */
import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { USE_NOW } from './dom/worker-script';

/** What the types of a page do not tell of a worker. */
interface Worker {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Written in by tools/vite/offline-worker.ts. */
declare const KEPT_FILES: PrecacheEntry[];

const worker = self as unknown as Worker;

// The tab of a first visit is served as well: the network may end before its late parts are there.
clientsClaim();
precacheAndRoute(KEPT_FILES, { cleanURLs: false, ignoreURLParametersMatching: [/./] });

worker.addEventListener('message', ({ data }) => {
  if (data === USE_NOW) void worker.skipWaiting();
});
