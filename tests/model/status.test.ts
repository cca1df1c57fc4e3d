import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { isoOf } from '../../src/model/day';
import {
  countStatuses,
  isMember,
  membersOn,
  periodOn,
  STATUSES,
  type Status,
  statusEpoch,
  statusOn,
} from '../../src/model/status';
import { atlasDataset, countryOf, dayOn } from '../fixtures/datasets';

const atlas = atlasDataset();

/** Country, day of the change, status until the day before, status from the day on. */
const CHANGES: readonly (readonly [string, string, Status, Status])[] = [
  ...['CHN', 'RUS', 'KAZ', 'KGZ', 'TJK', 'UZB'].map(
    (id) => [id, '2001-06-15', 'none', 'founding-member'] as const,
  ),
  ['MNG', '2004-06-17', 'none', 'observer'],
  ['IND', '2005-07-05', 'none', 'observer'],
  ['PAK', '2005-07-05', 'none', 'observer'],
  ['IRN', '2005-07-05', 'none', 'observer'],
  ['BLR', '2010-04-01', 'none', 'dialogue-partner'],
  ['LKA', '2010-05-01', 'none', 'dialogue-partner'],
  ['AFG', '2012-06-07', 'none', 'observer'],
  ['TUR', '2013-04-26', 'none', 'dialogue-partner'],
  ['BLR', '2015-07-10', 'dialogue-partner', 'observer'],
  ['KHM', '2015-09-24', 'none', 'dialogue-partner'],
  ['AZE', '2016-03-14', 'none', 'dialogue-partner'],
  ['NPL', '2016-03-22', 'none', 'dialogue-partner'],
  ['ARM', '2016-04-16', 'none', 'dialogue-partner'],
  ['IND', '2017-06-09', 'observer', 'member'],
  ['PAK', '2017-06-09', 'observer', 'member'],
  ['SAU', '2022-09-01', 'none', 'dialogue-partner'],
  ['EGY', '2022-09-14', 'none', 'dialogue-partner'],
  ['QAT', '2022-09-14', 'none', 'dialogue-partner'],
  ...['KWT', 'MDV', 'MMR', 'ARE'].map(
    (id) => [id, '2023-05-05', 'none', 'dialogue-partner'] as const,
  ),
  ['IRN', '2023-07-04', 'observer', 'member'],
  ['BHR', '2023-07-15', 'none', 'dialogue-partner'],
  ['BLR', '2024-07-04', 'observer', 'member'],
  ['AFG', '2025-09-01', 'observer', 'partner'],
  ['MNG', '2025-09-01', 'observer', 'partner'],
  ...['LKA', 'TUR', 'KHM', 'AZE', 'NPL', 'ARM', 'EGY', 'QAT', 'SAU', 'KWT', 'MDV'].map(
    (id) => [id, '2025-09-01', 'dialogue-partner', 'partner'] as const,
  ),
  ...['MMR', 'ARE', 'BHR'].map((id) => [id, '2025-09-01', 'dialogue-partner', 'partner'] as const),
  ['LAO', '2025-09-01', 'none', 'partner'],
];

describe('the status of a country', () => {
  it.each(CHANGES)('%s changes on %s from %s to %s', (id, iso, before, after) => {
    const country = countryOf(atlas, id);
    const day = dayOn(iso);
    expect(statusOn(country, day - 1)).toBe(before);
    expect(statusOn(country, day)).toBe(after);
    expect(statusOn(country, day + 1)).toBe(after);
  });

  it('changes on no other day', () => {
    const listed = CHANGES.map(([id, iso]) => `${id} ${iso}`).sort();
    const found = atlas.countries.flatMap(({ id, statuses }) =>
      statuses.map(({ start }) => `${id} ${isoOf(start)}`),
    );
    expect(found.sort()).toEqual(listed);
  });

  it('known only by its month counts from the first day of that month', () => {
    const period = periodOn(countryOf(atlas, 'SAU'), dayOn('2022-09-30'));
    expect(period).toMatchObject({ from: '2022-09', since: { precision: 'month' } });
    expect(period && isoOf(period.start)).toBe('2022-09-01');
  });

  it('lasts for ever where the data give no end', () => {
    expect(statusOn(countryOf(atlas, 'LAO'), dayOn('2999-12-31'))).toBe('partner');
    expect(periodOn(countryOf(atlas, 'LAO'), dayOn('2025-08-31'))).toBeNull();
  });
});

