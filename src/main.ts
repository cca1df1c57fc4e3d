import './styles/index.css';
import { dataUrl, outlinesUrl } from 'virtual:atlas-data';
import { LoadError, loadDataset, loadOutlines } from './data/load';
import type { Outlines } from './data/outlines';
import { createWords } from './i18n/words';
import type { Dataset } from './model/dataset';
import { localDayOf } from './model/day';
import type { WorldviewTable } from './model/worldview';
import { syncAddress } from './state/address-sync';
import { runPlayback } from './state/playback';
import { createStore, type Store } from './state/store';
import { mountMap } from './views/map/mount-map';
import { project } from './views/map/projection';
import { mountAnnouncer } from './views/notices/mount-announcer';
import { mountNotices } from './views/notices/mount-notices';
import { mountPanel } from './views/panel/mount-panel';
import { mountFault } from './views/shell/fault';
import { bindShortcuts } from './views/shell/shortcuts';
import { bindSkipLink } from './views/shell/skip-link';
import { mountTimeline } from './views/timeline/mount-timeline';
import { createAppearance } from './views/toolbar/appearance';
import { mountToolbar } from './views/toolbar/mount-toolbar';
import { startTours } from './views/tours/start-tours';

const words = createWords('en');
const page = document.documentElement;
page.lang = words.lang;
page.dir = words.dir;
page.dataset.mode = 'explore';
const appearance = createAppearance(page);

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
};

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
  syncAddress(store, window);
  mountNotices(part('notices'), store, words);
  const toolbar = mountToolbar(part('toolbar'), store, words, appearance, () => table, tours.open);
  mountPanel(part('details'), store, words);
  mountTimeline(part('timeline'), store, words);
  mountAnnouncer(part('announcer'), store, words);
  bindShortcuts(document, store, toolbar.openHelp);
  bindSkipLink(part('skip'), part('map'));
  runPlayback(store, {
    now: () => performance.now(),
    frame: (callback) => {
      const id = requestAnimationFrame(callback);
      return () => cancelAnimationFrame(id);
    },
    still: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  await showMap(store, outlines);
  requestAnimationFrame(() => {
    performance.mark('ready');
    page.dataset.ready = '';
    tours.warm();
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
