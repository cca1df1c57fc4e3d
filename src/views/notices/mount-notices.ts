import { effect } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';
import type { Notice } from '../../state/notice';
import type { Store } from '../../state/store';

const LONGEST = 60;
const MOST = 5;

/** What the visitor should be told, until dismissed. */
export function mountNotices(root: HTMLElement, store: Store, words: Words): () => void {
  const { t } = words;
  root.setAttribute('role', 'status');
  return effect(() => {
    render(
      store.notices.value.map(
        (notice) => html`<div class="notice" data-notice=${notice.kind}>
          <p>${noticeWords(words, notice)}</p>
          <button type="button" class="icon-button" aria-label=${t.close}
            @click=${() => store.actions.dismiss(notice)}>${icon('close')}</button>
        </div>`,
      ),
      root,
    );
  });
}

function noticeWords({ t, plural, list }: Words, notice: Notice): string {
  if (notice.kind === 'present-failed') return `${t.presentFailed} ${t.failedRemedy}`;
  if (notice.kind === 'tours-failed') return t.toursFailed;
  if (notice.kind === 'language-failed') return `${t.languageFailed} ${t.failedRemedy}`;
  if (notice.kind === 'part-failed') return `${t.partFailed} ${t.failedRemedy}`;
  const { parts } = notice;
  const shown = parts.map((part) => (part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part));
  return t.badAddress(plural, parts.length, list(shown.slice(0, MOST)));
}