describe('the count of statuses', () => {
  it.each([
    ['2001-06-14', 0, 0, 0, 0],
    ['2001-06-15', 6, 0, 0, 0],
    ['2004-06-17', 6, 1, 0, 0],
    ['2005-07-04', 6, 1, 0, 0],
    ['2005-07-05', 6, 4, 0, 0],
    ['2017-06-08', 6, 6, 6, 0],
    ['2017-06-09', 8, 4, 6, 0],
    ['2023-07-03', 8, 4, 13, 0],
    ['2023-07-04', 9, 3, 13, 0],
    ['2023-07-15', 9, 3, 14, 0],
    ['2024-07-03', 9, 3, 14, 0],
    ['2024-07-04', 10, 2, 14, 0],
    ['2025-06-17', 10, 2, 14, 0],
    ['2025-08-31', 10, 2, 14, 0],
    ['2025-09-01', 10, 0, 0, 17],
    ['2026-11-23', 10, 0, 0, 17],
  ])(
    'on %s: %i members, %i observers, %i dialogue partners, %i partners',
    (iso, members, observer, dialogue, partner) => {
      const counts = countStatuses(atlas, dayOn(iso));
      expect(counts.members).toBe(members);
      expect(counts.byStatus).toMatchObject({
        observer,
        'dialogue-partner': dialogue,
        partner,
        none: 27 - members - observer - dialogue - partner,
      });
    },
  );

  it('keeps founding and later members apart and adds them up', () => {
    const { byStatus, members } = countStatuses(atlas, dayOn('2025-06-17'));
    expect([byStatus['founding-member'], byStatus.member, members]).toEqual([6, 4, 10]);
  });

  it('names the members of a day', () => {
    const ids = (iso: string) => membersOn(atlas, dayOn(iso)).map(({ id }) => id);
    expect(ids('2001-06-14')).toEqual([]);
    expect(ids('2017-06-08').sort()).toEqual(['CHN', 'KAZ', 'KGZ', 'RUS', 'TJK', 'UZB']);
    expect(ids('2017-06-09')).toEqual(expect.arrayContaining(['IND', 'PAK']));
    expect(ids('2024-07-03')).not.toContain('BLR');
    expect(ids('2024-07-04')).toContain('BLR');
  });

  it('counts as members only founding and later members', () => {
    expect([...STATUSES, 'none' as const].filter(isMember)).toEqual(['founding-member', 'member']);
  });
});

describe('the epoch of the map', () => {
  it('moves on exactly the days on which some status changes', () => {
    const moved: string[] = [];
    for (let day = dayOn('2001-01-01'); day <= dayOn('2027-12-31'); day += 1) {
      if (statusEpoch(atlas, day) !== statusEpoch(atlas, day - 1)) moved.push(isoOf(day));
    }
    expect(moved).toEqual([...new Set(CHANGES.map(([, iso]) => iso))].sort());
  });

  it('is 0 before all changes and stays after the last', () => {
    expect(statusEpoch(atlas, dayOn('2001-06-14'))).toBe(0);
    expect(statusEpoch(atlas, dayOn('2001-06-15'))).toBe(1);
    const last = statusEpoch(atlas, dayOn('2025-09-01'));
    expect(last).toBe(atlas.statusChangeDays.length);
    expect(statusEpoch(atlas, dayOn('2900-01-01'))).toBe(last);
  });

  it('is the same on two days only where every country has the same status', () => {
    const picture = (dataset: Dataset, day: number) =>
      dataset.countries.map((country) => statusOn(country, day)).join();
    for (let day = dayOn('2001-01-01'); day < dayOn('2027-12-31'); day += 1) {
      const same = statusEpoch(atlas, day) === statusEpoch(atlas, day + 1);
      expect(picture(atlas, day) === picture(atlas, day + 1), isoOf(day + 1)).toBe(same);
    }
  });
});
