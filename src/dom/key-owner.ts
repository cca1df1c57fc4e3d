export const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Whether a key pressed at the target is for what has the focus, and not for the page: in a text
 * field, or in a dialog. A dialog that was closed has none left, though for a moment the browser
 * still sends it the keys.
 */
export function keepsKeys(target: Element): boolean {
  const dialog = target.closest('dialog');
  return dialog ? dialog.open : target.closest(TEXT_FIELDS) !== null;
}
