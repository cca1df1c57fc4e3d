import './styles/index.css';
import {
  basesUrls,
  dataUrls,
  indicatorsUrls,
  outlinesUrl,
  searchUrl,
  whatsNewUrls,
} from 'virtual:atlas-data';
import {
  loadBases,
  loadDataset,
  loadIndicators,
  loadOutlines,
  loadSearch,
  loadWhatsNew,
} from './data/load';
import type { Opened } from './data/opened';
import type { OutlinesFile } from './data/outlines';
import { loadWords } from './i18n/load-words';
import type { Lang } from './model/lang';
import { type Atlas, mountAtlas } from './mount-atlas';
import { dataNamed } from './state/data-named';
import { readEmbed } from './state/embedded';
import { langOfAddress, preferredLang } from './state/lang-choice';
import { mountFault } from './views/shell/fault';
import { faultWords } from './views/shell/fault-words';
import { createAppearance } from './views/toolbar/appearance';

const page = document.documentElement;
const appearance = createAppearance(page);
const preferred = preferredLang(() => localStorage, navigator.languages);

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
};

let file: Promise<OutlinesFile> | null = null;

/** The outlines, fetched once; after a failure they are asked for again. */
function outlines(): Promise<OutlinesFile> {
  file ??= loadOutlines(outlinesUrl);
  file.catch(() => {
    file = null;
  });
  return file;
}

let shown: Atlas | null = null;
/** The language last asked for: an answer that comes too late shows nothing. */
let wanted: Lang | null = null;

/** What a visitor has opened in place of the facts of the SCO, last; a file is kept for the visit. */
let opened: Opened | null = null;

async function show(lang: Lang): Promise<void> {
  wanted = lang;
  const named = dataNamed(location.hash);
  try {
    const [words, dataset] = await Promise.all([loadWords(lang), loadDataset(dataUrls[lang])]);
    let own: Opened | null = null;
    let facts = null;
    if (named !== null) {
      const { factsOf, openNamed } = await import('./open-data');
      own = opened?.data && opened.named === named ? opened : await openNamed(named, window);
      facts = await factsOf(own, words, dataset, outlines);
      opened = own;
    }
    if (wanted !== lang) return;
    const before = shown;
    const speak = (next: Lang) => void show(next);
    shown = await mountAtlas({
      part,
      words,
      dataset,
      outlines,
      bases: () => loadBases(basesUrls[lang]),
      indicators: () => loadIndicators(indicatorsUrls[lang]),
      whatsNew: () => loadWhatsNew(whatsNewUrls[lang]),
      known: () => loadSearch(searchUrl),
      ...facts,
      opened: own,
      open: turnTo,
      appearance,
      preferred,
      before,
      speak,
    });
    if (before) return;
    sayReady();
    // Without its look the page works, and says so.
    const [look] = document.styleSheets;
    if (!look?.cssRules.length) shown.store.actions.notify({ kind: 'part-failed' });
  } catch (error) {
    await sayFailed(lang, error);
  }
}

/** Leaves the dataset that is shown for the one that the address names from now on. */
function turnTo(fragment: string, next: Opened | null, how: 'pushState' | 'replaceState'): void {
  opened = next ?? opened;
  // Where one was is written once more before the address is another.
  shown?.dispose();
  shown = null;
  history[how](null, '', fragment || location.pathname + location.search);
  void show(langOfAddress(fragment) ?? preferred);
}

addEventListener('popstate', (event) => {
  if (!shown || dataNamed(location.hash) === shown.named) return;
  event.stopImmediatePropagation();
  turnTo(location.hash, null, 'replaceState');
});

function sayReady(): void {
  requestAnimationFrame(() => {
    performance.mark('ready');
    page.dataset.ready = '';
  });
}

async function sayFailed(lang: Lang, error: unknown): Promise<void> {
  if (shown) {
    shown.store.actions.setLang(shown.words.lang);
    shown.store.actions.notify({ kind: 'language-failed' });
    return;
  }
  // English is part of the page: it can always be said what failed.
  const words = await loadWords(lang).catch(() => loadWords('en'));
  part('map').replaceChildren();
  const undo = mountFault(part('map'), words, words.t.dataFailed, faultWords(words, error), () => {
    undo();
    void show(lang);
  });
}

page.toggleAttribute('data-embed', readEmbed(location.hash).embedded);
outlines().catch(() => undefined);
void show(langOfAddress(location.hash) ?? preferred);
