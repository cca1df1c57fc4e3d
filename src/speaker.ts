import './styles/tokens.css';
import './styles/base.css';
import './styles/dialogs.css';
import './styles/forced-colors.css';
import './styles/speaker.css';
import './styles/speaker-controls.css';
import { onNewerInUse } from './dom/on-newer-in-use';
import { loadFullWords, loadWords } from './i18n/load-words';
import { langOfAddress, preferredLang } from './state/lang-choice';
import { mountSpeakerPage } from './views/present/speaker-page';
import { createAppearance } from './views/toolbar/appearance';

const page = document.documentElement;
createAppearance(page);
// The presenting window is loaded anew as well: the two are always of one version.
onNewerInUse(navigator.serviceWorker, () => location.reload());
const root = document.getElementById('speaker');
if (!root) throw new Error('The page has no #speaker.');

/** English is part of the page: it stands in where another catalogue cannot be fetched. */
const lang = langOfAddress(location.hash) ?? preferredLang(() => localStorage, navigator.languages);
const words = await loadFullWords(await loadWords(lang)).catch(async () =>
  loadFullWords(await loadWords('en')),
);
page.lang = words.lang;
page.dir = words.dir;
document.title = words.t.speaker.title;
mountSpeakerPage(root, words, window);
