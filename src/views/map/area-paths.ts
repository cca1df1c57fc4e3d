import type { Area } from '../../data/outlines';
import { svg } from '../../dom/svg';
import type { CountryId } from '../../model/dataset';
import { shapeData } from './path-data';

/**
 * Lays an unpainted shape over every area that is disputed somewhere, so that pointing at it can
 * tell who administers and who claims it. Where the view draws it as part of a country, the shape
 * belongs to that country and a click opens the country.
 */
export function layAreas(
  areas: readonly Area[],
  countries: ReadonlyMap<CountryId, SVGGElement>,
  elsewhere: SVGGElement,
): void {
  for (const group of [elsewhere, ...countries.values()]) {
    for (const old of group.querySelectorAll('[data-area]')) old.remove();
  }
  for (const { row, rings, country } of areas) {
    const shape = svg('path', {
      class: 'area',
      d: shapeData(rings),
      'data-area': row.id,
      'data-administered': row.administeredBy.join(' '),
      'data-claimed': row.claimedBy.join(' '),
    });
    const parent = country === null ? elsewhere : (countries.get(country) ?? elsewhere);
    parent.append(shape);
  }
}
