/** The windows of `layout.css` and `map.css` that are too small for all parts: the page scrolls. */
const SMALL_WINDOW = '(max-height: 520px), (max-width: 380px) and (max-height: 700px)';

/** Whether the window is so small that the page scrolls. */
export function pageScrolls(): boolean {
  return matchMedia(SMALL_WINDOW).matches;
}

/** Whether a turn of the wheel over the element belongs to the page: nobody works in it now. */
export function wheelIsThePages(element: Element, event: WheelEvent): boolean {
  if (event.ctrlKey || !pageScrolls()) return false;
  return !element.contains(document.activeElement);
}
