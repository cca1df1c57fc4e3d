import { describe, expect, it } from 'vitest';
import { countriesOfEvent, eventsOfCountry, tallyOf, tiesOf } from '../../src/model/ties';
import { atlasDataset, eventOf, smallAtlas } from '../fixtures/datasets';

const atlas = atlasDataset();
const small = smallAtlas();

describe('the ties of a country and an event', () => {
  it('are all that sources name', () => {
    const event = eventOf(small, 'ministers-4-2025');
    expect(tiesOf(event, 'CHN')).toEqual(['host', 'chair', 'status']);
    expect(tiesOf(event, 'KGZ')).toEqual(['delegation']);
  });

  it('do not follow from membership', () => {
    expect(tiesOf(eventOf(small, 'ministers-4-2025'), 'MNG')).toEqual([]);
    expect(tiesOf(eventOf(atlas, 'ict-ministers-4-2025'), 'RUS')).toEqual([]);
  });

  it('join a country to its own change of status', () => {
    expect(tiesOf(eventOf(atlas, 'membership-iran-2023'), 'IRN')).toEqual(['status']);
    expect(tiesOf(eventOf(atlas, 'membership-iran-2023'), 'IND')).toEqual(['host']);
  });
});

describe('the events of a country', () => {
  it('come in order of time, those without a date last', () => {
    expect(eventsOfCountry(small, 'KGZ').map(({ id }) => id)).toEqual([
      'forum-1-2024',
      'ministers-4-2025',
      'ministers-5',
      'forum-youth',
    ]);
    expect(eventsOfCountry(small, 'MNG')).toEqual([]);
  });

  it.each([
    ['CHN', 1, 1],
    ['KGZ', 4, 2],
    ['MNG', 0, 0],
  ])('of the small data tally for %s: %i of 4 events, %i of 2 meetings', (id, events, meetings) => {
    expect(tallyOf(small, id)).toEqual({ events, allEvents: 4, meetings, allMeetings: 2 });
  });

  it.each([
    ['KGZ', 11, 3],
    ['IND', 7, 2],
    ['BLR', 2, 0],
    ['IRN', 2, 1],
    ['MNG', 0, 0],
  ])('of the atlas tally for %s: %i of 63 events, %i of 5 meetings', (id, events, meetings) => {
    expect(tallyOf(atlas, id)).toEqual({ events, allEvents: 63, meetings, allMeetings: 5 });
  });
});

describe('the countries of an event', () => {
  it('start with the host and come once each', () => {
    expect(countriesOfEvent(eventOf(small, 'ministers-4-2025'))).toEqual(['CHN', 'KGZ']);
    expect(countriesOfEvent(eventOf(atlas, 'membership-india-pakistan-2017'))).toEqual([
      'KAZ',
      'IND',
      'PAK',
    ]);
    const third = countriesOfEvent(eventOf(atlas, 'ict-ministers-3-2024'));
    expect(third[0]).toBe('KAZ');
    expect(third).toHaveLength(9);
  });
});
