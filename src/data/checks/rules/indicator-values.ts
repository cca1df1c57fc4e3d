import type { RawData } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';

/** Each indicator has one finite number, or null, for each year and country. */
export function indicatorValues({ indicators }: Pick<RawData, 'indicators'>): readonly Finding[] {
  const { firstYear, lastYear, values } = indicators;
  const at = (path: Path, problem: string, remedy: string): Finding =>
    findingAt('indicators', indicators, path, { severity: 'error', problem, remedy });
  if (lastYear < firstYear) {
    const problem = `the last year, ${lastYear}, lies before the first, ${firstYear}`;
    return [at(['lastYear'], problem, 'correct one of the two years')];
  }
  const years = lastYear - firstYear + 1;
  const span = `${firstYear} to ${lastYear}`;
  const missing = indicators.indicators.flatMap(({ id }, i) =>
    Object.hasOwn(values, id)
      ? []
      : [at(['indicators', i, 'id'], `no values are given for "${id}"`, `add "${id}" to "values"`)],
  );
  const wrong = Object.entries(values).flatMap(([indicator, byCountry]) =>
    Object.entries(byCountry).flatMap(([country, series]) => {
      const path = ['values', indicator, country];
      const short = `${series.length} values stand for the ${years} years ${span}`;
      return [
        ...(series.length === years
          ? []
          : [at(path, short, `give ${years} values, null where there is none`)]),
        ...series.flatMap((value, n) =>
          value === null || Number.isFinite(value)
            ? []
            : [at([...path, n], 'the value is not a finite number', 'write the number, or null')],
        ),
      ];
    }),
  );
  return [...missing, ...wrong];
}
