import { html, render } from 'lit-html';
import { icon } from '../../dom/icon';
import type { Words } from '../../i18n/words';

interface MapCommands {
  readonly zoomBy: (steps: number) => void;
  readonly fitMembers: () => void;
  readonly fitAll: () => void;
}

export function mountMapButtons(
  root: HTMLElement,
  { t }: Words,
  commands: MapCommands,
): () => void {
  const bar = document.createElement('div');
  bar.className = 'map-buttons';
  root.append(bar);
  const button = (name: string, shape: Parameters<typeof icon>[0], act: () => void) => html`
    <button type="button" class="icon-button" aria-label=${name} title=${name} @click=${act}>
      ${icon(shape)}
    </button>
  `;
  render(
    html`
      ${button(t.zoomIn, 'plus', () => commands.zoomBy(1))}
      ${button(t.zoomOut, 'minus', () => commands.zoomBy(-1))}
      ${button(t.fitMembers, 'fit', commands.fitMembers)}
      ${button(t.fitAll, 'fit-all', commands.fitAll)}
    `,
    bar,
  );
  return () => bar.remove();
}
