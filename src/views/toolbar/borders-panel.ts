import { html, nothing } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import { told } from '../../dom/told';
import { nameOfCountry } from '../../i18n/country-words';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Bases, Basis, Cell, WorldviewRow } from '../../model/worldview';
import type { Store } from '../../state/store';

/** Which view of the borders is shown, made from what, and what it does with each disputed area. */
export function createBordersPanel(
  parent: HTMLElement,
  store: Store,
  words: Words,
  loadBases: () => Promise<Bases>,
): Modal {
  const { t } = words;
  let bases: Bases | null = null;
  let failed = false;
  const modal = createModal(parent, t.borders, t.close, () => {
    const view = store.dataset.worldviews.find(({ id }) => id === store.borders.peek());
    const table = store.dataset.borders;
    return html`
      ${view ? html`<p><strong>${told(words.lang, view.label)}.</strong> ${told(words.lang, view.describes)}</p>` : nothing}
      <p>${t.boundaryNote}</p>
      <p>${t.creditsOutlines}</p>
      <p>${t.bordersReviewed(edtfWords(words, table.reviewed))}</p>
      <h3>${t.disputedAreas(words.plural, table.rows.length)}</h3>
      ${failed ? html`<p role="alert">${t.basesFailed} ${t.failedRemedy}</p>` : nothing}
      <dl class="area-list">${table.rows.map(areaItem)}</dl>
    `;
  });

  async function fetchBases(): Promise<void> {
    failed = false;
    try {
      bases ??= await loadBases();
    } catch {
      failed = true;
    }
    modal.update();
  }

  function areaItem(row: WorldviewRow) {
    const view = store.borders.peek();
    const cell = row.cells[view];
    const basis = bases?.[row.id]?.[view];
    return html`<dt>${told(words.lang, row.name)}</dt>
      <dd>
        ${told(words.lang, row.near)}
        ${cell ? html`<br /><strong>${drawnWords(cell)}</strong> ${basis ? basisWords(basis) : nothing}` : nothing}
      </dd>`;
  }

  function basisWords(basis: Basis) {
    const text = html`<small>${told(words.lang, basis.text)}</small>`;
    if (basis.kind !== 'source') return text;
    return html`${text}
      ${
        basis.url
          ? html`<a href=${basis.url} target="_blank" rel="noopener noreferrer external">${t.basisSource}</a>`
          : nothing
      }
      ${basis.opened ? nothing : html`<span class="doubt">${t.basisNotOpened}</span>`}`;
  }

  function drawnWords(cell: Cell): string {
    if (cell.style !== 'part') return t.drawnAs[cell.style];
    const country = store.dataset.countryById.get(cell.draws);
    return t.drawnAsPart(country ? nameOfCountry(words, country) : nameOf(words, cell.draws));
  }

  return {
    ...modal,
    open() {
      void fetchBases();
      modal.open();
    },
  };
}

/** Intl knows regions by two letters; the few of the table that are not of the organisation. */
const ALPHA_2: Readonly<Record<string, string>> = {
  CYP: 'CY',
  ESH: 'EH',
  GEO: 'GE',
  ISR: 'IL',
  JPN: 'JP',
  MAR: 'MA',
  PSE: 'PS',
  SOM: 'SO',
  SRB: 'RS',
  SYR: 'SY',
  UKR: 'UA',
};

function nameOf(words: Words, code: string): string {
  const alpha2 = ALPHA_2[code];
  return alpha2 ? words.region(alpha2) : code;
}
