/** Sizes of a text from the largest on, as shares of the one it would like. */
const SHARES = [1, 0.93, 0.87, 0.81, 0.76, 0.71];

/** Sets `--fit` on the element to the largest size at which nothing of it has to be scrolled to. */
export function fitText(element: HTMLElement): void {
  for (const share of SHARES) {
    element.style.setProperty('--fit', String(share));
    if (element.scrollHeight <= element.clientHeight + 1) return;
  }
}
