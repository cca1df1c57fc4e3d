/** The keyboard's Escape while in full screen, where a browser lets a page have it. */
interface KeyboardLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

export interface FullScreen {
  readonly enter: () => void;
  readonly toggle: () => void;
  readonly leave: () => void;
}

/**
 * The whole screen, where the browser has it and a person's own press asks for it. Where it is
 * refused, the presentation fills the window all the same.
 */
export function createFullScreen(page: Document): FullScreen {
  const keyboard = (navigator as Navigator & { readonly keyboard?: KeyboardLock }).keyboard;
  const root = page.documentElement;

  function enter(): void {
    if (page.fullscreenElement || navigator.userActivation?.isActive === false) return;
    root
      .requestFullscreen?.({ navigationUI: 'hide' })
      // Else the first Escape would end the full screen, and only the second the presentation.
      .then(() => keyboard?.lock?.(['Escape']))
      .catch(() => undefined);
  }

  function leave(): void {
    keyboard?.unlock?.();
    if (page.fullscreenElement) page.exitFullscreen().catch(() => undefined);
  }

  return { enter, leave, toggle: () => (page.fullscreenElement ? leave() : enter()) };
}
