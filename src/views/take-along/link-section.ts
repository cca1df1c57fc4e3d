import { html, nothing, type TemplateResult } from 'lit-html';
import type { FullWords } from '../../i18n/words';
import type { Copier } from './copier';

/** The link to copy or to share. */
export function linkSection({ t }: FullWords, copier: Copier, link: string): TemplateResult {
  async function share(): Promise<void> {
    try {
      await navigator.share({ url: link, title: document.title });
    } catch (error) {
      // Whoever closes the sheet of the system has not failed; where it is refused, the link is copied.
      if ((error as Error).name !== 'AbortError') await copier.copy(link);
    }
  }

  return html`
    <h3>${t.linkToView}</h3>
    <p>${t.linkToViewText}</p>
    <p class="buttons">
      ${copier.button(t.copyThisLink, link)}
      ${
        'share' in navigator
          ? html`<button type="button" @click=${() => void share()}>${t.share}</button>`
          : nothing
      }
    </p>
  `;
}
