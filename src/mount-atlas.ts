import { effect } from '@preact/signals-core';
import type { Opened } from './data/opened';
import type { OutlinesFile } from './data/outlines';
import { createDisposer } from './dom/disposer';
import { mountWhile } from './dom/mount-while';
import { pageTicker, pageTimer } from './dom/page-time';
import { whenIdle, whileIdle } from './dom/when-idle';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import type { WhatsNew } from './model/changes/whats-new';
import type { Dataset } from './model/dataset';
import { localDayOf } from './model/day';
import type { Indicators } from './model/indicators';
import type { Lang } from './model/lang';
import type { SearchFile } from './model/search';
import type { Bases } from './model/worldview';
import { mountCredits } from './mount-credits';
import { mountLayouts, READING } from './mount-layouts';
import { mountOutlines } from './mount-outlines';
import { mountOwnData } from './mount-own-data';
import { mountTalk, presentation } from './mount-talk';
import { startOffline } from './start-offline';
import { syncAddress } from './state/address-sync';
import { needIndicators } from './state/need-indicators';
import { runPlayback } from './state/playback';
import { createStore, type Store } from './state/store';
import { runTravel } from './state/travel';
import { runUnattended } from './state/unattended';
import { mountAnnouncer } from './views/notices/mount-announcer';
import { mountNotices } from './views/notices/mount-notices';
import { mountPanel } from './views/panel/mount-panel';
import { followLayout } from './views/shell/follow-layout';
import { followMode } from './views/shell/follow-mode';
import { lateDialog } from './views/shell/late-dialog';
import { sayPage } from './views/shell/say-page';
import { bindShortcuts } from './views/shell/shortcuts';
import { bindSkipLink } from './views/shell/skip-link';
import { followTextSize } from './views/shell/text-size';
import { mountThemeBar } from './views/theme-bar/mount-theme-bar';
import { mountTimeline } from './views/timeline/mount-timeline';
import type { AppearanceSwitch } from './views/toolbar/appearance';
import { mountToolbar } from './views/toolbar/mount-toolbar';
import { startTours } from './views/tours/start-tours';

/** What a country, or the colours of a number, will bring. */
const CHARTS = [
  () => import('./views/panel/draw-numbers'),
  () => import('./views/timeline/divide-lane'),
];

/** Long enough for the first click to have its answer. */
const MS_BEFORE_FETCHING_AHEAD = 2500;

export interface Atlas {
  readonly store: Store;
  readonly words: Words;
  /** The dataset that is shown, as the address names it; null for the one that the atlas ships. */
  readonly named: string | null;
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
  /** Asks for the yearly numbers. */
  readonly indicators: () => Promise<Indicators>;
  /** Asks for what changed since the version before. */
  readonly whatsNew: () => Promise<WhatsNew>;
  /** Asks for what the search knows. */
  readonly known: () => Promise<SearchFile>;
  readonly appearance: AppearanceSwitch;
  /** The language that serves this visitor best where the address says none. */
  readonly preferred: Lang;
  /** What a visitor opened in place of the atlas' own facts, or tried to; null else. */
  readonly opened: Opened | null;
  /** Opens the address of another dataset; `next` is what it names where that is read already. */
  readonly open: (fragment: string, next: Opened | null, how: 'pushState') => void;
  /** The atlas in the language before, whose state goes on; null at first. */
  readonly before: Atlas | null;
  /** The visitor, or an address, asks for another language. */
  readonly speak: (lang: Lang) => void;
}

