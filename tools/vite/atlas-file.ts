import type { AtlasData } from '../../src/data/index-dataset';
import { inLanguage } from '../../src/data/translate';
import type { Lang } from '../../src/model/lang';
import type { Bases, Cell, SourcedCell, WorldviewTable } from '../../src/model/worldview';
import { toursOrThrow } from './check-tours';
import { factsOrThrow } from './read-data';
import { worldviewsOrThrow } from './read-geo';
import { translationsOrThrow } from './read-translations';

/**
 * The facts that the page loads first, in one language; the yearly numbers are not needed for
 * them. Names of countries stay in all languages: each is told in the others as well.
 */
export function atlasFile(lang: Lang): AtlasData {
  const { indicators: _, ...facts } = factsOrThrow();
  const data = { ...facts, borders: withoutBases(worldviewsOrThrow()) };
  const told = inLanguage({ ...data, tours: toursOrThrow(data) }, lang, translationsOrThrow(lang));
  const countries = told.countries.map((country, index) => ({
    ...country,
    name: data.countries[index]?.name ?? country.name,
  }));
  return { ...told, countries };
}

/** Why each cell of the borders says what it says, in one language. */
export function basesFile(lang: Lang): Bases {
  const { rows } = inLanguage(worldviewsOrThrow(), lang, translationsOrThrow(lang));
  return Object.fromEntries(
    rows.map(({ id, cells }) => [
      id,
      Object.fromEntries(Object.entries(cells).map(([view, { basis }]) => [view, basis])),
    ]),
  );
}

function withoutBases(table: WorldviewTable<SourcedCell>): WorldviewTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([view, { basis: _, ...cell }]) => [view, cell as Cell]),
      ),
    })),
  };
}
