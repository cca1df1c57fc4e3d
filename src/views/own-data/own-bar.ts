import { html, nothing, render } from 'lit-html';
import type { Opened } from '../../data/opened';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import { isolatedName } from './own-report';

/** At the foot of the page while another dataset is shown: what it is, and the way back. */
export function mountOwnBar(
  page: Document,
  store: Store,
  words: FullWords,
  { name, counts }: Opened,
  openReport: () => void,
  back: () => void,
): () => void {
  const { t } = words;
  const bar = page.createElement('aside');
  bar.className = 'own-bar';
  bar.ariaLabel = t.ownData.open;
  page.getElementById('main')?.after(bar);
  page.documentElement.dataset.own = '';
  render(
    html`<p>${t.ownData.bar(words.text(store.dataset.about.title), isolatedName(name))}</p>
      <button type="button" aria-haspopup="dialog" @click=${openReport}>
        ${counts.faults > 0 ? t.counted(t.ownData.about, counts.faults) : t.ownData.about}
      </button>
      <button type="button" class="primary" @click=${back}>${t.ownData.back}</button>`,
    bar,
  );
  return () => {
    render(nothing, bar);
    bar.remove();
    delete page.documentElement.dataset.own;
  };
}
