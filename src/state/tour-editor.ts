import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Step, StepId, Tour, TourId } from '../model/tour';
import type { OwnTours } from './own-tours';
import * as history from './tour-history';

/** The tour that is being edited. Headless: what is seen of it follows `edited`. */
export interface TourEditor {
  /** Null while no tour is edited. */
  readonly edited: ReadonlySignal<history.Edited | null>;
  readonly step: ReadonlySignal<Step | null>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly edit: (id: TourId) => void;
  readonly done: () => void;
  readonly choose: (step: StepId) => void;
  /** Changes the tour. `typing` names the field that is typed in. */
  readonly change: (tour: Tour, to?: { step?: StepId | null; typing?: string }) => void;
  readonly endTyping: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Another tab has changed or deleted a tour. */
  readonly changedElsewhere: (id: TourId) => void;
}

export function createTourEditor(own: OwnTours): TourEditor {
  const cell = signal<history.TourHistory | null>(null);
  const edited = computed(() => cell.value?.now ?? null);

  /** Goes to another state of the history and keeps the tour as it is there. */
  function go(next: (now: history.TourHistory) => history.TourHistory): void {
    const before = cell.peek();
    if (!before) return;
    const after = next(before);
    cell.value = after;
    if (after.now.tour !== before.now.tour) own.put(after.now.tour);
  }

  return {
    edited,
    step: computed(() => {
      const now = edited.value;
      return now?.tour.steps.find(({ id }) => id === now.step) ?? null;
    }),
    canUndo: computed(() => (cell.value?.past.length ?? 0) > 0),
    canRedo: computed(() => (cell.value?.future.length ?? 0) > 0),
    edit(id) {
      const tour = own.find(id);
      if (!tour || cell.peek()?.now.tour === tour) return;
      // The last, so that a step that is added comes at the end.
      cell.value = history.startHistory({ tour, step: tour.steps.at(-1)?.id ?? null });
    },
    done() {
      cell.value = null;
    },
    choose: (step) => go((now) => history.choose(now, step)),
    change: (tour, { step, typing } = {}) =>
      go((now) =>
        history.record(now, { tour, step: step === undefined ? now.now.step : step }, typing),
      ),
    endTyping: () => go(history.endTyping),
    undo: () => go(history.undo),
    redo: () => go(history.redo),
    changedElsewhere(id) {
      const now = cell.peek()?.now;
      if (now?.tour.id !== id) return void own.reread(id);
      const tour = own.reread(id);
      // Deleted elsewhere while it is worked on here: the work is not lost.
      if (!tour) return own.put(now.tour);
      if (tour === now.tour) return;
      const has = tour.steps.some((step) => step.id === now.step);
      const step = has ? now.step : (tour.steps.at(-1)?.id ?? null);
      go((before) => history.record(before, { tour, step }));
    },
  };
}
