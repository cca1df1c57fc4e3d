import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Store } from '../../state/store';
import { type Axis, createAxis } from './axis';
import { heightOf, type PlacedLane, placeLanes } from './lanes';

const RIGHT_PX = 20;
const WIDEST_GUTTER_PX = 196;
const NARROWEST_GUTTER_PX = 122;
const GUTTER_SHARE = 0.14;
const UNDATED_PX = 96;
export const AXIS_HEIGHT_PX = 26;

/** Sizes that all parts of the timeline share; changes with the window, the span and the lanes. */
export interface Frame {
  readonly width: number;
  readonly lanes: readonly PlacedLane[];
  /** Height of the lanes without the axis. */
  readonly lanesHeight: number;
  readonly axis: Axis;
  /** Left end of the slot for undated events; null where there are none. */
  readonly undatedX: number | null;
}

export function createFrame(store: Store): {
  readonly frame: ReadonlySignal<Frame>;
  readonly setWidth: (width: number) => void;
} {
  const width = signal(1200);
  const { dataset } = store;
  const hasUndated = dataset.events.some((event) => event.date === null);
  const lanes = computed(() => {
    const shown = store.series.value;
    const series = dataset.series.filter((each) => shown.includes(each.id));
    return placeLanes(series, dataset.about.mainSeries);
  });
  const frame = computed(() => {
    const total = width.value;
    const gutter = Math.round(
      Math.min(Math.max(total * GUTTER_SHARE, NARROWEST_GUTTER_PX), WIDEST_GUTTER_PX),
    );
    const right = total - RIGHT_PX - (hasUndated ? UNDATED_PX : 0);
    return {
      width: total,
      lanes: lanes.value,
      lanesHeight: heightOf(lanes.value),
      axis: createAxis(store.span.value, gutter, Math.max(right, gutter + 80)),
      undatedX: hasUndated ? right + RIGHT_PX / 2 : null,
    };
  });
  return {
    frame,
    setWidth(next) {
      if (next > 0) width.value = next;
    },
  };
}
