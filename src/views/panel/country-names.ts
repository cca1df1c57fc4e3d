import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import type { Words } from '../../i18n/words';
import type { Country } from '../../model/dataset';
import type { Citations } from './citations';

/** How the country, its capital and its languages are called. */
export function countryNames(
  words: Words,
  country: Country,
  { name, note }: NonNullable<Country['capital']>,
  cite: Citations['cite'],
): TemplateResult {
  const { t } = words;
  return html`<section>
    <h3>${t.officialName}</h3>
    <p>${told(words.lang, country.officialName)} ${cite(country.sources, [])}</p>
    <h3>${t.namesElsewhere}</h3>
    <p>${otherNames(words, country)}</p>
    <h3>${t.capital}</h3>
    <p>
      ${told(words.lang, name)} ${note ? html`<small>${told(words.lang, note)}</small>` : nothing}
    </p>
    <h3>${t.languages}</h3>
    <p>${words.list(country.languages.map(words.language))}</p>
  </section>`;
}

function otherNames(words: Words, country: Country) {
  const names = [
    ...Object.entries(country.name).map(([lang, text]) => ({ lang, text })),
    ...(country.otherNames ?? []),
  ].filter(({ lang }) => lang !== words.lang);
  return names.map(({ lang, text }, index) =>
    text ? html`${index > 0 ? ' · ' : ''}<span lang=${lang}>${text}</span>` : nothing,
  );
}
