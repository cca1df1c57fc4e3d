import './styles/tokens.css';
import './styles/base.css';
import './styles/dialogs.css';
import './styles/forced-colors.css';
import './styles/speaker.css';
import './styles/speaker-controls.css';
import { onNewerInUse } from './dom/on-newer-in-use';
import { loadFullWords, loadWords } from './i18n/load-words';
import type { FullWords } from './i18n/words';
import type { Lang } from './model/lang';
import { langOfAddress, preferredLang } from './state/lang-choice';
import { mountSpeakerPage } from './views/present/speaker-page';
import { mountFault } from './views/shell/fault';
import { createAppearance } from './views/toolbar/appearance';

const page = document.documentElement;
createAppearance(page);
// The presenting window is loaded anew as well: the two are always of one version.
onNewerInUse(navigator.serviceWorker, () => location.reload());
const root = document.getElementById('speaker');
if (!root) throw new Error('The page has no #speaker.');

const lang = langOfAddress(location.hash) ?? preferredLang(() => localStorage, navigator.languages);

/** English is part of the page: it stands in where another catalogue cannot be fetched. */
async function words(): Promise<FullWords> {
  const full = async (each: Lang) => loadFullWords(await loadWords(each));
  return full(lang).catch(() => full('en'));
}

async function show(place: HTMLElement): Promise<void> {
  try {
    const found = await words();
    page.lang = found.lang;
    page.dir = found.dir;
    document.title = found.t.speaker.title;
    mountSpeakerPage(place, found, window);
  } catch {
    const english = await loadWords('en');
    place.replaceChildren();
    mountFault(place, english, english.t.partFailed, '', () => location.reload());
  }
}

void show(root);
