import '../../styles/offline.css';
import { computed, effect } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import { offline } from '../../dom/offline';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import { mountNewerNotice } from './newer-notice';

/** How often a page that stays open asks whether there is a newer version. */
const MS_BETWEEN_LOOKS = 3_600_000;

/**
 * Keeps the page for use without a network and tells of newer versions. A talk is never disturbed:
 * its tab looks for none, is told of none, and keeps all tabs at the version that it began with.
 */
export function mountOffline(notices: HTMLElement, store: Store, words: FullWords): () => void {
  const disposer = createDisposer();
  const kept = offline();
  const presenting = computed(() => store.stop.value !== null);
  const page = document.documentElement;
  let looked = Date.now();

  function look(): void {
    const due = Date.now() - looked >= MS_BETWEEN_LOOKS;
    if (!due || presenting.peek() || document.visibilityState === 'hidden') return;
    looked = Date.now();
    kept.look();
  }

  disposer.add(mountNewerNotice(notices, store, words, kept));
  disposer.add(effect(() => (presenting.value ? kept.hold() : undefined)));
  disposer.add(
    effect(() => {
      if (kept.renewed.value && !presenting.value) location.reload();
    }),
  );
  disposer.add(
    effect(() => {
      page.dataset.offline = kept.keeping.value;
    }),
  );
  // An installed page goes by the name that it has in the language shown.
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (manifest) manifest.href = `./app-${words.lang}.webmanifest`;
  const looking = setInterval(look, MS_BETWEEN_LOOKS);
  disposer.add(() => clearInterval(looking));
  disposer.listen(document, 'visibilitychange' as keyof GlobalEventHandlersEventMap, look);
  return disposer.dispose;
}
