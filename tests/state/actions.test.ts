import { effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { isoOf } from '../../src/model/day';
import { countrySelection, eventSelection, NOTHING } from '../../src/model/selection';
import { createStore, type Store } from '../../src/state/store';
import { atlasDataset, dayOn, smallAtlas } from '../fixtures/datasets';

const atlas = atlasDataset();
const TODAY = dayOn('2026-11-23');

function start(dataset: Dataset = atlas): Store {
  return createStore(dataset, TODAY);
}

/** How often somebody who follows `read` is told while `act` runs. */
function toldDuring(read: () => unknown, act: () => void): number {
  let count = -1;
  const stop = effect(() => {
    read();
    count += 1;
  });
  act();
  stop();
  return count;
}

describe('scrubbing', () => {
  it('puts the cursor on a whole day within the limits', () => {
    const { actions, cursor, limits } = start();
    actions.scrubTo(dayOn('2017-06-09') + 0.4);
    expect(isoOf(cursor.value)).toBe('2017-06-09');
    actions.scrubTo(-1e6);
    expect(isoOf(cursor.value)).toBe('2001-01-01');
    actions.scrubByDays(-1);
    expect(cursor.value).toBe(limits.value.start);
    actions.scrubTo(1e6);
    expect(isoOf(cursor.value)).toBe('2027-12-31');
    actions.scrubByDays(-365);
    expect(isoOf(cursor.value)).toBe('2026-12-31');
  });

  it('goes to either end', () => {
    const { actions, cursor } = start();
    actions.scrubToEnd('start');
    expect(isoOf(cursor.value)).toBe('2001-01-01');
    actions.scrubToEnd('end');
    expect(isoOf(cursor.value)).toBe('2027-12-31');
  });

  it('goes from event to event of the lanes shown', () => {
    const { actions, cursor } = start();
    actions.showSeries(['ict-ministers']);
    const walked = ([-1, -1, -1, -1, 1] as const).map((direction) => {
      actions.scrubToNeighbour(direction);
      return isoOf(cursor.value);
    });
    expect(walked).toEqual(['2024-02-01', '2023-05-13', '2021-11-25', '2021-11-25', '2023-05-13']);
  });

  it('pauses playback and leaves the selection', () => {
    const { actions, playing, selection, intent } = start();
    actions.openCountry('KGZ');
    actions.setPlaying(true);
    actions.scrubTo(dayOn('2010-01-01'));
    expect(playing.value).toBe(false);
    expect(selection.value).toEqual(countrySelection('KGZ'));
    expect(intent.value).toBe('scrub');
  });

  it('moves the span only where the day would be out of sight', () => {
    const { actions, span } = start();
    const before = span.value;
    actions.scrubTo(dayOn('2023-01-01'));
    expect(span.value).toBe(before);
    actions.scrubTo(dayOn('2005-07-05'));
    expect(span.value.start).toBeLessThan(dayOn('2005-07-05'));
    expect(span.value.end - span.value.start).toBe(before.end - before.start);
  });
});

describe('a choice', () => {
  it('of an event moves the cursor to its first day', () => {
    const { actions, cursor, selectedEvent, intent } = start();
    actions.openEvent('summit-25-2025');
    expect(isoOf(cursor.value)).toBe('2025-08-31');
    expect(selectedEvent.value?.id).toBe('summit-25-2025');
    expect(intent.value).toBe('choice');
  });

  it('of an event without a date leaves the cursor', () => {
    const { actions, cursor, selection } = start(smallAtlas());
    actions.scrubTo(dayOn('2024-05-20'));
    actions.openEvent('forum-youth');
    expect(isoOf(cursor.value)).toBe('2024-05-20');
    expect(selection.value).toEqual(eventSelection('forum-youth'));
  });

  it('of a country leaves the cursor, and closing opens nothing', () => {
    const { actions, cursor, selection, selectedCountry, selectedEvent } = start();
    actions.openCountry('KGZ');
    expect(isoOf(cursor.value)).toBe('2025-06-17');
    expect([selectedCountry.value?.id, selectedEvent.value]).toEqual(['KGZ', null]);
    actions.close();
    expect([selection.value, selectedCountry.value]).toEqual([NOTHING, null]);
  });

  it('pauses playback, also where it changes nothing', () => {
    const { actions, playing } = start();
    actions.setPlaying(true);
    actions.openEvent('ict-ministers-4-2025');
    expect(playing.value).toBe(false);
  });

  it('of the meeting beside stops at the ends', () => {
    const { actions, selection } = start();
    actions.chooseNextMeeting();
    expect(selection.value).toEqual(eventSelection('ict-ministers-5-kyrgyzstan'));
    actions.chooseNextMeeting();
    expect(selection.value).toEqual(eventSelection('ict-ministers-5-kyrgyzstan'));
    actions.choosePreviousMeeting();
    expect(selection.value).toEqual(eventSelection('ict-ministers-4-2025'));
  });

  it('of a meeting without a date leads back to the one before it', () => {
    const { actions, selection } = start(smallAtlas({ 'ministers-5': { date: null } }));
    actions.chooseNextMeeting();
    expect(selection.value).toEqual(eventSelection('ministers-5'));
    actions.choosePreviousMeeting();
    expect(selection.value).toEqual(eventSelection('ministers-4-2025'));
  });
});

describe('hovering', () => {
  it('changes nothing that a link restores', () => {
    const { actions, hover, state } = start();
    const before = state.value;
    const told = toldDuring(
      () => state.value,
      () => {
        actions.hoverCountry('KGZ');
        expect(hover.value).toEqual(countrySelection('KGZ'));
        actions.hoverEvent('summit-1-2001');
        expect(hover.value).toEqual(eventSelection('summit-1-2001'));
        actions.hoverEvent(null);
      },
    );
    expect([told, state.value]).toEqual([0, before]);
    expect(hover.value).toEqual(NOTHING);
  });
});

describe('what else may be chosen', () => {
  it('lanes keep the order of the data, whatever order they are named in', () => {
    const { actions, series, shownEvents } = start();
    actions.showSeries(['summit', 'nonsense', 'ict-ministers', 'summit']);
    expect(series.value).toEqual(['ict-ministers', 'summit']);
    expect(shownEvents.value).toHaveLength(31);
    actions.showSeries([]);
    expect([series.value, shownEvents.value]).toEqual([[], []]);
  });

  it('a worldview is one of the data', () => {
    const { actions, borders } = start();
    actions.showBorders('de-facto');
    expect(borders.value).toBe('de-facto');
    actions.showBorders('lunar');
    expect(borders.value).toBe('de-facto');
  });

  it('a span is brought within the limits', () => {
    const { actions, span } = start();
    actions.setSpan({ start: dayOn('1990-01-01'), end: dayOn('2050-01-01') });
    expect([span.value.start, span.value.end].map(isoOf)).toEqual(['2001-01-01', '2027-12-31']);
    actions.zoomSpan(1e-6, dayOn('2025-06-17'));
    expect(span.value.end - span.value.start).toBe(45);
    actions.panSpan(-1e6);
    expect(isoOf(span.value.start)).toBe('2001-01-01');
  });
});

describe('restoring', () => {
  it('takes over a whole state', () => {
    const { actions, state } = start();
    const wanted = {
      cursor: dayOn('2017-06-09'),
      selection: countrySelection('KGZ'),
      series: ['summit'],
      span: { start: dayOn('2016-01-01'), end: dayOn('2018-12-31') },
      map: { zoom: 4, lat: 42, lon: 75 },
      theme: 'e-government',
      colour: 'egdi',
      among: 'all' as const,
      borders: 'de-facto',
      lang: 'en' as const,
      layout: 'table' as const,
      presenting: null,
    };
    actions.restore(wanted);
    expect(state.value).toEqual(wanted);
  });

  it('of the state that is there tells nobody', () => {
    const { actions, state } = start();
    const copy = structuredClone(state.value);
    expect(
      toldDuring(
        () => state.value,
        () => actions.restore(copy),
      ),
    ).toBe(0);
  });
});
