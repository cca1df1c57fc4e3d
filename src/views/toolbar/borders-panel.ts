import { html, nothing } from 'lit-html';
import { createModal, type Modal } from '../../dom/modal';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Basis, Cell, WorldviewRow, WorldviewTable } from '../../model/worldview';
import type { Store } from '../../state/store';

/** Which view of the borders is shown, made from what, and what it does with each disputed area. */
export function createBordersPanel(
  parent: HTMLElement,
  store: Store,
  words: Words,
  tableNow: () => WorldviewTable | null,
): Modal {
  const { t } = words;
  return createModal(parent, t.borders, t.close, () => {
    const view = store.dataset.worldviews.find(({ id }) => id === store.borders.peek());
    const table = tableNow();
    return html`
      ${view ? html`<p><strong>${words.text(view.label)}.</strong> ${words.text(view.describes)}</p>` : nothing}
      <p>${t.boundaryNote}</p>
      <p>${t.creditsOutlines}</p>
      ${
        table
          ? html`<p>${t.bordersReviewed(edtfWords(words, table.reviewed))}</p>
              <h3>${t.disputedAreas(words.plural, table.rows.length)}</h3>
              <dl class="area-list">${table.rows.map(areaItem)}</dl>`
          : html`<p>${t.mapWithout}</p>`
      }
    `;
  });

  function areaItem(row: WorldviewRow) {
    const cell = row.cells[store.borders.peek()];
    return html`<dt>${words.text(row.name)}</dt>
      <dd>
        ${words.text(row.near)}
        ${cell ? html`<br /><strong>${drawnWords(cell)}</strong> ${basisWords(cell.basis)}` : nothing}
      </dd>`;
  }

  function basisWords(basis: Basis) {
    const text = html`<small>${words.text(basis.text)}</small>`;
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
    const region = new Intl.DisplayNames(words.lang, { type: 'region', fallback: 'code' });
    return t.drawnAsPart(country ? words.text(country.name) : nameOf(region, cell.draws));
  }
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

function nameOf(names: Intl.DisplayNames, code: string): string {
  const alpha2 = ALPHA_2[code];
  return (alpha2 && names.of(alpha2)) ?? code;
}
