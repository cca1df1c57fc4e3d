import { createDisposer } from '../../dom/disposer';
import { type Command, commandOf } from './keys';

/** Where keys are text. */
const FIELDS = 'input, textarea, select, [contenteditable], dialog';
/** Controls that Enter and Space press. */
const CONTROLS = 'a, button, summary';

/** The presenter's keys, wherever the focus is but in a field. A key held down counts once. */
export function bindSpeakerKeys(page: Document, run: (command: Command) => void): () => void {
  const disposer = createDisposer();
  disposer.listen(page, 'keydown', (event) => {
    const target = event.target as Element;
    if (event.defaultPrevented || event.isComposing || target.closest(FIELDS)) return;
    if (['Enter', ' '].includes(event.key) && target.closest(CONTROLS)) return;
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (!event.repeat) run(command);
  });
  return disposer.dispose;
}
