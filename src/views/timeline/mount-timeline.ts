import { effect } from '@preact/signals-core';
import { createMeasure } from '../../dom/measure';
import { mountWhile } from '../../dom/mount-while';
import { onResize } from '../../dom/on-resize';
import { svg } from '../../dom/svg';
import { loadFullWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/words';
import type { Store } from '../../state/store';
import { mountPlayControls, mountSpanControls } from './controls';
import { coverTicks } from './cover-ticks';
import { createFrame } from './frame';
import { bindGestures } from './gestures';
import { highlightEvents } from './highlight';
import { drawLanes } from './lanes-view';
import { createMoreList } from './more-list';
import { mountScrubber } from './scrubber';
import { mountStrip } from './strip';
import { walkEvents } from './walk-events';

/** The timeline: lanes, axis, cursor, strip and what drives them. */
export function mountTimeline(root: HTMLElement, store: Store, words: Words): () => void {
  const part = (name: string, parent: HTMLElement = root) => {
    const element = document.createElement('div');
    element.className = name;
    parent.append(element);
    return element;
  };
  const plot = part('timeline-plot');
  const surface = svg('svg', { class: 'timeline-lanes', role: 'presentation' });
  plot.append(surface);
  const ruler = part('timeline-ruler', plot);
  const foot = part('timeline-foot');
  const play = part('timeline-play', foot);
  const strip = part('timeline-strip', foot);
  const spans = part('timeline-spans', foot);

  const { frame, setSize } = createFrame(store);
  const measureRoom = () => setSize(root.clientWidth, window.innerHeight);
  measureRoom();

  const measure = createMeasure();
  const more = createMoreList(root, store, words);
  const undos = [
    onResize([root], measureRoom),
    more.dispose,
    drawLanes(surface, frame, store, words, measure),
    coverTicks(surface, frame, store, words, measure),
    highlightEvents(surface, store, frame),
    walkEvents(surface, store, more.open),
    mountScrubber(plot, ruler, frame, store, words, measure),
    bindGestures(plot, frame, store),
    // The controls take their room first; the strip has what they leave.
    mountPlayControls(play, store, words),
    mountSpanControls(spans, store, words),
    mountStrip(strip, frame, store, words),
    mountWhile(
      () => frame.value.divide !== null && store.indicators.value !== null,
      async () => {
        const late = [import('./divide-lane'), loadFullWords(words)] as const;
        const [{ drawDivide }, full] = await Promise.all(late);
        return () => drawDivide(plot, frame, store, full, measure);
      },
      () => store.actions.notify({ kind: 'part-failed' }),
    ),
    effect(() => {
      const { lanesHeight, axisHeight, axis } = frame.value;
      ruler.style.top = `${lanesHeight}px`;
      ruler.style.height = `${axisHeight}px`;
      ruler.style.left = `${axis.left}px`;
      ruler.style.width = `${axis.right - axis.left}px`;
    }),
  ];
  return () => {
    for (const undo of undos.reverse()) undo();
    root.replaceChildren();
  };
}
