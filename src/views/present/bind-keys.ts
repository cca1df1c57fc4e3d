import { createDisposer } from '../../dom/disposer';
import { keepsKeys, TEXT_FIELDS } from '../../dom/key-owner';
import type { Run } from './commands';
import { commandOf } from './keys';

const CONTROLS = 'a, button, summary, [role="button"], [tabindex="0"]';
/** Keys that move the focus, or what has it: they stay with map and timeline. */
const KEPT = /^(Tab|ArrowUp|ArrowDown|[+=-]|F\d+|Shift|Control|Alt|Meta|CapsLock)$/;
/** Clickers send it to start a show; here it would load the page anew before the hall. */
const RELOAD = 'F5';

/**
 * The keys of presenting, from any focus but a text field and a dialog. A control that was reached
 * with the keyboard keeps Enter and Space, or nobody could press it without a mouse. A key that
 * means nothing does nothing.
 */
export function bindKeys(page: Document, run: Run): () => void {
  const disposer = createDisposer();
  /** Whether the focus was last moved by keys: what a mouse has focused keeps nothing. */
  let walked = false;

  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : page.body;
    if (keepsKeys(target)) return;
    if (event.key === 'Tab' || event.key === 'ArrowUp' || event.key === 'ArrowDown') walked = true;
    const pressing = event.key === 'Enter' || event.key === ' ';
    if (pressing && walked && target.closest(CONTROLS)) return;
    const command = commandOf(event);
    const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (command === null && (withModifier || (KEPT.test(event.key) && event.key !== RELOAD)))
      return;
    event.preventDefault();
    event.stopPropagation();
    if (command !== null && !event.repeat) run(command);
  };
  disposer.listen(page, 'keydown', onKey, { capture: true });
  disposer.listen(
    page,
    'pointerdown',
    () => {
      walked = false;
    },
    { capture: true },
  );
  // No menu before the hall, whatever button of a clicker or a mouse was pressed.
  disposer.listen(page, 'contextmenu', (event) => {
    if (!(event.target as Element).closest(TEXT_FIELDS)) event.preventDefault();
  });
  return disposer.dispose;
}
