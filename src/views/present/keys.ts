/** What a key of a presenter, or of the speaker's window, asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'full-screen'
  | 'overview'
  | 'go-to-step'
  | 'speaker'
  | 'help'
  | 'back-to-step'
  | 'leave';

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

type Table = Readonly<Record<string, Command>>;

/** Letters go by the place of the key: the layout may be Cyrillic, or an input method may be on. */
const BY_CODE: Table = {
  Space: 'next',
  KeyN: 'next',
  KeyB: 'black',
  Period: 'black',
  KeyF: 'full-screen',
  KeyO: 'overview',
  KeyG: 'go-to-step',
  KeyS: 'speaker',
  KeyR: 'back-to-step',
};

/** Signs stand on other keys on other layouts, with and without Shift. */
const BY_SIGN: Table = {
  '.': 'black',
  '?': 'help',
  '؟': 'help',
};

/** Keys that mean the same on every layout. */
const BY_KEY: Table = {
  ArrowRight: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** The command of a key press while presenting; null where it has none. */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.code === 'Slash' && press.shiftKey) return 'help';
  const bySign = found(BY_SIGN, press.key);
  if (bySign || press.shiftKey) return bySign;
  return found(BY_KEY, press.key) ?? found(BY_CODE, press.code);
}

function found(table: Table, name: string): Command | null {
  return (Object.hasOwn(table, name) && table[name]) || null;
}
