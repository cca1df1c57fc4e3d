import { describe, expect, it } from 'vitest';
import { eventsOfSeries, isMeeting, meetingsOf, neighboursOf } from '../../src/model/series';
import { atlasDataset, eventOf, smallAtlas } from '../fixtures/datasets';

const atlas = atlasDataset();
const small = smallAtlas();

describe('a series', () => {
  it('holds its events and no others, in order', () => {
    expect(eventsOfSeries(small, 'forum').map(({ id }) => id)).toEqual([
      'forum-1-2024',
      'forum-youth',
    ]);
    expect(eventsOfSeries(small, 'summit')).toEqual([]);
    expect(eventsOfSeries(atlas, 'summit').map(({ number }) => number)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
  });

  it('of ministers’ meetings is the main one', () => {
    expect(meetingsOf(atlas).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(meetingsOf(small).map(({ id }) => id)).toEqual(['ministers-4-2025', 'ministers-5']);
    expect(isMeeting(small, eventOf(small, 'ministers-5'))).toBe(true);
    expect(isMeeting(small, eventOf(small, 'forum-youth'))).toBe(false);
  });

  it('goes by number where a date is missing between two numbered events', () => {
    const dataset = smallAtlas({
      'ministers-5': { date: null },
      'forum-1-2024': { series: 'ministers', number: 6, date: '2027-05-01', standing: 'announced' },
    });
    expect(meetingsOf(dataset).map(({ number }) => number)).toEqual([4, 5, 6]);
  });
});

describe('the neighbours of an event', () => {
  it('are the events before and after it in its own series', () => {
    const { previous, next, position, count } = neighboursOf(
      atlas,
      eventOf(atlas, 'ict-ministers-4-2025'),
    );
    expect(previous?.id).toBe('ict-ministers-3-2024');
    expect(next?.id).toBe('ict-ministers-5-kyrgyzstan');
    expect([position, count]).toEqual([4, 5]);
  });

  it('are missing at the ends', () => {
    const first = neighboursOf(atlas, eventOf(atlas, 'summit-1-2001'));
    expect([first.previous, first.next?.id, first.position]).toEqual([null, 'summit-2-2002', 1]);
    const last = neighboursOf(atlas, eventOf(atlas, 'summit-26-2026'));
    expect([last.previous?.id, last.next, last.position]).toEqual(['summit-25-2025', null, 26]);
  });
});
