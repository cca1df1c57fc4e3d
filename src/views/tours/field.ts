import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

export interface Field {
  /** Names the field within the editor. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Lines that are seen at once; one is a single line. */
  readonly rows?: number;
  readonly help?: string;
  /** What is wrong with what is written; empty where nothing is. */
  readonly fault?: string;
  readonly numeric?: boolean;
  readonly input: (text: string) => void;
  readonly leave: (text: string) => void;
}

/** A field with its label, its help and its fault, tied together for those who do not see them. */
export function field(of: Field): TemplateResult {
  const id = `tour-field-${of.key}`;
  const fault = of.fault ?? '';
  const help = of.help ?? '';
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const textOf = (event: Event) => (event.target as HTMLInputElement).value;
  const input = (event: Event) => of.input(textOf(event));
  const leave = (event: Event) => of.leave(textOf(event));
  const box =
    (of.rows ?? 1) > 1
      ? html`<textarea id=${id} rows=${of.rows ?? 2} maxlength=${of.maxLength} .value=${live(of.value)}
          aria-describedby=${described || nothing} @input=${input} @blur=${leave}></textarea>`
      : html`<input id=${id} maxlength=${of.maxLength} .value=${live(of.value)} autocomplete="off"
          inputmode=${of.numeric ? 'numeric' : nothing} aria-invalid=${fault !== '' || nothing}
          aria-describedby=${described || nothing} @input=${input} @blur=${leave} />`;
  return html`<div class="tour-field">
    <label for=${id}>${of.label}</label>
    ${box}
    ${fault ? html`<p class="tour-fault" id=${`${id}-fault`}>${fault}</p>` : nothing}
    ${help ? html`<p class="aside" id=${`${id}-help`}>${help}</p>` : nothing}
  </div>`;
}
