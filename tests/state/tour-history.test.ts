import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tour } from '../../src/model/tour';
import {
  addStep,
  changeStep,
  changeTour,
  duplicateStep,
  moveStep,
  newStepId,
  removeStep,
} from '../../src/model/tour-edit';
import {
  choose,
  endTyping,
  record,
  redo,
  startHistory,
  type TourHistory,
  undo,
} from '../../src/state/tour-history';
import { anyTour } from '../fixtures/any-tour';

const titled = (title: string): Tour => ({
  id: 'own-1',
  title: { en: title },
  describes: {},
  steps: [],
});
const start = startHistory({ tour: titled('A'), step: null });
const typed = (history: TourHistory, text: string, field = 'title') =>
  record(history, { tour: titled(text), step: null }, field);
const titleOf = (history: TourHistory) => history.now.tour.title.en;

describe('the history of an edited tour', () => {
  it('undoes one edit after the other, and redoes them', () => {
    const edited = record(record(start, { tour: titled('B'), step: null }), {
      tour: titled('C'),
      step: null,
    });
    expect([edited, undo(edited), undo(undo(edited)), redo(undo(edited))].map(titleOf)).toEqual([
      'C',
      'B',
      'A',
      'C',
    ]);
    expect(undo(start)).toBe(start);
    expect(redo(edited)).toBe(edited);
  });

  it('takes typing on in one field for one edit', () => {
    const edited = typed(typed(typed(start, 'Ab'), 'Abc'), 'Abcd');
    expect(titleOf(undo(edited))).toBe('A');
  });

  it('takes typing in another field, or after a pause elsewhere, for another edit', () => {
    expect(titleOf(undo(typed(typed(start, 'B', 'title'), 'C', 'describes')))).toBe('B');
    expect(titleOf(undo(typed(endTyping(typed(start, 'B')), 'C')))).toBe('B');
    expect(titleOf(undo(typed(redo(undo(typed(start, 'B'))), 'C')))).toBe('B');
  });

  it('has nothing to undo where only another step was chosen', () => {
    const chosen = choose(start, 'step-1');
    expect(chosen.now.step).toBe('step-1');
    expect(chosen.past).toEqual([]);
    expect(record(start, { tour: start.now.tour, step: 'step-2' }).past).toEqual([]);
  });

  it('gives back the step that was chosen before the edit', () => {
    const edited = record(choose(start, 'step-1'), { tour: titled('B'), step: 'step-2' });
    expect(undo(edited).now.step).toBe('step-1');
  });

  it('forgets what was undone once something else is done', () => {
    expect(redo(typed(undo(typed(start, 'B')), 'C')).now.tour.title.en).toBe('C');
  });

  it('keeps the last hundred', () => {
    let history = start;
    for (let count = 0; count < 150; count += 1) history = typed(endTyping(history), `${count}`);
    expect(history.past).toHaveLength(100);
    expect(history.past[0]?.tour.title.en).toBe('49');
  });
});

/** Many runs on a busy machine. */
const SLOW_MS = 30_000;

describe('any sequence of edits', { timeout: SLOW_MS }, () => {
  type Edit = readonly [kind: number, pick: number];
  const edited = (tour: Tour, [kind, pick]: Edit): Tour => {
    const id = tour.steps[pick % Math.max(tour.steps.length, 1)]?.id ?? '';
    const fresh = newStepId(tour);
    const edits = [
      () => addStep(tour, { id: fresh, state: '', title: {}, caption: [] }, id),
      () => moveStep(tour, id, (pick % 5) - 2),
      () => duplicateStep(tour, id, fresh),
      () => removeStep(tour, id),
      () => changeStep(tour, id, { seconds: 3 + (pick % 60) }),
      () => changeTour(tour, { title: { en: String(pick) } }),
    ];
    return edits[kind % edits.length]?.() ?? tour;
  };
  const anyEdits = fc.array(fc.tuple(fc.nat(5), fc.nat(99)), { maxLength: 90 });

  it('is undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(anyTour, anyEdits, (tour, edits) => {
        let history = startHistory({ tour, step: null });
        for (const edit of edits) {
          history = record(history, { tour: edited(history.now.tour, edit), step: null });
        }
        const end = history.now.tour;
        while (undo(history) !== history) history = undo(history);
        expect(history.now.tour).toBe(tour);
        while (redo(history) !== history) history = redo(history);
        expect(history.now.tour).toBe(end);
      }),
    );
  });

  it('never makes two steps of one id', () => {
    fc.assert(
      fc.property(anyTour, anyEdits, (tour, edits) => {
        const ids = edits.reduce(edited, tour).steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
