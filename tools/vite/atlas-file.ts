import type { AtlasData } from '../../src/data/index-dataset';
import { searchRecords } from '../../src/data/search-records';
import { inLanguage } from '../../src/data/translate';
import { changesBetween } from '../../src/model/changes/changes-between';
import type { WhatsNew } from '../../src/model/changes/whats-new';
import { type Indicators, indicatorHeads } from '../../src/model/indicators';
import { LANGS, type Lang } from '../../src/model/lang';
import type { SearchFile } from '../../src/model/search';
import type { Bases, Cell, SourcedCell, WorldviewTable } from '../../src/model/worldview';
import { toursOrThrow } from './check-tours';
import { lastKeptVersion } from './kept-versions';
import { factsOrThrow, translationsOrThrow } from './read-data';
import { worldviewsOrThrow } from './read-geo';

/**
 * The facts that the page loads first, in one language; the yearly numbers are not needed for
 * them. Names of countries stay in all languages: each is told in the others as well.
 */
export function atlasFile(lang: Lang): AtlasData {
  const { indicators, 'search-aliases': _, ...facts } = factsOrThrow();
  const data = {
    ...facts,
    borders: withoutBases(worldviewsOrThrow()),
    indicatorHeads: indicatorHeads(indicators),
  };
  const told = inLanguage({ ...data, tours: toursOrThrow(data) }, lang, translationsOrThrow(lang));
  const countries = told.countries.map((country, index) => ({
    ...country,
    name: data.countries[index]?.name ?? country.name,
  }));
  return { ...told, countries };
}

/** What changed since the version before, in one language; what is gone may have no translation. */
export function whatsNewFile(lang: Lang): WhatsNew {
  const facts = factsOrThrow();
  const before = lastKeptVersion();
  const changes = before ? changesBetween(before.facts, facts) : [];
  return {
    id: facts.dataset.id,
    since: before && { version: before.version, asOf: before.facts.dataset.asOf },
    changes: inLanguage(changes, lang, translationsOrThrow(lang)),
  };
}

/** The yearly numbers in one language. */
export function indicatorsFile(lang: Lang): Indicators {
  const { checks: _, bulkChecks: __, ...numbers } = factsOrThrow().indicators;
  return inLanguage(numbers, lang, translationsOrThrow(lang));
}

/** What the search knows, in all languages at once. */
export function searchFile(): SearchFile {
  return { records: searchRecords(factsOrThrow(), LANGS.map(translationsOrThrow)) };
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
