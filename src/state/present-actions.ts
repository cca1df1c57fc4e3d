import type { ReadonlySignal } from '@preact/signals-core';
import type { Day } from '../model/day';
import { type Presenting, presentingOf, type StepId, stopOf, type TourId } from '../model/tour';
import type { AddressContext } from './address-fields';
import type { AtlasState, View } from './atlas-state';
import type { Cells, Intent } from './cells';
import { viewOfStep } from './step-view';

interface Context {
  readonly cells: Cells;
  readonly address: ReadonlySignal<AddressContext>;
  readonly stateNow: () => AtlasState;
  readonly batch: <T>(work: () => T) => T;
  readonly restore: (state: AtlasState) => void;
  /** Takes over all of a view but its cursor. */
  readonly showBut: (view: View) => void;
}

/** The actions of presenting. Going to a step sends the cursor on its way; the rest is there at once. */
export function createPresentActions({
  cells,
  address,
  stateNow,
  batch,
  restore,
  showBut,
}: Context) {
  const stopNow = () => stopOf(address.peek().tours, cells.presenting.peek());

  function show(presenting: Presenting, intent: Intent): void {
    const stop = stopOf(address.peek().tours, presenting);
    if (!stop) return;
    const view = viewOfStep(stop.step, address.peek());
    batch(() => {
      cells.playing.value = false;
      cells.black.value = false;
      cells.intent.value = intent;
      cells.presenting.value = presenting;
      showBut(view);
      cells.travelling.value = view.cursor;
    });
  }

  function goTo(index: number): void {
    const stop = stopNow();
    const step = stop?.tour.steps[index];
    if (stop && step) show(presentingOf(stop.tour.id, step.id), 'scrub');
  }

  /** Presents a tour from a step, or from its first. */
  function present(tour: TourId, step?: StepId): void {
    const first = address.peek().tours.find(({ id }) => id === tour)?.steps[0];
    const start = step ?? first?.id ?? '';
    if (!stopOf(address.peek().tours, { tour, step: start })) return;
    batch(() => {
      if (cells.presenting.peek() === null) cells.before.value = stateNow();
      cells.touches.value = 0;
      show(presentingOf(tour, start), 'choice');
    });
  }

  return {
    present,

    /** Presents what was left before its end, else the first tour. */
    presentAgain(): void {
      const tours = address.peek().tours;
      const left = stopOf(tours, cells.left.peek());
      const tour = left?.tour ?? tours[0];
      if (tour) present(tour.id, left?.step.id);
    },

    /** To the step before or after; at either end nothing happens. */
    stepBy(direction: -1 | 1): void {
      const stop = stopNow();
      if (stop) goTo(stop.index + direction);
    },
    /** To a step by its place, counted from 0. */
    stepTo: goTo,
    firstStep: () => goTo(0),
    lastStep(): void {
      const stop = stopNow();
      if (stop) goTo(stop.tour.steps.length - 1);
    },
    /** Shows the step again as it was before somebody touched map or timeline. */
    backToStep(): void {
      const stop = stopNow();
      if (stop) goTo(stop.index);
    },

    /** Ends the presentation and returns to where one was before it. */
    leave(): void {
      const stop = stopNow();
      if (!stop) return;
      const before = cells.before.peek();
      const borders = cells.borders.peek();
      const atEnd = stop.index === stop.tour.steps.length - 1;
      batch(() => {
        cells.left.value = atEnd ? null : cells.presenting.peek();
        cells.black.value = false;
        if (cells.travelling.peek() !== null) arrive();
        if (before) restore({ ...before, borders, lang: cells.lang.peek() });
        cells.presenting.value = null;
        cells.before.value = null;
        cells.intent.value = 'choice';
      });
    },

    setBlack(black: boolean): void {
      cells.black.value = black;
    },

    /** The cursor's own way between two steps. */
    travelTo(day: Day): void {
      cells.cursor.value = day;
    },
    arrive,

    /** Somebody is at the unattended screen. */
    touch(): void {
      cells.touches.value = cells.touches.peek() + 1;
    },
    /** Nobody is there any more: begins anew. */
    resume(): void {
      batch(() => {
        cells.touches.value = 0;
        goTo(0);
      });
    },
  };

  function arrive(): void {
    const target = cells.travelling.peek();
    batch(() => {
      cells.travelling.value = null;
      if (target !== null) cells.cursor.value = target;
    });
  }
}
