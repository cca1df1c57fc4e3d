import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index';
import { createWords } from '../../src/i18n/words';
import {
  addYears,
  dayOf,
  dayOfIso,
  dayOfUtcMs,
  daysInMonth,
  isoOf,
  localDayOf,
  partsOf,
  utcMsOf,
} from '../../src/model/day';

const MS_PER_DAY = 86_400_000;
/** From UTC-11 to UTC+14, with offsets of half and quarter hours and with summer time. */
const ZONES = [
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'UTC',
  'Europe/Moscow',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
];
const zone = process.env.TZ;

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });

function setZone(name: string | undefined): void {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
}

afterEach(() => setZone(zone));

describe('a day', () => {
  it('is counted from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1970, 1, 2)).toBe(1);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2001, 6, 15)).toBe(11488);
    expect(dayOf(2025, 6, 17)).toBe(20256);
  });

  it('of 29 February exists in leap years alone', () => {
    expect(dayOfIso('2000-02-29')).toBe(11016);
    expect(dayOfIso('2024-02-29')).toBe(19782);
    expect(dayOfIso('2025-02-29')).toBeNull();
    expect(dayOfIso('2100-02-29')).toBeNull();
  });

  it('is followed by the first of the next month at the end of each month', () => {
    expect(dayOf(2024, 3, 1) - dayOf(2024, 2, 28)).toBe(2);
    expect(dayOf(2025, 3, 1) - dayOf(2025, 2, 28)).toBe(1);
    expect(dayOf(2026, 1, 1) - dayOf(2025, 12, 31)).toBe(1);
    expect(isoOf(dayOf(2025, 6, 30) + 1)).toBe('2025-07-01');
  });

  it('knows the length of every month', () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
      daysInMonth(2025, month),
    );
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28]);
  });

  it('is moved by whole years, from 29 February to the 28th where need be', () => {
    expect(isoOf(addYears(dayOf(2024, 2, 29), 1))).toBe('2025-02-28');
    expect(isoOf(addYears(dayOf(2024, 2, 29), 4))).toBe('2028-02-29');
    expect(isoOf(addYears(dayOf(2025, 6, 17), -24))).toBe('2001-06-17');
  });

  it('is not read from a text that is no day', () => {
    const texts = ['', '2025-6-17', '2025-06-31', '2025-00-10', '2025-13-01', '2025-06-00'];
    expect(texts.map(dayOfIso)).toEqual(texts.map(() => null));
    expect(dayOfIso('2025-06-17T00:00')).toBeNull();
    expect(dayOfIso(' 2025-06-17')).toBeNull();
    expect(dayOfIso('2025-06-17\n')).toBeNull();
  });

  it('of a year before 100 is not taken for one of the 20th century', () => {
    const day = dayOfIso('0026-06-17');
    expect(day === null ? null : isoOf(day)).not.toBe('1926-06-17');
  });

  it('survives the way through its ISO text, its parts and its milliseconds', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = partsOf(day);
        expect(dayOfIso(isoOf(day))).toBe(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(dayOfUtcMs(utcMsOf(day))).toBe(day);
        expect(dayOfUtcMs(utcMsOf(day) + MS_PER_DAY - 1)).toBe(day);
      }),
    );
  });

  it('lies one after the day before it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoOf(day + 1) > isoOf(day)).toBe(true);
        expect(new Date(utcMsOf(day + 1)).getTime() - utcMsOf(day)).toBe(MS_PER_DAY);
      }),
    );
  });
});

describe('in every time zone', () => {
  it.each(ZONES)('a date is the same day: %s', (name) => {
    setZone(name);
    expect(dayOf(2025, 6, 17)).toBe(20256);
    expect(dayOfIso('2024-02-29')).toBe(19782);
    expect(isoOf(20256)).toBe('2025-06-17');
    expect(partsOf(20256)).toEqual({ year: 2025, month: 6, date: 17 });
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(isoOf(addYears(20256, 1))).toBe('2026-06-17');
    fc.assert(fc.property(anyDay, (day) => dayOfIso(isoOf(day)) === day));
  });

  it.each([
    ['Pacific/Pago_Pago', '2025-06-16'],
    ['America/St_Johns', '2025-06-17'],
    ['UTC', '2025-06-17'],
    ['Asia/Shanghai', '2025-06-17'],
    ['Pacific/Kiritimati', '2025-06-18'],
  ])('today is the day on the local calendar: %s', (name, expected) => {
    setZone(name);
    expect(isoOf(localDayOf(new Date('2025-06-17T10:30:00Z')))).toBe(expected);
  });

  it('today and the words for a day are right in every zone that there is', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).toBeGreaterThan(400);
    const instants = ['1970-01-01T00:00:00Z', '2025-06-17T10:30:00Z', '2100-12-31T23:59:59Z'];
    const dates = createWords('en', en).dates;
    for (const name of zones) {
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: name, dateStyle: 'short' });
      setZone(name);
      for (const instant of instants) {
        const clock = new Date(instant);
        expect(isoOf(localDayOf(clock)), `${name}, ${instant}`).toBe(calendar.format(clock));
      }
      expect(dates.day(dayOf(2025, 6, 17)), name).toBe('17 June 2025');
    }
  });

  it.each([
    ['Asia/Kathmandu', '2025-06-17T18:14:59Z', '2025-06-17'],
    ['Asia/Kathmandu', '2025-06-17T18:15:00Z', '2025-06-18'],
    ['Europe/Moscow', '2025-06-17T20:59:59Z', '2025-06-17'],
    ['Europe/Moscow', '2025-06-17T21:00:00Z', '2025-06-18'],
    ['America/St_Johns', '2025-06-17T02:29:59Z', '2025-06-16'],
    ['America/St_Johns', '2025-06-17T02:30:00Z', '2025-06-17'],
  ])('the day changes at local midnight: %s at %s', (name, instant, expected) => {
    setZone(name);
    expect(isoOf(localDayOf(new Date(instant)))).toBe(expected);
  });
});
