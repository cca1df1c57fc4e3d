import { effect } from '@preact/signals-core';
import { type OutlinesFile, readOutlines } from './data/outlines';
import { createDisposer } from './dom/disposer';
import { pageTicker, pageTimer } from './dom/page-time';
import { whenIdle } from './dom/when-idle';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import type { Dataset } from './model/dataset';
import { localDayOf } from './model/day';
import type { Lang } from './model/lang';
import type { Bases } from './model/worldview';
import { syncAddress } from './state/address-sync';
import { runPlayback } from './state/playback';
import { createStore, type Store } from './state/store';
import { runTravel } from './state/travel';
import { runUnattended } from './state/unattended';
import { mountMap } from './views/map/mount-map';
import { project } from './views/map/projection';
import { mountAnnouncer } from './views/notices/mount-announcer';
import { mountNotices } from './views/notices/mount-notices';
import { mountPanel } from './views/panel/mount-panel';
import type { SpeakerDesk } from './views/present/speaker-desk';
import { mountFault } from './views/shell/fault';
import { faultWords } from './views/shell/fault-words';
import { followMode } from './views/shell/follow-mode';
import { mountWhile } from './views/shell/mount-while';
import { sayPage } from './views/shell/say-page';
import { bindShortcuts } from './views/shell/shortcuts';
import { bindSkipLink } from './views/shell/skip-link';
import { followTextSize } from './views/shell/text-size';
import { mountTimeline } from './views/timeline/mount-timeline';
import type { AppearanceSwitch } from './views/toolbar/appearance';
import { mountToolbar } from './views/toolbar/mount-toolbar';
import { startTours } from './views/tours/start-tours';

const presentation = (words: Words) =>
  Promise.all([import('./views/present/presentation'), loadFullWords(words)]);

export interface Atlas {
  readonly store: Store;
  readonly words: Words;
  readonly dispose: () => void;
}

interface Setting {
  readonly part: (id: string) => HTMLElement;
  readonly words: Words;
  readonly dataset: Dataset;
  /** Asks for the outlines; again after a failure. */
  readonly outlines: () => Promise<OutlinesFile>;
  /** Asks for the reasons of the borders. */
  readonly bases: () => Promise<Bases>;
  readonly appearance: AppearanceSwitch;
  /** The language that serves this visitor best where the address says none. */
  readonly preferred: Lang;
  /** The atlas in the language before, whose state goes on; null at first. */
  readonly before: Atlas | null;
  /** The visitor, or an address, asks for another language. */
  readonly speak: (lang: Lang) => void;
}

/** Creates the store, binds the address and mounts the views, in one language. */
export async function mountAtlas(setting: Setting): Promise<Atlas> {
  const { part, words, dataset, appearance, preferred, before, speak } = setting;
  const page = document.documentElement;
  const disposer = createDisposer();
  const store = createStore(dataset, localDayOf(new Date()), preferred);
  const tours = startTours(store, words, window);
  disposer.add(tours.dispose);
  await tours.known;
  // The list of languages is made anew with the page's words; whoever chose goes on there.
  const focused = document.activeElement?.id;
  if (before) {
    before.dispose();
    store.actions.goOnFrom(before.store);
  }
  sayPage(document, part, words, dataset);
  disposer.add(syncAddress(store, window, pageTimer));
  disposer.add(followMode(page, store));
  disposer.add(followTextSize(page, store, window, () => store.stop.value !== null));
  disposer.add(mountNotices(part('notices'), store, words));
  const toolbar = mountToolbar(
    part('toolbar'),
    store,
    words,
    appearance,
    tours.open,
    setting.bases,
  );
  disposer.add(toolbar.dispose);
  if (before && focused) document.getElementById(focused)?.focus({ preventScroll: true });
  disposer.add(mountPanel(part('details'), store, words));
  disposer.add(mountTimeline(part('timeline'), store, words));
  disposer.add(mountAnnouncer(part('announcer'), store, words));
  disposer.add(bindShortcuts(document, store, toolbar.openHelp));
  disposer.add(bindSkipLink(part('skip'), part('map')));
  disposer.add(runPlayback(store, pageTicker));
  disposer.add(runTravel(store, pageTicker));
  disposer.add(runUnattended(store, pageTimer));
  disposer.add(mountTalk(setting, store, toolbar.openHelp));
  disposer.add(await mountOutlines(setting, store));
  disposer.add(
    effect(() => {
      if (store.lang.value !== words.lang) speak(store.lang.value);
    }),
  );
  // What is likely to be wanted next is there before it is, also where the network ends.
  disposer.add(
    whenIdle(() => {
      presentation(words).catch(() => undefined);
      tours.warm();
    }),
  );
  return { store, words, dispose: disposer.dispose };
}

/** The presentation, for as long as there is one; the speaker's window outlives it. */
function mountTalk({ part, words }: Setting, store: Store, openHelp: () => void): () => void {
  let desk: SpeakerDesk | null = null;
  const stop = mountWhile(
    () => store.stop.value !== null,
    async () => {
      const [{ createSpeakerDesk, mountPresent }, full] = await presentation(words);
      desk ??= createSpeakerDesk(store, full, window);
      const lasting = desk;
      return () => mountPresent(part('main'), store, full, openHelp, lasting);
    },
    () => {
      store.actions.leave();
      store.actions.notify({ kind: 'present-failed' });
    },
  );
  return () => {
    stop();
    desk?.speaker.dispose();
  };
}

/** The map; where its outlines cannot be had, says so in its place and offers to try again. */
async function mountOutlines(setting: Setting, store: Store): Promise<() => void> {
  const { part, words, outlines } = setting;
  const root = part('map');
  let undo: () => void;
  async function attempt(): Promise<void> {
    try {
      const file = await outlines();
      const read = readOutlines(file, store.dataset.borders, project);
      root.replaceChildren();
      undo = mountMap(root, store, words, read);
    } catch (error) {
      root.replaceChildren();
      undo = mountFault(root, words, words.t.outlinesFailed, faultWords(words, error), () => {
        undo();
        void attempt();
      });
    }
  }
  await attempt();
  return () => undo();
}
