/** The windows of `layout.css` and `map.css` that are too small for all parts: the page scrolls. */
const SMALL_WINDOW = '(max-height: 36em), (max-width: 23.75em) and (max-height: 43.75em)';

/** Whether the page scrolls: the window is too small for it, or it is a frame in a page of others. */
export function pageScrolls(): boolean {
  return 'embed' in document.documentElement.dataset || matchMedia(SMALL_WINDOW).matches;
}

/** Whether a turn of the wheel over the element belongs to the page: nobody works in it now. */
export function wheelIsThePages(element: Element, event: WheelEvent): boolean {
  if (event.ctrlKey || !pageScrolls()) return false;
  return !element.contains(document.activeElement);
}
