import type { RawData } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';
import { nearestId } from '../nearest-id';

type Indicators = RawData['indicators'];
type Data = Pick<RawData, 'indicators'>;

/** Values, caveats and checks belong to an indicator that exists and to years that are shown. */
export function indicatorReferences({ indicators }: Data): readonly Finding[] {
  const known = indicators.indicators.map(({ id }) => id);
  const remarks = (['caveats', 'checks'] as const).flatMap((list) =>
    indicators[list].flatMap(({ indicator, year }, i) => [
      ...unknownId(indicators, [list, i, 'indicator'], indicator, known, 'indicator'),
      ...yearOutside(indicators, [list, i, 'year'], year),
    ]),
  );
  const values = Object.keys(indicators.values).flatMap((id) =>
    unknownId(indicators, ['values', id], id, known, 'indicator'),
  );
  return [...values, ...remarks];
}

/** An indicator has sources, and they and those of the checks are in the file's own list. */
export function indicatorSources({ indicators }: Data): readonly Finding[] {
  const known = indicators.sources.map(({ id }) => id);
  const ofIndicators = indicators.indicators.flatMap(({ sources }, i) => {
    const path = ['indicators', i, 'sources'];
    if (sources.length === 0) return [unsourced(indicators, path)];
    return sources.flatMap(({ source, years }, n) => [
      ...unknownId(indicators, [...path, n, 'source'], source, known, 'source'),
      ...years.flatMap((year, y) => yearOutside(indicators, [...path, n, 'years', y], year)),
    ]);
  });
  const ofChecks = indicators.checks.flatMap(({ source }, i) =>
    unknownId(indicators, ['checks', i, 'source'], source, known, 'source'),
  );
  return [...ofIndicators, ...ofChecks];
}

function unknownId(
  indicators: Indicators,
  path: Path,
  id: string,
  known: readonly string[],
  noun: 'indicator' | 'source',
): readonly Finding[] {
  if (known.includes(id)) return [];
  const near = nearestId(id, known);
  const home = `"${noun}s" of indicators.json`;
  const problem = `there is no ${noun} "${id}" in ${home}`;
  const remedy =
    near === null
      ? `use an id that stands there, or add the ${noun} "${id}" to it`
      : `if "${near}" is meant, write that; if not, add the ${noun} "${id}" to ${home}`;
  return [findingAt('indicators', indicators, path, { severity: 'error', problem, remedy })];
}

function yearOutside(
  indicators: Indicators,
  path: Path,
  year: number | undefined,
): readonly Finding[] {
  const { firstYear, lastYear } = indicators;
  if (year === undefined || (firstYear <= year && year <= lastYear)) return [];
  return [
    findingAt('indicators', indicators, path, {
      severity: 'error',
      problem: `the year ${year} is not among ${firstYear} to ${lastYear}`,
      remedy: 'correct the year, or widen "firstYear" and "lastYear" with their values',
    }),
  ];
}

function unsourced(indicators: Indicators, path: Path): Finding {
  return findingAt('indicators', indicators, path, {
    severity: 'error',
    problem: 'no source is given',
    remedy: 'name at least one source of the numbers',
  });
}
