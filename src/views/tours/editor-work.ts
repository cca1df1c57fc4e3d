import { computed } from '@preact/signals-core';
import { stepTitle } from '../../i18n/tour-words';
import type { Step, StepId, Tour } from '../../model/tour';
import {
  addStep,
  changeStep,
  duplicateStep,
  moveStep,
  newStepId,
  removeStep,
  stepBeside,
} from '../../model/tour-edit';
import { sameView } from '../../state/atlas-state';
import { viewOfStep } from '../../state/step-view';
import type { ToursContext } from './tours-context';
import { stateNow, stepOfView } from './view-step';

export type EditorWork = ReturnType<typeof createEditorWork>;

/** What the buttons and keys of the editor do. `say` is heard by those who do not see it. */
export function createEditorWork(
  { store, words, editor }: ToursContext,
  say: (text: string) => void,
) {
  const { said } = words.t;
  const viewOf = (step: Step) => viewOfStep(step, store.address.peek());

  function show(step: Step): void {
    store.actions.restore({ ...store.state.peek(), ...viewOf(step), presenting: null });
  }

  function choose(id: StepId | undefined): void {
    const step = editor.edited.peek()?.tour.steps.find((each) => each.id === id);
    if (!step) return;
    editor.choose(step.id);
    show(step);
  }

  /** Does something with the chosen step, where there is one. */
  const withStep = (work: (tour: Tour, step: Step, at: number) => void) => () => {
    const tour = editor.edited.peek()?.tour;
    const step = editor.step.peek();
    if (tour && step) work(tour, step, tour.steps.indexOf(step));
  };

  const moveBy = (by: number) =>
    withStep((tour, step) => {
      const moved = moveStep(tour, step.id, by);
      const at = moved.steps.findIndex(({ id }) => id === step.id);
      editor.change(moved);
      say(said.moved(at + 1, tour.steps.length));
    });

  return {
    choose,
    /** Chooses the step that lies so many places on, and shows it. */
    chooseBy: (by: number) =>
      withStep((tour, _, at) => {
        const to = Math.min(Math.max(at + by, 0), tour.steps.length - 1);
        choose(tour.steps[to]?.id);
      })(),

    addView(): void {
      const now = editor.edited.peek();
      if (!now) return;
      const step = stepOfView(store, words, newStepId(now.tour));
      const tour = addStep(now.tour, step, now.step);
      if (tour === now.tour) {
        say(words.t.tourFull);
        return;
      }
      editor.change(tour, { step: step.id });
      say(said.added(words.t.stepPlace(tour.steps.indexOf(step) + 1, tour.steps.length)));
    },

    /** Whether map and timeline show the chosen step. */
    isShown: computed(() => {
      const step = editor.step.value;
      return step !== null && sameView(store.state.value, viewOfStep(step, store.address.value));
    }),
    showStep: withStep((_, step) => show(step)),
    takeView: withStep((tour, step) => {
      editor.change(changeStep(tour, step.id, { state: stateNow(store) }));
      say(said.taken);
    }),

    moveUp: moveBy(-1),
    moveDown: moveBy(1),
    duplicate: withStep((tour, step, at) => {
      const copy = newStepId(tour);
      const twice = duplicateStep(tour, step.id, copy);
      if (twice === tour) return say(words.t.tourFull);
      editor.change(twice, { step: copy });
      say(said.copied(words.t.stepPlace(at + 2, twice.steps.length)));
    }),
    remove: withStep((tour, step) => {
      editor.change(removeStep(tour, step.id), { step: stepBeside(tour, step.id) });
      say(said.deleted(stepTitle(words, step)));
    }),

    undo(): void {
      if (!editor.canUndo.peek()) return;
      editor.undo();
      say(said.undone);
    },
    redo(): void {
      if (!editor.canRedo.peek()) return;
      editor.redo();
      say(said.redone);
    },

    present(): void {
      const now = editor.edited.peek();
      if (now?.step) store.actions.present(now.tour.id, now.step);
    },
  };
}
