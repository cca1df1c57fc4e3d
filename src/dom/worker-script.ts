/** The worker's file beside the page; `tools/vite/offline-worker.ts` writes it. */
export const WORKER_FILE = 'offline-worker.js';
/** The message that makes a waiting worker the one in use. */
export const USE_NOW = 'use-now';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(address: string): unknown };
}

/**
 * The address of the worker as the browser wants it: where it takes trusted addresses only, from a
 * policy that knows no other. To be called once: a policy can be made but once.
 */
export function workerScript(page: Document): string {
  const address = new URL(WORKER_FILE, page.baseURI).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('atlas-worker', { createScriptURL: () => address });
  // A trusted address is an object that only the browser looks into; the types know strings.
  return (policy?.createScriptURL(address) ?? address) as string;
}
