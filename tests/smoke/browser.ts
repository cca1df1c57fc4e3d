/** What a journey asks of a browser, whichever protocol speaks to it. */
export interface Browser {
  readonly version: string;
  readonly go: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** What the expression is in the page, as JSON carries it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly act: (sources: readonly ActionSource[]) => Promise<void>;
  /** Ends the browser and all that it started. */
  readonly quit: () => Promise<void>;
}

/** A device and what it does, in the form that WebDriver and WebDriver BiDi share. */
export type ActionSource =
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }
  | { readonly type: 'pointer'; readonly id: string; readonly actions: readonly PointerAction[] };
type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };
type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 };

export const SIZE = { width: 1280, height: 720 };
export const COMMAND_MS = 20_000;
export const START_MS = 40_000;

/** WebDriver's own letters for the keys that write none. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Presses one key, together with others where a plus joins them. */
export function press(browser: Browser, keys: string): Promise<void> {
  const values = keys.split('+').map((key) => KEYS[key] ?? key);
  const actions: KeyAction[] = [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.reverse().map((value) => ({ type: 'keyUp' as const, value })),
  ];
  return browser.act([{ type: 'key', id: 'keyboard', actions }]);
}

export function clickAt(browser: Browser, x: number, y: number): Promise<void> {
  const actions: PointerAction[] = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return browser.act([{ type: 'pointer', id: 'mouse', actions }]);
}
