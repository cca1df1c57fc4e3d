import type { RawData } from '../../../model/schema';
import { type Finding, findingAt } from '../issue';

/** The bounds of classes ascend, and each lies where values are: no class stays empty for good. */
export function indicatorClasses({ indicators }: Pick<RawData, 'indicators'>): readonly Finding[] {
  return indicators.indicators.flatMap(({ id, classes = [] }, i) => {
    const values = Object.values(indicators.values[id] ?? {}).flat();
    const known = values.filter((value): value is number => Number.isFinite(value));
    const highest = Math.max(...known);
    return classes.flatMap((bound, n) => {
      const before = classes[n - 1];
      const found = (problem: string, remedy: string): readonly Finding[] => {
        const path = ['indicators', i, 'classes', n];
        return [findingAt('indicators', indicators, path, { severity: 'error', problem, remedy })];
      };
      if (before !== undefined && bound <= before) {
        return found(`the bound lies not above the one before, ${before}`, 'let the bounds ascend');
      }
      if (bound <= 0) return found('the lowest class holds nothing', 'take bounds above 0');
      return known.length > 0 && bound > highest
        ? found(`no value reaches the bound: the highest is ${highest}`, 'take a lower bound')
        : [];
    });
  });
}
