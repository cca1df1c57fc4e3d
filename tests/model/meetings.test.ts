import { describe, expect, it } from 'vitest';
import type { AtlasEvent } from '../../src/model/dataset';
import { isoOf } from '../../src/model/day';
import {
  anchorDay,
  eventDays,
  lastHeldMeeting,
  meetingBeside,
  meetingsByHost,
  meetingsHeld,
  nextMeeting,
} from '../../src/model/meetings';
import { atlasDataset, dayOn, eventOf, smallAtlas } from '../fixtures/datasets';

const atlas = atlasDataset();
const undatedNext = smallAtlas({ 'ministers-5': { date: null } });
const id = (event: AtlasEvent | null) => event?.id ?? null;

describe('the anchor day', () => {
  it('is the first day an event can mean, and null without a date', () => {
    const day = (event: string) => anchorDay(eventOf(atlas, event));
    expect(day('ict-ministers-4-2025')).toBe(dayOn('2025-06-17'));
    expect(day('summit-25-2025')).toBe(dayOn('2025-08-31'));
    expect(day('forum-karamay-2025')).toBe(dayOn('2025-06-01'));
    expect(day('ict-ministers-5-kyrgyzstan')).toBe(dayOn('2026-01-01'));
    expect(anchorDay(eventOf(smallAtlas(), 'forum-youth'))).toBeNull();
  });
});

describe('the last meeting held', () => {
  it.each([
    ['2021-11-24', null],
    ['2021-11-25', 'ict-ministers-1-2021'],
    ['2023-05-12', 'ict-ministers-1-2021'],
    ['2023-05-13', 'ict-ministers-2-2023'],
    ['2024-02-01', 'ict-ministers-3-2024'],
    ['2025-06-16', 'ict-ministers-3-2024'],
    ['2025-06-17', 'ict-ministers-4-2025'],
    ['2027-12-31', 'ict-ministers-4-2025'],
  ])('by %s is %s', (day, expected) => {
    expect(id(lastHeldMeeting(atlas, dayOn(day)))).toBe(expected);
  });
});

describe('the next meeting', () => {
  it.each([
    ['2001-06-15', 'ict-ministers-1-2021'],
    ['2021-11-25', 'ict-ministers-2-2023'],
    ['2025-06-16', 'ict-ministers-4-2025'],
    ['2025-06-17', 'ict-ministers-5-kyrgyzstan'],
    ['2026-11-23', 'ict-ministers-5-kyrgyzstan'],
    ['2027-12-31', 'ict-ministers-5-kyrgyzstan'],
  ])('on %s is %s', (day, expected) => {
    expect(id(nextMeeting(atlas, dayOn(day)))).toBe(expected);
  });

  it('may be one without a date, and is none once all are held', () => {
    expect(id(nextMeeting(undatedNext, dayOn('2030-01-01')))).toBe('ministers-5');
    const allHeld = smallAtlas({ 'ministers-5': { date: '2026-06-01', standing: 'held' } });
    expect(id(nextMeeting(allHeld, dayOn('2026-05-31')))).toBe('ministers-5');
    expect(nextMeeting(allHeld, dayOn('2026-06-01'))).toBeNull();
  });
});

describe('the count of meetings held', () => {
  it.each([
    ['2021-11-24', 0],
    ['2021-11-25', 1],
    ['2023-05-13', 2],
    ['2025-06-16', 3],
    ['2025-06-17', 4],
    ['2026-01-01', 4],
    ['2027-12-31', 4],
  ])('by %s is %i', (day, expected) => {
    expect(meetingsHeld(atlas, dayOn(day))).toBe(expected);
  });
});

describe('the meeting beside', () => {
  const fourth = eventOf(atlas, 'ict-ministers-4-2025');
  const fifth = eventOf(atlas, 'ict-ministers-5-kyrgyzstan');
  const day = dayOn('2025-06-17');

  it('the opened one does not depend on the cursor', () => {
    expect(id(meetingBeside(atlas, fourth, dayOn('2001-06-15'), -1))).toBe('ict-ministers-3-2024');
    expect(id(meetingBeside(atlas, fourth, dayOn('2001-06-15'), 1))).toBe(fifth.id);
  });

  it('the first and the last is none', () => {
    expect(meetingBeside(atlas, eventOf(atlas, 'ict-ministers-1-2021'), day, -1)).toBeNull();
    expect(meetingBeside(atlas, fifth, day, 1)).toBeNull();
  });

  it('the cursor is found by day where no meeting is opened', () => {
    expect(id(meetingBeside(atlas, null, day, -1))).toBe('ict-ministers-3-2024');
    expect(id(meetingBeside(atlas, null, day, 1))).toBe(fifth.id);
    expect(id(meetingBeside(atlas, null, day + 1, -1))).toBe(fourth.id);
    expect(id(meetingBeside(atlas, null, day - 1, 1))).toBe(fourth.id);
    const summit = eventOf(atlas, 'summit-25-2025');
    expect(id(meetingBeside(atlas, summit, dayOn('2025-08-31'), -1))).toBe(fourth.id);
  });

  it('one without a date is the last dated one, whatever the cursor shows', () => {
    const last = eventOf(undatedNext, 'ministers-5');
    expect(id(meetingBeside(undatedNext, last, day, -1))).toBe('ministers-4-2025');
    expect(meetingBeside(undatedNext, last, day, 1)).toBeNull();
    expect(id(meetingBeside(undatedNext, null, dayOn('2030-01-01'), 1))).toBe('ministers-5');
  });
});

describe('the days of events', () => {
  it('ascend, each once, without events that have no date', () => {
    expect(eventDays(smallAtlas().events).map(isoOf)).toEqual([
      '2024-05-01',
      '2025-06-17',
      '2026-01-01',
    ]);
    const days = eventDays(atlas.events);
    expect(days.slice(0, 2).map(isoOf)).toEqual(['2001-06-15', '2002-06-07']);
    expect(days.every((each, index) => index === 0 || each > (days[index - 1] ?? 0))).toBe(true);
    expect(eventDays([])).toEqual([]);
  });
});

describe('the meetings by their hosts', () => {
  it('count what was held, not what is announced', () => {
    expect(Object.fromEntries(meetingsByHost(atlas))).toEqual({ UZB: 1, IND: 1, KAZ: 1, CHN: 1 });
  });
});
