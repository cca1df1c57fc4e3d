import { describe, expect, it } from 'vitest';
import { divideWords } from '../../src/charts/divide-words';
import { rangeBy, rangeRuns } from '../../src/charts/range-runs';
import { valueWords } from '../../src/i18n/value-words';
import { type Indicator, indicatorOf } from '../../src/model/indicators';
import { smallIndicators } from '../fixtures/small-indicators';
import { englishWords } from '../fixtures/words';

const words = englishWords();
const data = smallIndicators();
const NAMES: Readonly<Record<string, string>> = { AAA: 'Aland', BBB: 'Beland', CCC: 'Celand' };

function indicator(id: string): Indicator {
  const found = indicatorOf(data, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function divide(id: string, countries: readonly string[], year: number) {
  return divideWords(words, {
    indicator: indicator(id),
    range: rangeBy(rangeRuns(data, id, countries), year),
    year,
    whose: 'members',
    count: countries.length,
    nameOf: (country) => NAMES[country] ?? country,
  });
}

describe('the words for a value', () => {
  it('write a share as per cent and its change in percentage points', () => {
    const { short: value, change, round } = valueWords(words, indicator('online_pct'));
    expect([value(92.245), value(5), round(100), change(12.34), change(-3)]).toEqual([
      '92.2%',
      '5.0%',
      '100%',
      '+12.3 percentage points',
      '-3.0 percentage points',
    ]);
  });

  it('write any other number with its decimals', () => {
    const { short: value, change, round } = valueWords(words, indicator('score'));
    expect([value(0.5), round(1), change(0.25)]).toEqual(['0.50', '1', '+0.25']);
  });
});

describe('the words for the divide', () => {
  it('name the lowest and the highest, longest wording first', () => {
    expect(divide('online_pct', ['AAA', 'BBB', 'CCC'], 2008)).toEqual([
      '2008: from 9.0% (Beland) to 70.0% (Aland), median 42.0%',
      '2008: 9.0% to 70.0%, median 42.0%',
      '2008: 9.0% to 70.0%, median 42.0%',
      '2008: 9.0% to 70.0%',
    ]);
  });

  it('say of how many countries there are values where some have none', () => {
    expect(divide('online_pct', ['AAA', 'BBB', 'CCC'], 2006)[0]).toBe(
      '2006: from 30.0% (Aland) to 40.0% (Celand), median 35.0%; 2 of 3 members',
    );
  });

  it('tell the year of the values, not the later one that is shown', () => {
    expect(divide('score', ['AAA', 'BBB', 'CCC'], 2007)[0]).toMatch(/^2004: /);
  });

  it('say so where there is no range yet', () => {
    expect(divide('score', ['AAA', 'BBB', 'CCC'], 2003)).toEqual([
      '2003: too few countries have a value by then',
    ]);
  });
});