/** Creates the store, binds the address and mounts the views, in one language. */
export async function mountAtlas(setting: Setting): Promise<Atlas> {
  const { part, words, dataset, appearance, preferred, before, speak, opened } = setting;
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
  disposer.add(followLayout(page, part, store, words));
  disposer.add(
    followTextSize(page, store, window, () => store.stop.value !== null, part('toolbar')),
  );
  disposer.add(mountNotices(part('notices'), store, words));
  const numbers = needIndicators(store, setting.indicators);
  disposer.add(numbers.dispose);
  const partFailed = () => store.actions.notify({ kind: 'part-failed' });
  const search = lateDialog(async () => {
    const [{ createSearch }, full] = await Promise.all([
      import('./views/search/search'),
      loadFullWords(words),
    ]);
    return createSearch(part('main'), store, full, setting.known);
  }, partFailed);
  disposer.add(search.dispose);
  const takeAlong = lateDialog(async () => {
    const [{ createTakeAlong }, { createPaperStage }, full] = await Promise.all([
      import('./views/take-along/take-along'),
      import('./mount-paper-stage'),
      loadFullWords(words),
    ]);
    numbers.warm();
    const draw = createPaperStage(store, words, setting.outlines, setting.indicators);
    return createTakeAlong(document.body, store, full, draw);
  }, partFailed);
  disposer.add(takeAlong.dispose);
  const ownData = mountOwnData(store, words, setting);
  disposer.add(ownData.dispose);
  const credits = mountCredits(
    store,
    words,
    // Nothing is kept of how a dataset was that the visitor opens.
    opened ? null : setting.whatsNew,
    () => toolbar.openBorders(),
    ownData.open,
  );
  disposer.add(credits.dispose);
  const toolbar = mountToolbar(
    part('toolbar'),
    store,
    words,
    appearance,
    tours.open,
    search.open,
    takeAlong.open,
    credits.open,
    setting.bases,
  );
  disposer.add(toolbar.dispose);
  disposer.add(
    mountWhile(
      () => 'embed' in page.dataset,
      async () => {
        const late = [import('./views/embed/mount-way-out'), loadFullWords(words)] as const;
        const [{ mountWayOut }, full] = await Promise.all(late);
        return () => mountWayOut(part('toolbar'), full, window);
      },
      partFailed,
    ),
  );
  if (before && focused) document.getElementById(focused)?.focus({ preventScroll: true });
  disposer.add(mountPanel(part('details'), store, words));
  disposer.add(mountTimeline(part('timeline'), store, words));
  disposer.add(mountAnnouncer(part('announcer'), store, words));
  disposer.add(bindShortcuts(document, store, toolbar.openHelp, search.open));
  disposer.add(bindSkipLink(part('skip'), part('map')));
  disposer.add(runPlayback(store, pageTicker));
  disposer.add(runTravel(store, pageTicker));
  disposer.add(runUnattended(store, pageTimer));
  disposer.add(mountTalk(part('main'), store, words, toolbar.openHelp));
  disposer.add(mountLayouts(part('reading'), store, words));
  disposer.add(await mountOutlines(part('map'), store, words, setting.outlines, numbers.ask));
  disposer.add(mountThemeBar(part('map'), store, words));
  credits.tellAge(part('notices'));
  // Opened at a step, the page is ready once it presents: a key pressed before would be lost.
  if (store.stop.peek() !== null) await presentation(words).catch(() => undefined);
  disposer.add(
    effect(() => {
      if (store.lang.value !== words.lang) speak(store.lang.value);
    }),
  );
  // What is likely to be wanted next is there before it is, also where the network ends.
  disposer.add(
    whileIdle(
      [
        () => presentation(words),
        tours.warm,
        numbers.warm,
        search.warm,
        takeAlong.warm,
        ownData.warm,
        credits.warm,
        ...Object.values(READING),
        ...CHARTS,
      ],
      MS_BEFORE_FETCHING_AHEAD,
    ),
  );
  disposer.add(
    whenIdle(
      () => disposer.add(startOffline(part('notices'), store, words)),
      MS_BEFORE_FETCHING_AHEAD,
    ),
  );
  return {
    store,
    words,
    named: opened?.data ? opened.named : null,
    dispose: disposer.dispose,
  };
}
