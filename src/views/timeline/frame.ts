import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Store } from '../../state/store';
import { type Axis, createAxis } from './axis';
import {
  type DivideRoom,
  heightOf,
  type PlacedLane,
  placeDivideRoom,
  placeLanes,
  type Room,
} from './lanes';

/* Lengths in pixels where the smallest text has the size for reading: `scale` makes them grow. */
const RIGHT_PX = 36;
const WIDEST_GUTTER_PX = 204;
const NARROW_GUTTER_PX = 112;
const LEAST_GUTTER_PX = 190;
const LEAST_AXIS_PX = 80;
/** Below this width lanes have their short names. */
const NARROW_PX = 1200;
const GUTTER_SHARE = 0.152;
const UNDATED_PX = 96;
/** In a window lower than this, in texts for reading, the lanes stand closer, so that the map keeps its room. */
const COMPACT_BELOW_PX = 800;
const AXIS_HEIGHT_PX = 26;

/** Sizes that all parts of the timeline share; changes with the window, the span and the lanes. */
export interface Frame {
  readonly width: number;
  /** How many times the size for reading the smallest text has: more than 1 in a hall. */
  readonly scale: number;
  /** Whether room is short. */
  readonly narrow: boolean;
  readonly lanes: readonly PlacedLane[];
  /** The lane of the digital divide; null where the colours tell no number. */
  readonly divide: DivideRoom | null;
  /** Height of the lanes without the axis. */
  readonly lanesHeight: number;
  readonly axisHeight: number;
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
  const height = signal(1000);
  const { dataset } = store;
  const hasUndated = dataset.events.some((event) => event.date === null);
  const scale = store.textScale;
  // Texts are larger than for reading in a hall, or where the reader's browser is set so.
  const room = computed(
    (): Room => (scale.value > 1 ? 'hall' : height.value < COMPACT_BELOW_PX ? 'compact' : 'roomy'),
  );
  const lanes = computed(() => {
    const shown = store.series.value;
    const series = dataset.series.filter((each) => shown.includes(each.id));
    return placeLanes(series, dataset.about.mainSeries, room.value, scale.value);
  });
  const withDivide = computed(() => store.colour.value !== 'status');
  const frame = computed(() => {
    const [total, times] = [width.value, scale.value];
    const narrow = total < NARROW_PX * times;
    const least = LEAST_GUTTER_PX * times;
    const roomy = Math.min(Math.max(total * GUTTER_SHARE, least), WIDEST_GUTTER_PX * times);
    const gutter = Math.round(narrow ? NARROW_GUTTER_PX * times : roomy);
    const lanesEnd = heightOf(lanes.value, times);
    const divide = withDivide.value ? placeDivideRoom(lanesEnd, room.value, times) : null;
    const right = total - (RIGHT_PX + (hasUndated ? UNDATED_PX : 0)) * times;
    return {
      width: total,
      scale: times,
      narrow,
      lanes: lanes.value,
      divide,
      lanesHeight: divide?.end ?? lanesEnd,
      axisHeight: Math.round(AXIS_HEIGHT_PX * times),
      axis: createAxis(store.span.value, gutter, Math.max(right, gutter + LEAST_AXIS_PX * times)),
      undatedX: hasUndated ? right + (RIGHT_PX * times) / 2 : null,
    };
  });
  return {
    frame,
    setSize(next, windowHeight) {
      if (next > 0) width.value = next;
      height.value = windowHeight;
    },
  };
}
