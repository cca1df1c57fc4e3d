import { effect } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { saveBlob } from '../../dom/save-blob';
import { legendNotes } from '../../exports/picture/legend-parts';
import type { SourceDetail } from '../../exports/picture/picture-content';
import { pictureOfView } from '../../exports/picture/picture-of-view';
import { PictureTooLarge, pixelSize, pngOf } from '../../exports/picture/png-of';
import { SVG_TYPE, svgText } from '../../exports/picture/svg-text';
import type { FullWords } from '../../i18n/words';
import { isoOf } from '../../model/day';
import type { Store } from '../../state/store';
import { linkToView } from './link-to-view';
import { pictureContent } from './picture-content';

const FORMATS = ['svg', 'png'] as const;
const TIMES = [1, 2, 3, 4] as const;
const DETAILS = ['full', 'names'] as const satisfies readonly SourceDetail[];

export interface PictureSection {
  readonly content: () => TemplateResult;
  /** Makes the picture anew, of what map and timeline show now. */
  readonly make: () => void;
  readonly dispose: () => void;
}

/** Map and timeline as a picture: a preview, format and size, saving. `say` tells and draws anew. */
export function createPictureSection(
  store: Store,
  words: FullWords,
  say: (text: string) => void,
): PictureSection {
  const { t } = words;
  let picture: SVGSVGElement | null = null;
  let preview = '';
  let failed = false;
  let format: (typeof FORMATS)[number] = 'svg';
  let times: number = 2;
  let detail: SourceDetail = 'full';

  function forget(): void {
    if (preview !== '') URL.revokeObjectURL(preview);
    preview = '';
    picture = null;
  }

  /** Once what map and timeline show has been drawn. */
  function make(): void {
    requestAnimationFrame(makeNow);
  }

  function makeNow(): void {
    forget();
    try {
      picture = drawPicture(store, words, detail);
      preview = URL.createObjectURL(new Blob([svgText(picture)], { type: SVG_TYPE }));
      failed = false;
    } catch {
      failed = true;
    }
    say('');
  }

  async function save(): Promise<void> {
    if (!picture) return;
    const file = `${store.dataset.about.id}-picture-${isoOf(store.cursor.peek())}.${format}`;
    if (format === 'svg') {
      saveBlob(new Blob([svgText(picture)], { type: SVG_TYPE }), file);
      return say(t.saved(file));
    }
    say(t.pictureMaking);
    try {
      saveBlob(await pngOf(picture, times, textsOf(picture)), file);
      say(t.saved(file));
    } catch (error) {
      say(error instanceof PictureTooLarge ? t.pictureTooLarge : t.pictureFailed);
    }
  }

  function choices(): TemplateResult {
    const [width, height] = picture ? pixelSize(picture, 1) : [0, 0];
    return html`<fieldset class="picture-formats">
        <legend class="visually-hidden">${t.pictureFormat}</legend>
        ${FORMATS.map(
          (each) => html`<label class="scope">
            <input type="radio" name="picture-format" value=${each} .checked=${format === each}
              @change=${() => {
                format = each;
                say('');
              }} />
            ${t.pictureKinds[each]}</label>`,
        )}
      </fieldset>
      ${
        format === 'svg'
          ? nothing
          : html`<label class="picture-choice"><span>${t.pictureSize}</span>
              <select @change=${({ currentTarget }: Event) => {
                times = Number((currentTarget as HTMLSelectElement).value);
                say('');
              }}>
                ${TIMES.map(
                  (each) => html`<option value=${each} ?selected=${each === times}>
                    ${t.picturePixels(each, width * each, height * each)}</option>`,
                )}
              </select></label>`
      }
      <label class="picture-choice"><span>${t.sources}</span>
        <select @change=${({ currentTarget }: Event) => {
          detail = (currentTarget as HTMLSelectElement).value as SourceDetail;
          make();
        }}>
          ${DETAILS.map(
            (each) => html`<option value=${each} ?selected=${each === detail}>
              ${t.pictureSources[each]}</option>`,
          )}
        </select></label>
      <p class="buttons">
        <button type="button" ?disabled=${picture === null} @click=${() => void save()}>
          ${t.savePicture}</button>
      </p>`;
  }

  // The colours may have waited for the yearly numbers.
  const stop = effect(() => {
    if (store.indicators.value && picture && store.colour.peek() !== 'status') make();
  });

  return {
    content: () => html`
      <h3>${t.picture}</h3>
      <p>${t.pictureText} ${store.layout.peek() === 'map' ? nothing : t.pictureBehind}</p>
      ${
        failed
          ? html`<p>${t.pictureNotDrawn} <button type="button" @click=${make}>${t.retry}</button></p>`
          : html`<div class="picture">
              <div class="picture-preview">
                ${picture ? html`<img src=${preview} alt=${altOf(store, words)} />` : nothing}
              </div>
              <div>${choices()}</div>
            </div>`
      }`,
    make,
    dispose() {
      stop();
      forget();
    },
  };
}

/** The view as it is shown now, as one drawing; throws where there is no map. */
export function drawPicture(store: Store, words: FullWords, detail: SourceDetail): SVGSVGElement {
  const region = (id: string) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no ${id}.`);
    return element;
  };
  const [map, timeline] = [region('map'), region('timeline')];
  if (!map.querySelector('[data-country]')) throw new Error('There is no map to be drawn.');
  const address = linkToView(location.href, store.lang.peek());
  const content = pictureContent(store, words, legendNotes(map), detail, address);
  return pictureOfView({ map, timeline }, content, store.textScale.peek());
}

/** What the file says of itself; the SVG says the same. */
function textsOf(picture: SVGSVGElement): Readonly<Record<string, string>> {
  const said = (name: string) => picture.querySelector(`:scope > ${name}`)?.textContent ?? '';
  return { Title: said('title'), Description: said('desc') };
}

function altOf({ dataset, cursor }: Store, { t, text, dates }: FullWords): string {
  return t.joined([text(dataset.about.title), dates.day(cursor.peek())]);
}
