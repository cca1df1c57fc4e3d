import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { type IconName, icon } from '../../dom/icon';
import { stepTitle } from '../../i18n/tour-words';
import type { FullWords } from '../../i18n/words';
import type { Edited } from '../../state/tour-history';
import type { EditorWork } from './editor-work';

const optionId = (id: string) => `tour-step-${id}`;

/**
 * The steps as a list to choose from. The focus stays on the list and a mark goes along, so that
 * nothing that moves or deletes a step can lose it.
 */
export function stepList(
  words: FullWords,
  work: EditorWork,
  { tour, step }: Edited,
): TemplateResult {
  const { t } = words;
  const at = tour.steps.findIndex(({ id }) => id === step);
  const button = (name: string, image: IconName, act: () => void, key = '', off = false) =>
    html`<button type="button" class="icon-button" aria-label=${name}
      title=${key === '' ? name : t.withKey(name, key)}
      aria-disabled=${off} @click=${() => off || act()}>${icon(image)}</button>`;
  return html`
    <div class="tour-step-list" role="listbox" tabindex="0" aria-label=${t.tourSteps}
      aria-activedescendant=${step === null ? '' : optionId(step)}
      @keydown=${(event: KeyboardEvent) => press(work, event)}>
      ${tour.steps.map((each, index) => {
        const chosen = each.id === step;
        return html`<div role="option" id=${optionId(each.id)} data-step=${each.id}
          aria-selected=${chosen} ${chosen ? ref(inView) : nothing}
          @click=${() => work.choose(each.id)}>
          <span class="tour-step-number">${index + 1}</span>
          <span class="tour-step-name">${stepTitle(words, each)}</span>
        </div>`;
      })}
    </div>
    <div class="step-tools" role="group" aria-label=${t.stepPlace(at + 1, tour.steps.length)}>
      ${button(t.stepUp, 'up', work.moveUp, t.stepUpKey, at <= 0)}
      ${button(t.stepDown, 'down', work.moveDown, t.stepDownKey, at === tour.steps.length - 1)}
      ${button(t.duplicateStep, 'duplicate', work.duplicate)}
      ${button(t.deleteStep, 'delete', work.remove, t.deleteStepKey)}
    </div>
  `;
}

/** Called for what is newly chosen only: whoever writes below the list is not taken back to it. */
function inView(element: Element | undefined): void {
  // Not yet in the page when it is made.
  if (element) requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }));
}

function press(work: EditorWork, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const far = Number.POSITIVE_INFINITY;
  const plain: Readonly<Record<string, () => void>> = {
    ArrowUp: () => work.chooseBy(-1),
    ArrowDown: () => work.chooseBy(1),
    Home: () => work.chooseBy(-far),
    End: () => work.chooseBy(far),
    Enter: work.showStep,
    ' ': work.showStep,
    Delete: work.remove,
  };
  const withAlt = { ArrowUp: work.moveUp, ArrowDown: work.moveDown };
  const keys: Readonly<Record<string, () => void>> = event.altKey ? withAlt : plain;
  const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  act();
}
