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

  async function ask(): Promise<void> {
    try {
      await root.requestFullscreen?.({ navigationUI: 'hide' });
      // Else the first Escape would end the full screen, and only the second the presentation.
      if (page.fullscreenElement) await keyboard?.lock?.(['Escape']);
    } catch {
      // Refused: the presentation fills the window.
    }
  }

  function leave(): void {
    keyboard?.unlock?.();
    if (page.fullscreenElement) page.exitFullscreen().catch(() => undefined);
  }

  return {
    enter() {
      // An address alone is nobody's press: it would only be refused.
      if (!page.fullscreenElement && navigator.userActivation?.isActive !== false) void ask();
    },
    leave,
    toggle: () => (page.fullscreenElement ? leave() : void ask()),
  };
}
