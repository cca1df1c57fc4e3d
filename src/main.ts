import './styles/index.css';
import { basesUrls, dataUrls, outlinesUrl } from 'virtual:atlas-data';
import { loadBases, loadDataset, loadOutlines } from './data/load';
import type { OutlinesFile } from './data/outlines';
import { loadWords } from './i18n/load-words';
import type { Lang } from './model/lang';
import { type Atlas, mountAtlas } from './mount-atlas';
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

async function show(lang: Lang): Promise<void> {
  wanted = lang;
  try {
    const [words, dataset] = await Promise.all([loadWords(lang), loadDataset(dataUrls[lang])]);
    if (wanted !== lang) return;
    const before = shown;
    const speak = (next: Lang) => void show(next);
    shown = await mountAtlas({
      part,
      words,
      dataset,
      outlines,
      bases: () => loadBases(basesUrls[lang]),
      appearance,
      preferred,
      before,
      speak,
    });
    if (!before) sayReady();
  } catch (error) {
    await sayFailed(lang, error);
  }
}

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

outlines().catch(() => undefined);
void show(langOfAddress(location.hash) ?? preferred);
