import '../../styles/filters.css';
import { effect } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { icon } from '../../dom/icon';
import { told } from '../../dom/told';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';

type Mount = (root: HTMLElement, store: Store, words: FullWords) => () => void;

/** A view to read in, below a bar that chooses theme and lanes: map and timeline are out of sight. */
export function filtered(mount: Mount): Mount {
  return (root, store, words) => {
    const head = document.createElement('header');
    head.className = 'reading-head';
    const body = document.createElement('div');
    body.className = 'reading-body';
    root.classList.add('is-filtered');
    root.append(head, body);
    const undos = [mountFilters(head, store, words), mount(body, store, words)];
    return () => {
      for (const undo of undos.reverse()) undo();
      root.classList.remove('is-filtered');
      head.remove();
      body.remove();
    };
  };
}

function mountFilters(root: HTMLElement, store: Store, words: FullWords): () => void {
  const { t, plural } = words;
  const { actions, dataset } = store;
  const all = dataset.series.map(({ id }) => id);
  const toggle = (id: string) => {
    const shown = store.series.peek();
    actions.showSeries(shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id]);
  };
  const stop = effect(() => {
    const shown = store.series.value;
    const theme = store.theme.value;
    const counts = [store.matchingEvents.value.length, store.shownEvents.value.length] as const;
    render(
      html`<h2>${t.layoutName[store.layout.value]}</h2>
        <label class="theme-select"><span>${t.theme}</span>
          <select @change=${(event: Event) => {
            actions.chooseTheme((event.target as HTMLSelectElement).value || null);
          }}>
            <option value="" .selected=${theme === null}>${t.allThemes}</option>
            ${[...dataset.themeById.values()].map(
              ({ id, label }) =>
                html`<option value=${id} .selected=${id === theme}>${words.text(label)}</option>`,
            )}
          </select>
        </label>
        <details class="lanes-choice">
          <summary>${icon('lanes')}<span>${t.lanesShown(shown.length, all.length)}</span></summary>
          <fieldset>
            <legend class="visually-hidden">${t.lanes}</legend>
            ${dataset.series.map(
              ({ id, label }) => html`<label>
                <input type="checkbox" .checked=${shown.includes(id)} @change=${() => toggle(id)} />
                ${told(words.lang, label)}</label>`,
            )}
            <button type="button" @click=${() => actions.showSeries(all)}>${t.showAllLanes}</button>
          </fieldset>
        </details>
        <p class="filter-count"><strong data-count>${t.eventsOf(plural, ...counts)}</strong>
          ${
            theme === null
              ? nothing
              : html`<button type="button" data-clear-theme @click=${() => {
                  actions.chooseTheme(null);
                  root.querySelector('select')?.focus();
                }}>${t.clearTheme}</button>`
          }</p>`,
      root,
    );
  });
  const closeMenu = (event: KeyboardEvent) => {
    const menu = root.querySelector<HTMLDetailsElement>('details[open]');
    if (event.key !== 'Escape' || !menu?.contains(event.target as Node)) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    event.preventDefault();
  };
  root.addEventListener('keydown', closeMenu);
  return () => {
    root.removeEventListener('keydown', closeMenu);
    stop();
    render(nothing, root);
  };
}
