import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Store } from '../../state/store';
import { type Axis, createAxis } from './axis';
import { heightOf, type PlacedLane, placeLanes } from './lanes';

const RIGHT_PX = 36;
const WIDEST_GUTTER_PX = 204;
const NARROW_GUTTER_PX = 112;
const LEAST_GUTTER_PX = 190;
/** Below this width lanes have their short names. */
const NARROW_PX = 1200;
const GUTTER_SHARE = 0.152;
const UNDATED_PX = 96;
/** In a window lower than this the lanes stand closer, so that the map keeps its room. */
const COMPACT_BELOW_PX = 800;
export const AXIS_HEIGHT_PX = 26;

/** Sizes that all parts of the timeline share; changes with the window, the span and the lanes. */
export interface Frame {
  readonly width: number;
  /** Whether room is short. */
  readonly narrow: boolean;
  readonly lanes: readonly PlacedLane[];
  /** Height of the lanes without the axis. */
  readonly lanesHeight: number;
  readonly axis: Axis;
  /** Left end of the slot for undated events; null where there are none. */
  readonly undatedX: number | null;
}

export function createFrame(store: Store): {
  readonly frame: ReadonlySignal<Frame>;
  /** Width of the timeline and height of the window, in pixels. */
  readonly setSize: (width: number, windowHeight: number) => void;
} {
  const width = signal(1200);
  const compact = signal(false);
  const { dataset } = store;
  const hasUndated = dataset.events.some((event) => event.date === null);
  const lanes = computed(() => {
    const shown = store.series.value;
    const series = dataset.series.filter((each) => shown.includes(each.id));
    return placeLanes(series, dataset.about.mainSeries, compact.value);
  });
  const frame = computed(() => {
    const total = width.value;
    const narrow = total < NARROW_PX;
    const roomy = Math.min(Math.max(total * GUTTER_SHARE, LEAST_GUTTER_PX), WIDEST_GUTTER_PX);
    const gutter = narrow ? NARROW_GUTTER_PX : Math.round(roomy);
    const right = total - RIGHT_PX - (hasUndated ? UNDATED_PX : 0);
    return {
      width: total,
      narrow,
      lanes: lanes.value,
      lanesHeight: heightOf(lanes.value),
      axis: createAxis(store.span.value, gutter, Math.max(right, gutter + 80)),
      undatedX: hasUndated ? right + RIGHT_PX / 2 : null,
    };
  });
  return {
    frame,
    setSize(next, windowHeight) {
      if (next > 0) width.value = next;
      compact.value = windowHeight < COMPACT_BELOW_PX;
    },
  };
}
