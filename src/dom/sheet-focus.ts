/**
 * A sheet is drawn up when keys take the focus into its body, of which little is seen else, and let
 * down when they take it on to what the sheet covers. A pointer goes where it sees something.
 */
export function bindSheetFocus(
  page: Document,
  sheet: HTMLElement,
  body: HTMLElement,
  draw: (open: boolean) => void,
): () => void {
  const follow = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    if (body.contains(target)) {
      draw(true);
      target.scrollIntoView({ block: 'nearest' });
    } else if (!sheet.contains(target) && !target.closest('dialog')) draw(false);
  };
  page.addEventListener('focusin', follow);
  return () => page.removeEventListener('focusin', follow);
}
