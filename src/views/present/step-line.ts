import { effect } from '@preact/signals-core';
import { createDisposer } from '../../dom/disposer';
import type { FullWords } from '../../i18n/words';
import { secondsOf } from '../../model/tour';
import type { Store } from '../../state/store';
import { RESUME_MS } from '../../state/unattended';

const MIN_MS_BETWEEN_TOUCHES = 1000;

/**
 * All that one sees of an unattended tour going on: a thin line that fills while a step is shown.
 * A touch pauses it and lets people look around.
 */
export function mountStepLine(root: HTMLElement, store: Store, words: FullWords): () => void {
  const { t, plural } = words;
  const disposer = createDisposer();
  const line = document.createElement('div');
  line.className = 'step-line';
  line.setAttribute('aria-hidden', 'true');
  const note = document.createElement('p');
  note.className = 'paused-note';
  note.hidden = true;
  root.append(line, note);
  note.textContent = `${t.paused} ${t.resumesBy(plural, RESUME_MS / 1000)}`;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let running: Animation | null = null;

  disposer.add(
    effect(() => {
      const stop = store.stop.value;
      const paused = store.touches.value > 0;
      running?.cancel();
      running = null;
      const unattended = stop?.tour.unattended === true;
      line.hidden = !unattended || paused;
      note.hidden = !unattended || !paused;
      if (!stop || line.hidden || still.matches) return;
      running = line.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
        duration: secondsOf(stop.tour, stop.step) * 1000,
        fill: 'forwards',
      });
    }),
  );

  let last = Number.NEGATIVE_INFINITY;
  const touch = () => {
    if (!store.stop.peek()?.tour.unattended) return;
    if (performance.now() - last < MIN_MS_BETWEEN_TOUCHES) return;
    last = performance.now();
    store.actions.touch();
  };
  for (const type of ['pointerdown', 'keydown', 'wheel'] as const) {
    disposer.listen(document, type, touch, { capture: true, passive: true });
  }
  disposer.listen(document, 'pointermove', (event) => {
    if (event.buttons !== 0) touch();
  });
  return () => {
    disposer.dispose();
    running?.cancel();
    line.remove();
    note.remove();
  };
}
