import { html, nothing, type TemplateResult } from 'lit-html';
import type { FullWords } from '../../i18n/words';
import type { Store } from '../../state/store';
import { detailOf } from './detail';
import type { Group } from './groups';
import { highlight } from './highlight';
import type { Hit } from './search-index';

interface Context {
  readonly store: Store;
  readonly words: FullWords;
  /** Where in the list one is. */
  readonly active: number;
  readonly point: (position: number) => void;
  readonly choose: (position: number) => void;
}

/** By which the field names the option where one is. */
export const optionId = (position: number) => `search-option-${position}`;

/** The results in their groups, each with its heading; numbered as `choicesOf` lists them. */
export function resultList(
  context: Context,
  groups: readonly Group[],
  headingOf: (group: Group) => string,
): TemplateResult {
  let position = 0;
  return html`${groups.map((group) => {
    const heading = `search-heading-${group.kind}`;
    return html`<div role="group" aria-labelledby=${heading} data-kind=${group.kind}>
      <div role="presentation" class="search-heading" id=${heading}>${headingOf(group)}</div>
      ${group.shown.map((hit) => result(context, hit, position++))}
      ${group.more > 0 ? moreOf(context, group.more, position++) : nothing}
    </div>`;
  })}`;
}

function result(context: Context, hit: Hit, position: number): TemplateResult {
  const { store, words } = context;
  const { entry } = hit;
  const called = calledOtherwise(hit);
  const detail = detailOf(entry, store, words);
  return option(
    context,
    position,
    html`<span class="search-name" lang=${entry.lang ?? nothing}>${marked(entry.label, hit)}</span>
      <span class="search-detail">${entry.record.kind === 'source' ? marked(detail, hit) : detail}</span>
      ${
        called === null
          ? nothing
          : html`<span class="search-detail search-called">
              <span>${words.t.matches}</span> <bdi>${marked(called, hit)}</bdi></span>`
      }
      ${entry.url === null ? nothing : sourceSign(context, entry.url)}`,
    `${entry.record.kind} ${entry.record.id}`,
  );
}

/** For the mouse alone: an option holds no link, so keys and screen readers have one below the list. */
function sourceSign({ words }: Context, url: string): TemplateResult {
  const read = (event: Event) => {
    event.stopPropagation();
    window.open(url, '_blank', 'noopener,noreferrer');
  };
  return html`<span class="search-read" title=${words.t.readSource} @click=${read}>↗</span>`;
}

function moreOf(context: Context, count: number, position: number): TemplateResult {
  const { t, plural } = context.words;
  return option(
    context,
    position,
    html`<span class="search-more">${t.moreFound(plural, count)}</span>`,
  );
}

function option(
  { active, point, choose }: Context,
  position: number,
  content: TemplateResult,
  result?: string,
): TemplateResult {
  return html`<div role="option" id=${optionId(position)} class="search-option"
    data-result=${result ?? nothing} aria-selected=${position === active}
    @pointermove=${() => point(position)} @click=${() => choose(position)}>${content}</div>`;
}

function marked(text: string, { typed, alike }: Hit) {
  return highlight(text, typed, alike).map((piece) =>
    piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
  );
}

/** The name that was found, where the one that is shown is another. */
function calledOtherwise({ entry, typed, alike }: Hit): string | null {
  const counts = (name: string) =>
    highlight(name, typed, alike).filter((piece) => piece.marked).length;
  if (counts(entry.label) > 0 || entry.record.kind === 'source') return null;
  const called = entry.names.find((name) => counts(name) > 0);
  return called ?? null;
}
