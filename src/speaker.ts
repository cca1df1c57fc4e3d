import './styles/tokens.css';
import './styles/base.css';
import './styles/dialogs.css';
import './styles/speaker.css';
import './styles/speaker-controls.css';
import { createWords } from './i18n/words';
import { mountSpeakerPage } from './views/present/speaker-page';
import { createAppearance } from './views/toolbar/appearance';

const words = createWords('en');
const page = document.documentElement;
page.lang = words.lang;
page.dir = words.dir;
createAppearance(page);

const root = document.getElementById('speaker');
if (!root) throw new Error('The page has no #speaker.');
mountSpeakerPage(root, words, window);
