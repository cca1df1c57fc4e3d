import { effect, type ReadonlySignal, signal } from '@preact/signals-core';

const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export interface AppearanceSwitch {
  readonly chosen: ReadonlySignal<Appearance>;
  /** As the system, light, dark, and round again. */
  readonly next: () => void;
  readonly dispose: () => void;
}

/** Writes the light or dark set of tokens on the page, following the system unless told not to. */
export function createAppearance(page: HTMLElement): AppearanceSwitch {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = signal<Appearance>('system');
  const systemIsDark = signal(dark.matches);
  const follow = () => {
    systemIsDark.value = dark.matches;
  };
  dark.addEventListener?.('change', follow);
  const stop = effect(() => {
    const isDark = chosen.value === 'system' ? systemIsDark.value : chosen.value === 'dark';
    page.dataset.theme = isDark ? 'dark' : 'light';
  });
  return {
    chosen,
    next() {
      const at = APPEARANCES.indexOf(chosen.peek());
      chosen.value = APPEARANCES[(at + 1) % APPEARANCES.length] ?? 'system';
    },
    dispose() {
      stop();
      dark.removeEventListener?.('change', follow);
    },
  };
}
