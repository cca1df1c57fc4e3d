import { computed, effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { icon } from '../../dom/icon';
import type { Offline } from '../../dom/offline';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';

/**
 * Among the notices of the page: a newer version is ready, and is used when asked for. Never said
 * to a hall. Whoever closes it is told again with the next visit.
 */
export function mountNewerNotice(
  notices: HTMLElement,
  store: Store,
  { t }: FullWords,
  { newer, renew }: Offline,
): () => void {
  const closed = signal(false);
  /** What stands in the way: a talk in another window. */
  const held = signal(false);
  const shown = computed(() => newer.value && !closed.value && store.stop.value === null);
  const box = document.createElement('div');
  notices.append(box);
  const use = async () => {
    held.value = !(await renew());
  };
  const close = () => {
    closed.value = true;
  };

  const stop = effect(() => {
    box.className = shown.value ? 'notice newer-notice' : '';
    const content = html`<div>
        <p>${held.value ? t.newerHeld : t.newerReady}</p>
        <p class="buttons"><button type="button" @click=${() => void use()}>${t.useNewer}</button></p>
      </div>
      <button type="button" class="icon-button" aria-label=${t.close} @click=${close}>
        ${icon('close')}
      </button>`;
    render(shown.value ? content : nothing, box);
  });
  return () => {
    stop();
    box.remove();
  };
}
