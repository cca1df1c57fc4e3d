import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { edtfWords } from '../../src/i18n/edtf-words';
import { en } from '../../src/i18n/en/index';
import { createWords } from '../../src/i18n/words';
import { dayOf, partsOf } from '../../src/model/day';
import { parseEdtf } from '../../src/model/edtf';
import { dayOn } from '../fixtures/datasets';

/** From UTC-11 to UTC+14, with offsets of half and quarter hours and with summer time. */
const ZONES = [
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/St_Johns',
  'UTC',
  'Europe/Moscow',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];
const zone = process.env.TZ;

const WORDS: readonly (readonly [string, string])[] = [
  ['2025-06-17', '17 June 2025'],
  ['2024-02-29', '29 February 2024'],
  ['2025-01-01', '1 January 2025'],
  ['2025-12-31', '31 December 2025'],
  ['2025-06', 'June 2025'],
  ['2026', '2026'],
  ['2025-07-10/2025-07-11', '10–11 July 2025'],
  ['2025-08-31/2025-09-01', '31 August–1 September 2025'],
  ['2025-12-31/2026-01-01', '31 December 2025–1 January 2026'],
  ['2025-06-17/2025-06-17', '17 June 2025'],
  ['2025-07/2025-08', 'July–August 2025'],
  ['2025/2026', '2025–2026'],
  ['2026?', '2026 proposed, no date confirmed'],
  ['2026-10?', 'October 2026 proposed, no date confirmed'],
  ['2026-10-05?', '5 October 2026 proposed, no date confirmed'],
  ['2025-06~', 'about June 2025'],
  ['2025-06-17~', 'about 17 June 2025'],
];

function setZone(name: string | undefined): void {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
}

/** Words for an EDTF text; the spaces that some versions of Unicode set round a dash taken out. */
function say(text: string): string {
  return edtfWords(createWords('en', en), text).replace(/\s*–\s*/g, '–');
}

afterEach(() => setZone(zone));

describe('a date in words', () => {
  it.each(WORDS)('%s is said as "%s"', (text, words) => {
    expect(say(text)).toBe(words);
  });

  it.each(ZONES)('is the same in every time zone: %s', (name) => {
    setZone(name);
    expect(WORDS.map(([text]) => [text, say(text)])).toEqual(WORDS);
    const { dates } = createWords('en', en);
    expect(dates.day(dayOn('2025-01-01'))).toBe('1 January 2025');
    expect(dates.shortDay(dayOn('2025-12-31'))).toBe('31 Dec 2025');
    expect([dates.month(dayOn('2025-03-01')), dates.year(dayOn('2025-01-01'))]).toEqual([
      'Mar',
      '2025',
    ]);
  });

  it('says that none is announced where there is none', () => {
    expect(createWords('en', en).dates.date(null)).toBe('date not announced');
  });

  it('known to the month names no day, known to the year no month', () => {
    const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2050, 12, 31) }).map(partsOf);
    const mark = fc.constantFrom('', '?', '~');
    fc.assert(
      fc.property(day, mark, ({ year, month }, certainty) => {
        const text = `${year}-${String(month).padStart(2, '0')}${certainty}`;
        expect(say(text).match(/\d+/g)).toEqual([String(year)]);
        expect(say(`${year}${certainty}`)).not.toMatch(/January|February|March|April|May|Ju|ber/);
        expect(say(`${year}${certainty}`).match(/\d+/g)).toEqual([String(year)]);
      }),
    );
  });

  it('always shows a doubt', () => {
    for (const text of ['2026', '2026-10', '2026-10-05', '2026-10-05/2026-10-07']) {
      expect(parseEdtf(`${text}?`)?.certainty).toBe('uncertain');
      expect(say(`${text}?`)).toContain('no date confirmed');
      expect(say(`${text}~`)).toMatch(/^about /);
      expect(say(text)).not.toMatch(/about|confirmed/);
    }
  });
});
