import { effect } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { icon } from '../../dom/icon';
import { told } from '../../dom/told';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';

/** The theme that is looked at, how many of the events shown have it, and the way back to all. */
export function mountThemeBar(root: HTMLElement, store: Store, words: Words): () => void {
  const { t, plural } = words;
  const bar = document.createElement('div');
  bar.className = 'theme-bar';
  root.append(bar);
  const clear = () => {
    store.actions.chooseTheme(null);
    // The button goes with the theme; the map that it belonged to keeps the focus.
    root.querySelector<HTMLElement | SVGElement>('[tabindex="0"], button')?.focus();
  };
  const stop = effect(() => {
    const theme = store.dataset.themeById.get(store.theme.value ?? '');
    const [count, all] = [store.matchingEvents.value.length, store.shownEvents.value.length];
    bar.hidden = theme === undefined;
    render(
      theme
        ? html`<p><span class="kicker">${t.theme}</span> <strong>${told(words.lang, theme.label)}</strong>
              <span data-count>${t.eventsOf(plural, count, all)}</span></p>
            <button type="button" class="icon-button" aria-label=${t.clearTheme} title=${t.clearTheme}
              @click=${clear}>${icon('close')}</button>`
        : nothing,
      bar,
    );
  });
  return () => {
    stop();
    bar.remove();
  };
}
