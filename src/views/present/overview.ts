import { html, nothing } from 'lit-html';
import { createModal } from '../../dom/modal';
import type { FullWords } from '../../i18n/words';
import type { Step } from '../../model/tour';
import { viewOfStep } from '../../state/step-view';
import type { Store } from '../../state/store';
import { commandOf } from './keys';

export interface Overview {
  readonly toggle: () => void;
  readonly dispose: () => void;
}

const STRIDES: Readonly<Record<string, -1 | 1>> = { next: 1, previous: -1 };
const UP_DOWN: Readonly<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1 };

/** All steps as cards, each with its number, its title and where in time it stands. */
export function createOverview(parent: HTMLElement, store: Store, words: FullWords): Overview {
  const { t } = words;
  const modal = createModal(parent, t.steps, t.close, () => {
    const at = store.stop.peek();
    return html`<p class="visually-hidden">${t.stepsHelp}</p>
      <ol class="step-cards" @keydown=${walk}>
        ${at?.tour.steps.map((step, index) => card(step, index, index === at.index))}
      </ol>`;
  });

  function card(step: Step, index: number, current: boolean) {
    const day = viewOfStep(step, store.address.peek()).cursor;
    const { start, end } = store.limits.peek();
    const share = ((day - start) / (end - start)) * 100;
    return html`<li>
      <button type="button" class="step-card" aria-current=${current ? 'step' : nothing}
        ?autofocus=${current} @click=${() => choose(step)}>
        <span class="step-number">${index + 1}</span>
        <span class="step-title">${words.text(step.title)}</span>
        <span class="step-day">${words.dates.day(day)}</span>
        <svg class="step-time" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <line x1="0" x2="100" y1="3" y2="3"></line>
          <rect x=${Math.min(Math.max(share - 1, 0), 98)} y="0" width="2" height="6"></rect>
        </svg>
      </button>
    </li>`;
  }

  function choose(step: Step): void {
    const at = store.stop.peek();
    modal.close();
    if (at) store.actions.stepTo(at.tour.steps.indexOf(step));
  }

  /** A clicker walks the cards as it walks the steps. */
  function walk(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === 'overview') toggle();
    else {
      const stride = UP_DOWN[event.key] ?? (event.key.length > 1 ? STRIDES[command ?? ''] : null);
      if (!stride || event.key === 'Enter') return;
      const cards = [...(event.currentTarget as Element).querySelectorAll('button')];
      const index = cards.indexOf(document.activeElement as HTMLButtonElement);
      cards[Math.min(Math.max(index + stride, 0), cards.length - 1)]?.focus();
    }
    event.preventDefault();
  }

  function toggle(): void {
    if (parent.querySelector('dialog[open] .step-cards')) modal.close();
    else modal.open();
  }

  return { toggle, dispose: modal.dispose };
}
