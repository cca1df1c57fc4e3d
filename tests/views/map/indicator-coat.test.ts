import { describe, expect, it } from 'vitest';
import { loadFullWords, loadWords } from '../../../src/i18n/load-words';
import type { Lang } from '../../../src/model/lang';
import { coatOf } from '../../../src/views/map/indicator-coat';
import { atlasDataset, atlasIndicators, countryOf } from '../../fixtures/datasets';

const dataset = atlasDataset();
const numbers = atlasIndicators();
const MEMBERS = ['CHN', 'RUS', 'KAZ', 'KGZ', 'TJK', 'UZB', 'IND', 'PAK', 'IRN', 'BLR'];

async function coatIn(lang: Lang, id: string, year: number, ids: readonly string[] = MEMBERS) {
  const words = await loadFullWords(await loadWords(lang));
  const countries = ids.map((each) => countryOf(dataset, each));
  return coatOf(words, numbers, id, countries, year);
}

describe('what a country shows of a yearly number', () => {
  it('is the class and the value of the year', async () => {
    const coat = await coatIn('en', 'internet_users_pct', 2022);
    expect(coat?.classes).toBe(5);
    expect(coat?.of.get('IND')).toEqual({
      country: 'IND',
      class: '2',
      value: { year: 2022, value: 55.9 },
      figure: '55.9',
      remark: '',
      line: 'India: 55.9 % of population, 8th of 10',
    });
  });

  it('says of which year it is where an earlier one stands in', async () => {
    const coat = await coatIn('en', 'internet_users_pct', 2023);
    expect(coat?.of.get('IND')).toMatchObject({
      remark: '(2022)',
      line: 'India: 55.9 % of population, value of 2022 stands in, 9th of 10',
    });
  });

  it('warns of a series that broke, from the year in which it did', async () => {
    const lines = [2022, 2023].map(async (year) => {
      return (await coatIn('en', 'internet_users_pct', year))?.of.get('CHN')?.line;
    });
    expect(await Promise.all(lines)).toEqual([
      'China: 75.6 % of population, 7th of 10',
      'China: 90.6 % of population, 4th of 10, series breaks in 2023',
    ]);
  });

  it('is that there is none, where none stands for the year', async () => {
    const coat = await coatIn('en', 'internet_users_pct', 2013, ['LKA', 'IND']);
    expect(coat?.of.get('LKA')).toEqual({
      country: 'LKA',
      class: 'missing',
      value: null,
      figure: '',
      remark: 'no value',
      line: 'Sri Lanka: no value from 2008 to 2013',
    });
    expect(coat?.of.get('IND')?.line).toBe('India: 12.3 % of population, 1st of 1');
  });

  it('tells a little from nothing', async () => {
    const coat = await coatIn('en', 'fixed_broadband_per_100', 2004);
    expect(coat?.of.get('TJK')).toMatchObject({ figure: '<0.01', remark: '(2003)' });
  });

  it.each([
    ['ru', 'Индия: 55,9 % населения, приведено значение за 2022 г., 9-е место из 10'],
    ['zh', '印度：55.9%（占人口的百分比），以2022年数值代替，在10国中列第9位'],
  ] as const)('is said in %s', async (lang, line) => {
    const unit = { ru: '% населения', zh: '占人口的百分比' }[lang];
    const told = structuredClone(numbers);
    Object.assign(told.indicators[0]?.unit ?? {}, { [lang]: unit });
    const words = await loadFullWords(await loadWords(lang));
    const countries = MEMBERS.map((each) => countryOf(dataset, each));
    const coat = coatOf(words, told, 'internet_users_pct', countries, 2023);
    expect(coat?.of.get('IND')?.line).toBe(line);
  });

  it('is written in Persian digits in Persian', async () => {
    const coat = await coatIn('fa', 'egdi', 2023);
    expect(coat?.of.get('KGZ')).toMatchObject({ figure: '۰٫۶۹۷۷', remark: '(۲۰۲۲)' });
  });

  it('is nothing where the map cannot be coloured by it', async () => {
    expect(await coatIn('en', 'population', 2023)).toBeNull();
    expect(await coatIn('en', 'none', 2023)).toBeNull();
  });
});
