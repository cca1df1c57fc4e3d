import './styles/index.css';
import { dataUrl, outlinesUrl } from 'virtual:atlas-data';
import { LoadError, loadDataset, loadOutlines } from './data/load';
import type { Outlines } from './data/outlines';
import { pageTicker, pageTimer } from './dom/page-time';
import { whenIdle } from './dom/when-idle';
import { createWords } from './i18n/words';
import type { Dataset } from './model/dataset';
import { localDayOf } from './model/day';
import type { WorldviewTable } from './model/worldview';
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
import { followMode } from './views/shell/follow-mode';
import { mountWhile } from './views/shell/mount-while';
import { bindShortcuts } from './views/shell/shortcuts';
import { bindSkipLink } from './views/shell/skip-link';
import { followTextSize } from './views/shell/text-size';
import { mountTimeline } from './views/timeline/mount-timeline';
import { createAppearance } from './views/toolbar/appearance';
import { mountToolbar } from './views/toolbar/mount-toolbar';
import { startTours } from './views/tours/start-tours';

const words = createWords('en');
const page = document.documentElement;
page.lang = words.lang;
page.dir = words.dir;
const appearance = createAppearance(page);

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
};

const presentation = () => import('./views/present/presentation');

function startOutlines(): Promise<Outlines> {
  return loadOutlines(outlinesUrl, project);
}

async function start(outlines: Promise<Outlines>): Promise<void> {
  // Whoever asks for the outlines handles their failure; this one only must not go unheard.
  outlines.catch(() => undefined);
  try {
    await show(await loadDataset(dataUrl), outlines);
  } catch (error) {
    part('map').replaceChildren();
    const undo = mountFault(part('map'), words, words.t.dataFailed, reasonOf(error), () => {
      undo();
      void start(startOutlines());
    });
  }
}

/** The table of disputed areas, once the outlines are there. */
let table: WorldviewTable | null = null;

async function show(dataset: Dataset, outlines: Promise<Outlines>): Promise<void> {
  const store = createStore(dataset, localDayOf(new Date()));
  const tours = startTours(store, words, window);
  await tours.known;
  syncAddress(store, window, pageTimer);
  followMode(page, store);
  followTextSize(page, store, window, () => store.stop.value !== null);
  mountNotices(part('notices'), store, words);
  const toolbar = mountToolbar(part('toolbar'), store, words, appearance, () => table, tours.open);
  mountPanel(part('details'), store, words);
  mountTimeline(part('timeline'), store, words);
  mountAnnouncer(part('announcer'), store, words);
  bindShortcuts(document, store, toolbar.openHelp);
  bindSkipLink(part('skip'), part('map'));
  runPlayback(store, pageTicker);
  runTravel(store, pageTicker);
  runUnattended(store, pageTimer);
  let desk: SpeakerDesk | null = null;
  mountWhile(
    () => store.stop.value !== null,
    async () => {
      const { createSpeakerDesk, mountPresent } = await presentation();
      desk ??= createSpeakerDesk(store, words, window);
      const lasting = desk;
      return () => mountPresent(part('main'), store, words, toolbar.openHelp, lasting);
    },
    () => {
      store.actions.leave();
      store.actions.notify({ kind: 'present-failed' });
    },
  );
  await showMap(store, outlines);
  requestAnimationFrame(() => {
    performance.mark('ready');
    page.dataset.ready = '';
    // What is likely to be wanted next is there before it is, also where the network ends.
    whenIdle(() => {
      presentation().catch(() => undefined);
      tours.warm();
    });
  });
}

async function showMap(store: Store, outlines: Promise<Outlines>): Promise<void> {
  const root = part('map');
  try {
    const loaded = await outlines;
    table = loaded.table;
    root.replaceChildren();
    mountMap(root, store, words, loaded);
  } catch (error) {
    root.replaceChildren();
    const undo = mountFault(root, words, words.t.outlinesFailed, reasonOf(error), () => {
      undo();
      void showMap(store, startOutlines());
    });
  }
}

function reasonOf(error: unknown): string {
  const { failedDetail } = words.t;
  if (error instanceof LoadError) return failedDetail[error.fault](error.file, error.status);
  return failedDetail.unknown(error instanceof Error ? error.message : String(error));
}

void start(startOutlines());
