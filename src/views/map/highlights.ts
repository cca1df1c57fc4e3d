import { effect } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import { setAttribute, svg } from '../../dom/svg';
import type { CountryId } from '../../model/dataset';
import { countriesOfEvent } from '../../model/ties';
import type { Store } from '../../state/store';

/** Outlines above all land: of what is selected, pointed at and focused. */
export function highlightCountries(
  plane: SVGGElement,
  group: SVGGElement,
  elementOf: ReadonlyMap<CountryId, SVGGElement>,
  store: Store,
): () => void {
  const { dataset } = store;
  const disposer = createDisposer();
  const layer = svg('g', { class: 'highlights' });
  const [hovered, selected, focused] = ['hover', 'selected', 'focus'].map((name) => {
    const path = svg('path', { class: `highlight ${name}` });
    layer.append(path);
    return path;
  }) as [SVGPathElement, SVGPathElement, SVGPathElement];
  plane.append(layer);
  const outlineOf = (ids: readonly CountryId[]) =>
    ids.map((id) => shapeOf(elementOf.get(id))).join('');

  disposer.add(
    effect(() => {
      store.borders.value;
      const selection = store.selection.value;
      const event = store.selectedEvent.value;
      const id = selection.kind === 'country' ? selection.id : event?.place.country;
      setAttribute(selected, 'd', outlineOf(id ? [id] : []));
      for (const [each, element] of elementOf) {
        const pressed = selection.kind === 'country' && each === selection.id;
        setAttribute(element, 'aria-pressed', String(pressed));
      }
    }),
  );
  disposer.add(
    effect(() => {
      store.borders.value;
      const hover = store.hover.value;
      const event = hover.kind === 'event' ? dataset.eventById.get(hover.id) : undefined;
      const ids = hover.kind === 'country' ? [hover.id] : event ? countriesOfEvent(event) : [];
      setAttribute(hovered, 'd', outlineOf(ids));
    }),
  );
  // Chromium makes a tab stop of whatever in a drawing listens to the focus itself.
  const around = group.ownerSVGElement?.parentElement ?? document.body;
  disposer.listen(around, 'focusin', (event) => {
    const element = (event.target as Element).closest('[data-country]');
    const visible = element?.matches(':focus-visible') === true;
    setAttribute(focused, 'd', visible ? shapeOf(element) : '');
  });
  disposer.listen(around, 'focusout', () => setAttribute(focused, 'd', ''));
  return () => {
    disposer.dispose();
    layer.remove();
  };
}

function shapeOf(element: Element | null | undefined): string {
  return element?.querySelector('.shape')?.getAttribute('d') ?? '';
}
