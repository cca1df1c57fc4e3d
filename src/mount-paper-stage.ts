import { type Outlines, type OutlinesFile, readOutlines } from './data/outlines';
import { pictureOfLegend } from './exports/picture/legend-beside';
import { pictureOfMap } from './exports/picture/picture-of-map';
import { pictureOfTimeline } from './exports/picture/picture-of-timeline';
import type { Words } from './i18n/words';
import type { Indicators } from './model/indicators';
import { createStore, type Store } from './state/store';
import { mountMap } from './views/map/mount-map';
import { project } from './views/map/projection';
import type { DrawStep } from './views/take-along/hand-out/draw-step';
import { mountTimeline } from './views/timeline/mount-timeline';

/** Five seconds, where a frame takes no longer than usual: then it is drawn as it is. */
const MOST_FRAMES = 300;

/** Draws views with a map and a timeline of their own, beside the page: nothing of a visitor's moves. */
export function createPaperStage(
  store: Store,
  words: Words,
  outlines: () => Promise<OutlinesFile>,
  indicators: () => Promise<Indicators>,
): DrawStep {
  let land: Outlines | null = null;
  return async (view) => {
    land ??= readOutlines(await outlines(), store.dataset.borders, project);
    const own = createStore(store.dataset, store.today.peek(), words.lang);
    own.actions.restore({
      ...own.defaults.peek(),
      ...view,
      borders: store.borders.peek(),
      lang: words.lang,
    });
    if (view.colour !== 'status') {
      own.actions.setIndicators(store.indicators.peek() ?? (await indicators()));
    }
    const root = document.createElement('div');
    root.className = 'paper-stage on-paper';
    root.inert = true;
    const part = (name: string) => {
      const element = document.createElement('div');
      element.className = name;
      root.append(element);
      return element;
    };
    const map = part('paper-map');
    const timeline = part('paper-timeline');
    document.body.append(root);
    const undos: (() => void)[] = [];
    try {
      undos.push(mountTimeline(timeline, own, words));
      undos.push(mountMap(map, own, words, land, async () => undefined));
      await settled(() => view.colour === 'status' || coloured(map, timeline));
      leaveOutCutNames(map);
      return {
        map: pictureOfMap(map),
        legend: pictureOfLegend(map, map.clientWidth),
        timeline: pictureOfTimeline(timeline),
      };
    } finally {
      for (const undo of undos) undo();
      root.remove();
    }
  };
}

/** On paper nobody moves the map to read the rest of a name. */
function leaveOutCutNames(map: HTMLElement): void {
  const frame = map.getBoundingClientRect();
  for (const name of map.querySelectorAll('.map-stage svg text')) {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const inside =
      left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    if (!inside) name.remove();
  }
}

/** Whether what shows a yearly number, which loads late, is there. */
function coloured(map: HTMLElement, timeline: HTMLElement): boolean {
  return map.dataset.classes !== undefined && timeline.querySelector('.divide-lane') !== null;
}

/** What observes its own size, or draws once a frame, has done so; what loads late had its time. */
async function settled(ready: () => boolean): Promise<void> {
  for (let frames = 0; frames < 3 || (!ready() && frames < MOST_FRAMES); frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
