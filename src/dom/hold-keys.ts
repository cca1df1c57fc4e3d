import { keepsKeys } from './key-owner';

/**
 * Keeps what is pressed until somebody is there to answer it, so that a key pressed too early is
 * answered late instead of lost. Keys with a modifier stay the browser's. The returned function
 * lets go; told to, it presses the kept keys again, in their order.
 */
export function holdKeys(page: Document): (again: boolean) => void {
  const held: KeyboardEvent[] = [];
  const hold = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : page.body;
    if (event.ctrlKey || event.altKey || event.metaKey || keepsKeys(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(event);
  };
  page.addEventListener('keydown', hold, { capture: true });
  return (again) => {
    page.removeEventListener('keydown', hold, { capture: true });
    if (!again) return;
    for (const event of held) page.body.dispatchEvent(new KeyboardEvent('keydown', event));
  };
}
