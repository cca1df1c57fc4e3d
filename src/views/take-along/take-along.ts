import '../../styles/take-along.css';
import { effect } from '@preact/signals-core';
import { html, nothing } from 'lit-html';
import { isFile } from '../../dom/is-file';
import { createModal, type Modal } from '../../dom/modal';
import { offline } from '../../dom/offline';
import type { FullWords } from '../../i18n/words';
import { dataNamed, OPENED_FILE } from '../../state/data-named';
import type { Store } from '../../state/store';
import { bindSheet } from './bind-sheet';
import { citations } from './citations';
import { createCopier } from './copier';
import { dataButtons, type Scope } from './data-buttons';
import { createEmbedSection } from './embed-section';
import type { DrawStep } from './hand-out/draw-step';
import { createHandOutSection } from './hand-out-section';
import { linkSection } from './link-section';
import { linkToView } from './link-to-view';
import { createPictureSection, drawPicture } from './picture-section';

/** What can be taken along: a link to the view, a picture of it, the facts as files, a citation. */
export function createTakeAlong(
  parent: HTMLElement,
  store: Store,
  words: FullWords,
  drawStep: DrawStep,
): Modal {
  const { t, plural } = words;
  const { keeping } = offline();
  let scope: Scope = 'shown';
  let report = '';
  const say = (text: string) => {
    report = text;
    modal.update();
  };
  const copier = createCopier(words, say);
  const picture = createPictureSection(store, words, say);
  const handOut = createHandOutSection(store, words, drawStep, say);
  const modal = createModal(parent, t.takeAlong, t.close, content);
  const asFile = isFile(window);
  /** What only this visit has cannot be linked to. */
  const unlinked = asFile
    ? t.copyIsFile
    : dataNamed(location.hash) === OPENED_FILE
      ? t.dataIsFile
      : null;
  const unbindSheet = bindSheet(() => drawPicture(store, words, 'names'));
  const title = words.text(store.dataset.about.title);
  const embed = createEmbedSection(words, copier, title, () => say(''));
  const choose = (next: Scope) => {
    scope = next;
    say('');
  };
  const stop = effect(() => {
    store.indicators.value;
    store.selection.value;
    keeping.value;
    modal.update();
  });

  function content() {
    const link = linkToView(location.href, store.lang.peek());
    const shown = store.matchingEvents.peek();
    const all = store.dataset.events;
    const option = (value: Scope, name: string, count: number) => html`<label class="scope">
      <input type="radio" name="scope" .checked=${scope === value} @change=${() => choose(value)} />
      ${t.labelled(name, t.eventCount(plural, count))}</label>`;
    return html`
      ${unlinked === null ? linkSection(words, copier, link) : html`<p>${unlinked}</p>`}
      ${picture.content()}
      ${handOut.content()}
      <h3>${t.facts}</h3>
      <fieldset>
        <legend class="visually-hidden">${t.whichFacts}</legend>
        ${option('shown', t.factsShown, shown.length)} ${option('all', t.factsAll, all.length)}
      </fieldset>
      ${dataButtons(store, words, scope === 'shown' ? shown : all, say)}
      ${unlinked === null ? embed.content(location.href) : nothing}
      ${citations(store, words, location.href.split('#', 1)[0] ?? '', copier)}
      ${
        asFile
          ? nothing
          : html`<h3>${t.withoutNetwork}</h3>
            <p data-keeping=${keeping.peek()}>${t.keeping[keeping.peek()]}</p>`
      }
      <p role="status" class="report">${report}</p>
      ${copier.fallback()}
    `;
  }

  return {
    ...modal,
    open() {
      report = '';
      copier.forget();
      modal.open();
      picture.make();
    },
    dispose() {
      stop();
      picture.dispose();
      handOut.dispose();
      unbindSheet();
      modal.dispose();
    },
  };
}
