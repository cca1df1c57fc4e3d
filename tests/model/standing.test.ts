import { describe, expect, it } from 'vitest';
import { type Standing, standingOn } from '../../src/model/standing';
import { atlasDataset, dayOn, eventOf, smallAtlas } from '../fixtures/datasets';

function standing(date: string | null, written: 'held' | 'announced' | 'proposed', today: string) {
  const dataset = smallAtlas({ 'ministers-5': { date, standing: written } });
  return standingOn(eventOf(dataset, 'ministers-5'), dayOn(today));
}

describe('the standing of an event', () => {
  it.each(['1999-01-01', '2025-06-16', '2025-06-18', '2999-01-01'])(
    'that was held stays held on %s',
    (today) => {
      expect(standing('2025-06-17', 'held', today)).toBe('held');
      expect(standing(null, 'held', today)).toBe('held');
    },
  );

  it.each<[string, 'announced' | 'proposed', string, Standing]>([
    ['2026?', 'announced', '2026-12-31', 'announced'],
    ['2026?', 'announced', '2027-01-01', 'awaiting'],
    ['2026?', 'proposed', '2026-12-31', 'proposed'],
    ['2026?', 'proposed', '2027-01-01', 'awaiting'],
    ['2026-10', 'announced', '2026-10-31', 'announced'],
    ['2026-10', 'announced', '2026-11-01', 'awaiting'],
    ['2026-06-01', 'announced', '2026-06-01', 'announced'],
    ['2026-06-01', 'announced', '2026-06-02', 'awaiting'],
    ['2026-06-01/2026-06-03', 'announced', '2026-06-03', 'announced'],
    ['2026-06-01/2026-06-03', 'announced', '2026-06-04', 'awaiting'],
  ])('dated %s, only %s, is on %s %s', (date, written, today, expected) => {
    expect(standing(date, written, today)).toBe(expected);
  });

  it('without a date never becomes awaiting', () => {
    expect(standing(null, 'announced', '2999-12-31')).toBe('announced');
    expect(standing(null, 'proposed', '2999-12-31')).toBe('proposed');
  });

  it('of the fifth ministers’ meeting is announced to the end of 2026, then awaiting', () => {
    const event = eventOf(atlasDataset(), 'ict-ministers-5-kyrgyzstan');
    expect(standingOn(event, dayOn('2025-06-17'))).toBe('announced');
    expect(standingOn(event, dayOn('2026-12-31'))).toBe('announced');
    expect(standingOn(event, dayOn('2027-01-01'))).toBe('awaiting');
  });
});
