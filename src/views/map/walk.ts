import { effect } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import type { Words } from '../../i18n/words';
import type { CountryId } from '../../model/dataset';
import type { Store } from '../../state/store';
import type { Shapes } from './shapes';

const STEP: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One tab stop for all countries: arrows walk them, Enter or Space opens, plus and minus zoom. */
export function walkCountries(
  group: SVGElement,
  shapes: Shapes,
  store: Store,
  words: Words,
  zoomBy: (steps: number) => void,
): () => void {
  const { order, elementOf } = shapes;
  const disposer = createDisposer();
  // Chromium makes a tab stop of whatever in a drawing listens to the focus itself.
  const around = group.ownerSVGElement?.parentElement ?? document.body;
  let current: CountryId | undefined = order[0];
  group.setAttribute('role', 'group');
  // They are drawn by size and told in the order in which arrows walk.
  for (const [id, element] of elementOf) element.id = `country-${id}`;
  group.setAttribute('aria-owns', order.map((id) => `country-${id}`).join(' '));
  group.setAttribute('aria-label', words.t.sentences(words.t.countries, words.t.mapHelp));

  function makeCurrent(id: CountryId): void {
    if (current) elementOf.get(current)?.setAttribute('tabindex', '-1');
    current = id;
    elementOf.get(id)?.setAttribute('tabindex', '0');
  }
  for (const element of elementOf.values()) element.setAttribute('tabindex', '-1');
  if (current) makeCurrent(current);

  disposer.add(
    effect(() => {
      const selection = store.selection.value;
      if (selection.kind === 'country' && elementOf.has(selection.id)) makeCurrent(selection.id);
    }),
  );
  disposer.listen(group, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const step = STEP[event.key];
    if (step) {
      const at = order.indexOf(current);
      const next = order[(at + step + order.length) % order.length];
      if (next) elementOf.get(next)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      store.actions.openCountry(current);
    } else if (event.key === '+' || event.key === '=' || event.key === '-') {
      zoomBy(event.key === '-' ? -1 : 1);
    } else return;
    event.preventDefault();
  });
  disposer.listen(around, 'focusin', (event) => {
    const id = (event.target as Element).closest('[data-country]')?.getAttribute('data-country');
    if (!id) return;
    makeCurrent(id);
    store.actions.hoverCountry(id);
  });
  disposer.listen(around, 'focusout', () => store.actions.hoverCountry(null));
  return disposer.dispose;
}
