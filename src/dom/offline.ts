import { type ReadonlySignal, signal } from '@preact/signals-core';
import { onNewerInUse } from './on-newer-in-use';
import { createVersionLock, type VersionLock } from './version-lock';
import { USE_NOW, workerScript } from './worker-script';

/** Whether the page opens without a network: yes, not yet, or not in this browser at this address. */
export type Keeping = 'kept' | 'not-yet' | 'impossible';

export interface Offline {
  readonly keeping: ReadonlySignal<Keeping>;
  /** A newer version is kept and waits to be used. */
  readonly newer: ReadonlySignal<boolean>;
  /** A newer version was taken into use: this tab has to be loaded anew. */
  readonly renewed: ReadonlySignal<boolean>;
  /** Keeps the version in use until the returned function is called. */
  readonly hold: VersionLock['hold'];
  /** Takes the newer version into use in all tabs. False, and nothing done, where one is held. */
  readonly renew: () => Promise<boolean>;
  /** Asks the server for a newer version; says nothing where it does not answer. */
  readonly look: () => void;
}

let started: Offline | null = null;

/** Keeps the page for use without a network, beginning with the first call. One for the page. */
export function offline(): Offline {
  started ??= keepPage();
  return started;
}

function keepPage(): Offline {
  // The build puts both beside the page or neither: the atlas as one file has no worker.
  const beside = document.querySelector('link[rel="manifest"]') !== null;
  const workers = beside ? had(() => navigator.serviceWorker) : undefined;
  const keeping = signal<Keeping>(workers ? 'not-yet' : 'impossible');
  const newer = signal(false);
  const renewed = signal(false);
  const lock = createVersionLock(
    new URL('./', document.baseURI).href,
    had(() => navigator.locks),
  );
  let registration: ServiceWorkerRegistration | null = null;

  function follow({ active, waiting }: ServiceWorkerRegistration): void {
    if (active) keeping.value = 'kept';
    newer.value = active !== null && waiting !== null;
  }

  async function begin(all: ServiceWorkerContainer): Promise<void> {
    const script = workerScript(document);
    // No cache between stands in the way of a newer version.
    const kept = await all.register(script, { updateViaCache: 'none' });
    registration = kept;
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => follow(kept));
    watch(kept.installing);
    watch(kept.waiting);
    kept.addEventListener('updatefound', () => watch(kept.installing));
    follow(kept);
  }

  if (workers) {
    onNewerInUse(workers, () => {
      renewed.value = true;
    });
    begin(workers).catch((error) => {
      // A browser that refuses says so; whatever else may be mended by the next visit.
      if (error instanceof DOMException) keeping.value = 'impossible';
    });
  }

  return {
    keeping,
    newer,
    renewed,
    hold: lock.hold,
    renew: () =>
      lock.whenFree(async () => {
        const waiting = registration?.waiting;
        if (!waiting) return;
        const used = new Promise<void>((done) => {
          waiting.addEventListener('statechange', () => waiting.state === 'activated' && done());
        });
        waiting.postMessage(USE_NOW);
        // No talk begins before the tabs are told to load anew.
        await used;
      }),
    look: () => void registration?.update().catch(() => undefined),
  };
}

/** What a browser has; some, in a frame that may do little, refuse even to be asked. */
function had<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
