import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Measure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import { READING_TEXT_PX } from '../../state/cells';
import type { Store } from '../../state/store';
import type { Frame } from './frame';
import { handleWidth } from './handle-width';

/** The ring around the handle, where words have the size for reading. */
const RING_PX = 4;

/** A tick's words and where they end, in pixels. */
interface Named {
  readonly text: SVGTextElement;
  readonly left: number;
  readonly right: number;
}

/**
 * In a hall, where words are large, hides those of ticks that the scrubber's handle would cut in
 * two. All widths are known before the handle moves.
 */
export function coverTicks(
  surface: SVGSVGElement,
  frame: ReadonlySignal<Frame>,
  store: Store,
  words: Words,
  measure: Measure,
): () => void {
  let ticks: readonly Named[] = [];

  function apply(): void {
    if (ticks.length === 0) return;
    const { axis, scale } = frame.peek();
    const day = store.cursor.peek();
    const middle = Math.min(Math.max(axis.middleOf(day), axis.left), axis.right);
    const half = handleWidth(words, measure, scale, day) / 2 + RING_PX * scale;
    for (const { text, left, right } of ticks) {
      text.toggleAttribute('data-covered', left < middle + half && middle - half < right);
    }
  }

  const stopNaming = effect(() => {
    const { scale } = frame.value;
    const texts = [...surface.querySelectorAll<SVGTextElement>('.axis text')];
    for (const text of texts) text.removeAttribute('data-covered');
    ticks = scale > 1 ? texts.map((text) => named(text, scale)) : [];
    apply();
  });
  const stopMoving = effect(() => {
    store.cursor.value;
    apply();
  });

  function named(text: SVGTextElement, scale: number): Named {
    const weight = text.classList.contains('year') ? 600 : 400;
    const half = measure(text.textContent ?? '', { weight, px: READING_TEXT_PX * scale }) / 2;
    const x = Number(text.getAttribute('x'));
    return { text, left: x - half, right: x + half };
  }

  return () => {
    stopNaming();
    stopMoving();
  };
}
