import type * as L from 'leaflet';
import { createDisposer } from '../../dom/disposer';
import type { CountryId } from '../../model/dataset';
import type { WorldviewTable } from '../../model/worldview';
import type { Store } from '../../state/store';
import { scaleAt } from './crs';
import type { Shapes } from './shapes';
import type { Tooltip } from './tooltip';

/** Pointing at a country lights it and tells about it; a click that was no drag opens it. */
export function followPointer(
  stage: HTMLElement,
  map: L.Map,
  shapes: Shapes,
  table: WorldviewTable,
  tooltip: Tooltip,
  store: Store,
): () => void {
  const disposer = createDisposer();

  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const areaAt = (event: MouseEvent) =>
    (event.target as Element).closest<SVGElement>('[data-area]')?.dataset.area ?? '';
  const showAt = (event: MouseEvent) => {
    const frame = stage.getBoundingClientRect();
    tooltip.moveTo(event.clientX - frame.left, event.clientY - frame.top);
    tooltip.setArea(rows.get(areaAt(event)) ?? null);
    tooltip.setActive(true);
  };

  disposer.listen(stage, 'pointermove', (event) => {
    if (event.buttons !== 0) return;
    const id = countryAt(event, map, shapes);
    if (id !== null) store.actions.hoverCountry(id);
    else if (store.hover.peek().kind === 'country') store.actions.hoverCountry(null);
    showAt(event);
  });
  disposer.listen(stage, 'pointerleave', () => {
    tooltip.setActive(false);
    store.actions.hoverCountry(null);
  });
  disposer.listen(stage, 'focusin', (event) => {
    const shape = (event.target as Element).closest('[data-country]');
    if (!shape?.matches(':focus-visible')) return;
    const [frame, box] = [stage.getBoundingClientRect(), shape.getBoundingClientRect()];
    tooltip.moveTo(box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top);
    tooltip.setActive(true);
  });
  disposer.listen(stage, 'focusout', () => tooltip.setActive(false));
  disposer.listen(stage, 'click', (event) => {
    if (wasDragged(map)) return;
    const id = countryAt(event, map, shapes);
    if (id !== null) store.actions.openCountry(id);
    // A finger cannot point without pressing: a tap on disputed land tells about it.
    else if (areaAt(event) !== '') showAt(event);
  });
  return disposer.dispose;
}

/** Leaflet knows whether the press that ends now moved the map; its types do not say so. */
function wasDragged(map: L.Map): boolean {
  return (map.dragging as L.Handler & { moved(): boolean }).moved();
}

/**
 * The country under the pointer. A mouse is exact: a target only catches it where no country lies
 * beneath. A finger is not: among overlapping targets the one whose middle is nearest counts.
 */
function countryAt(event: MouseEvent, map: L.Map, shapes: Shapes): CountryId | null {
  const target = event.target as Element;
  const id = target.closest('[data-country]')?.getAttribute('data-country') ?? null;
  if (id === null || !target.classList.contains('target')) return id;
  if ((event as PointerEvent).pointerType !== 'touch') {
    const beneath = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((element) => element.matches('[data-country] .shape, [data-country] .area, .spot'));
    const exact = beneath?.closest('[data-country]')?.getAttribute('data-country');
    if (exact) return exact;
  }
  const point = map.mouseEventToLayerPoint(event);
  const { x: originX = 0, y: originY = 0 } = map.getPixelOrigin();
  const scale = scaleAt(map.getZoom());
  let [nearest, least] = [id, Number.POSITIVE_INFINITY];
  for (const [other, element] of shapes.elementOf) {
    if (!element.querySelector('.target')) continue;
    const box = shapes.boxOf(other);
    const dx = ((box.minX + box.maxX) / 2) * scale - originX - point.x;
    const dy = ((box.minY + box.maxY) / 2) * scale - originY - point.y;
    const distance = Math.hypot(dx, dy);
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}
