import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../src/views/search/search-index';
import { anyText } from '../../fixtures/any-text';
import { atlasEntries } from '../../fixtures/search';

const entries = atlasEntries();
const { find } = await createIndex(entries);
const idOf = ({ record }: (typeof entries)[number]) => `${record.kind} ${record.id}`;
const found = (query: string) => find(query).map(({ entry }) => idOf(entry));

describe('the search in the facts of the atlas', () => {
  it.each([
    ['Kyrgyzstan', 'country KGZ'],
    ['kyrgyzstan', 'country KGZ'],
    ['Kirghizia', 'country KGZ'],
    ['Kyrgyz Republic', 'country KGZ'],
    ['Киргизия', 'country KGZ'],
    ['киргизия', 'country KGZ'],
    ['КЫРГЫЗСТАН', 'country KGZ'],
    ['吉尔吉斯', 'country KGZ'],
    ['قرقیزستان', 'country KGZ'],
    ['قرقيزستان', 'country KGZ'],
    ['kyrgyzstn', 'country KGZ'],
    ['kyrgzystan', 'country KGZ'],
    ['kyrg', 'country KGZ'],
    ['UAE', 'country ARE'],
    ['u.a.e.', 'country ARE'],
    ['ОАЭ', 'country ARE'],
    ['阿联酋', 'country ARE'],
    ['امارات', 'country ARE'],
    ['Turkey', 'country TUR'],
    ['turkiye', 'country TUR'],
    ['Белоруссия', 'country BLR'],
    ['Объединенные Арабские', 'country ARE'],
    ['КНР', 'country CHN'],
    ['karamay', 'city karamay'],
    ['карамай', 'city karamay'],
    ['克拉玛依', 'city karamay'],
    ['قره مای', 'city karamay'],
    ['قره‌مای', 'city karamay'],
    ['Шанхай', 'city shanghai'],
    ['شانگهای', 'city shanghai'],
    ['Peking', 'city beijing'],
    ['Нур-Султан', 'city astana'],
    ['male', 'city male'],
    ['Xiong Jijun', 'person xiong-jijun'],
    ['Xiong Jizhun', 'person xiong-jijun'],
    ['jijun', 'person xiong-jijun'],
    ['熊继军', 'person xiong-jijun'],
    ['Сюн Цзицзюнь', 'person xiong-jijun'],
    ['Мусин', 'person bagdat-mussin'],
    ['e-signature', 'theme e-signature-interoperability'],
    ['esignature', 'theme e-signature-interoperability'],
    ['электронных подписей', 'theme e-signature-interoperability'],
    ['AI', 'theme artificial-intelligence'],
    ['هوش مصنوعی', 'theme artificial-intelligence'],
    ['人工智能', 'theme artificial-intelligence'],
    ['MIIT', 'ministry CHN'],
    ['ＭＩＩＴ', 'ministry CHN'],
    ['工业和信息化部', 'ministry CHN'],
    ['Raqamli texnologiyalar', 'ministry UZB'],
    ['Жасанды интеллект', 'ministry KAZ'],
    ['وزارت ارتباطات', 'ministry IRN'],
    ['MeitY', 'ministry IND'],
    ['Fourth meeting of heads', 'event ict-ministers-4-2025'],
    ['4th ministers', 'event ict-ministers-4-2025'],
    ['план действий', 'event doc-action-plan-2025'],
    ['Founding of nothing but Geonames', 'none'],
  ])('finds for “%s” first %s', (query, first) => {
    expect(found(query)[0] ?? 'none').toBe(first);
  });

  it('finds what a publisher published', () => {
    const uzdaily = find('UzDaily').map(({ entry }) => entry);
    expect(uzdaily.length).toBeGreaterThan(3);
    expect(new Set(uzdaily.map(({ record }) => record.kind))).toEqual(new Set(['source']));
  });

  it('finds the events of a place and of a year, in any script', () => {
    const all = ['event ict-ministers-4-2025', 'event forum-karamay-2025'];
    for (const query of ['karamay 2025', 'Карамай 2025', '克拉玛依 2025', 'قره‌مای ۲۰۲۵']) {
      expect(found(query)).toEqual(expect.arrayContaining(all));
    }
  });

  it('finds every record by each of its names', { timeout: 60_000 }, () => {
    const missed = entries.flatMap((entry) =>
      entry.names
        .filter((name) => !find(name).some((hit) => hit.entry === entry))
        .map((name) => `${idOf(entry)}: ${name}`),
    );
    expect(entries.length).toBeGreaterThan(380);
    expect(missed).toEqual([]);
  });

  it('finds every country, city and theme first by its whole name', () => {
    const kinds = ['country', 'city', 'theme'];
    const others = entries
      .filter(({ record }) => kinds.includes(record.kind))
      .filter(({ label, record }) => {
        const best = find(label)[0]?.entry;
        return best?.record.kind !== record.kind && best?.label !== label;
      });
    expect(others.map(idOf)).toEqual([]);
  });

  it('finds nothing by what nothing is called', () => {
    expect(find('qqqqqqqqq')).toEqual([]);
    expect(find('   ')).toEqual([]);
    expect(find('<img src=x onerror=alert(1)>')).toEqual([]);
  });

  it('takes whatever is typed', () => {
    const hostile = [
      '.*+?^$()|[]\\',
      '__proto__',
      'constructor',
      'AND OR NOT *',
      '\u0000\u202e\ud800',
      'ا'.repeat(10_000),
      '中'.repeat(10_000),
      'a-'.repeat(10_000),
      ' '.repeat(10_000),
      'kyrgyzstan '.repeat(1000),
    ];
    for (const query of hostile) expect(Array.isArray(find(query))).toBe(true);
    fc.assert(
      fc.property(anyText(), (query) => {
        expect(Array.isArray(find(query))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
