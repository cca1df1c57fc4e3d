import { html, nothing, render } from 'lit-html';
import type { Words } from '../../i18n/words';

/** Says what failed and offers to try again, in the place of what is missing. */
export function mountFault(
  root: HTMLElement,
  { t }: Words,
  message: string,
  detail: string,
  retry: () => void,
): () => void {
  const box = document.createElement('div');
  box.className = 'fault';
  box.setAttribute('role', 'alert');
  root.append(box);
  render(
    html`<p class="fault-title">${message}</p>
      ${detail === '' ? nothing : html`<p>${detail}</p>`}
      <p>${t.failedRemedy}</p>
      <button type="button" @click=${retry}>${t.retry}</button>`,
    box,
  );
  return () => box.remove();
}
