import { html, nothing, type TemplateResult } from 'lit-html';
import type { FullWords } from '../../i18n/words';

export interface Copier {
  readonly copy: (text: string) => Promise<void>;
  readonly button: (name: string, text: string) => TemplateResult;
  /** The text to be copied by hand, where the browser refused to. */
  readonly fallback: () => TemplateResult | typeof nothing;
  readonly forget: () => void;
}

/** Copies texts; where that is refused, shows them to be copied by hand. `say` tells and draws anew. */
export function createCopier({ t }: FullWords, say: (text: string) => void): Copier {
  let refused: string | null = null;

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      refused = null;
      say(t.copied);
    } catch {
      refused = text;
      say(t.copyByHand);
    }
  }

  return {
    copy,
    button: (name, text) =>
      html`<button type="button" @click=${() => void copy(text)}>${name}</button>`,
    fallback: () =>
      refused === null
        ? nothing
        : html`<textarea readonly aria-label=${t.copyByHand} .value=${refused}
            @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>`,
    forget() {
      refused = null;
    },
  };
}
