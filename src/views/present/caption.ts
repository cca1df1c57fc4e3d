import { effect } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { icon } from '../../dom/icon';
import { onResize } from '../../dom/on-resize';
import { told } from '../../dom/told';
import type { FullWords } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import { type Claim, type Stop, sourcesOfStep } from '../../model/tour';
import type { Store } from '../../state/store';
import type { Run } from './commands';
import { fitText } from './fit-text';

/** What the hall reads beside the map: the step's title, its statements and who says so. */
export function mountCaption(
  root: HTMLElement,
  store: Store,
  words: FullWords,
  run: Run,
): () => void {
  const { t } = words;
  const { dataset } = store;
  let shown = '';
  const body = () => root.querySelector<HTMLElement>('.caption-body');
  const refit = () => {
    const element = body();
    if (element) fitText(element);
  };
  const stop = effect(() => {
    const at = store.stop.value;
    if (!at) return;
    const strayed = store.strayed.value;
    render(
      html`
        <header>
          <div class="caption-place">
            <span class="caption-count">${t.stepOf(at.index + 1, at.tour.steps.length)}</span>
            <button type="button" class="icon-button quiet" aria-label=${t.previousStep}
              ?disabled=${at.index === 0} @click=${() => run('previous')}>${icon('previous')}</button>
            <button type="button" class="icon-button quiet" aria-label=${t.nextStep}
              ?disabled=${at.index === at.tour.steps.length - 1}
              @click=${() => run('next')}>${icon('next')}</button>
            <button type="button" class="icon-button quiet leave" aria-label=${t.leavePresentation}
              @click=${() => run('leave')}>${icon('close')}</button>
          </div>
          <div class="caption-progress" aria-hidden="true"><div></div></div>
          ${
            strayed
              ? html`<button type="button" class="with-icon back-to-step"
                  @click=${() => run('back-to-step')}>
                  ${icon('back')}<span>${t.backToStep(at.index + 1)}</span></button>`
              : nothing
          }
        </header>
        <div class="caption-body">${captionBody(words, at)}</div>
        ${sourceLine(words, dataset, at)}
      `,
      root,
    );
    const share = (at.index + 1) / at.tour.steps.length;
    const bar = root.querySelector<HTMLElement>('.caption-progress > div');
    if (bar) bar.style.transform = `scaleX(${share.toFixed(4)})`;
    if (shown !== at.step.id) body()?.scrollTo(0, 0);
    shown = at.step.id;
    refit();
  });
  const stopResizing = onResize([root], refit);
  return () => {
    stop();
    stopResizing();
    root.replaceChildren();
  };
}

function captionBody(words: FullWords, { step }: Stop): TemplateResult {
  const sources = sourcesOfStep(step);
  return html`<h1 class="caption-title">${told(words.lang, step.title)}</h1>
    ${step.caption.map((claim) => claimItem(words, claim, sources))}`;
}

/** Who says so, always in sight below the statements. */
function sourceLine(words: FullWords, dataset: Dataset, { step }: Stop) {
  const sources = sourcesOfStep(step);
  if (sources.length === 0) return nothing;
  return html`<p class="caption-sources">
    <span class="visually-hidden">${words.t.captionSources}: </span>
    ${[...byPublisher(dataset, sources)].map(
      ([publisher, numbers]) => html`<span><b>${numbers.join(' ')}</b>\u00a0${publisher}</span> `,
    )}
  </p>`;
}

function claimItem(
  words: FullWords,
  { text, sources }: Claim,
  all: readonly string[],
): TemplateResult {
  const { t } = words;
  const numbers = sources.map((id) => all.indexOf(id) + 1);
  return html`<p class="caption-claim">${told(words.lang, text)}${
    numbers.length === 0
      ? html` <span class="doubt">${t.ownWords}</span>`
      : html`<span class="cites">${numbers.map(
          (number) =>
            html`<span class="cite" aria-label=${t.sourceNumber(number)} role="img">${number}</span>`,
        )}</span>`
  }</p>`;
}

/** Who published which of the numbered sources, in the order they are first cited. */
function byPublisher(dataset: Dataset, sources: readonly string[]) {
  const numbers = new Map<string, number[]>();
  sources.forEach((id, index) => {
    const publisher = dataset.sourceById.get(id)?.publisher ?? id;
    numbers.set(publisher, [...(numbers.get(publisher) ?? []), index + 1]);
  });
  return numbers;
}
