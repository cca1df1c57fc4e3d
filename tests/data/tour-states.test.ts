import { describe, expect, it } from 'vitest';
import type { AtlasData } from '../../src/data/index-dataset';
import { toursOrThrow } from '../../tools/vite/check-tours';
import { smallData } from '../fixtures/datasets';

/** The small dataset, where the second step of its tour has this state. */
function withState(state: string): AtlasData {
  const data = smallData();
  const tours = structuredClone(data.tours);
  const step = tours[0]?.steps[1];
  if (step) step.state = state;
  return { ...data, tours };
}

describe('the states of the steps of tours', () => {
  it('pass where all of them can be used', () => {
    const data = smallData();
    expect(toursOrThrow(data)).toEqual(data.tours);
    expect(() => toursOrThrow(withState('country=KGZ&date=2025-06-17'))).not.toThrow();
  });

  it('are refused with file, tour, step, the part that is wrong and the remedy', () => {
    expect(() => toursOrThrow(withState('event=forum-1-2042&series=forum'))).toThrow(
      'The tours under assets/data show 1 thing(s) wrongly:\n' +
        '  tours.json, short, step forum, state: "event=forum-1-2042" cannot be used. ' +
        'If "forum-1-2024" is meant, write that instead of "forum-1-2042".',
    );
  });

  it.each([
    ['an event that is not there', 'event=x', 'Use ids that stand in events.json.'],
    ['a country that is not there', 'country=KGS', 'If "KGZ" is meant, write that'],
    ['a lane that is not there', 'series=ministers,forums', 'If "forum" is meant, write that'],
    ['a day that does not exist', 'date=2025-06-31', 'Write a day that exists as YYYY-MM-DD, from'],
    ['a day outside of all time shown', 'date=1999-01-01', 'Write a day that exists'],
    ['time that runs backwards', 'span=2025-01-01..2024-01-01', 'the earlier one first.'],
    ['a map without a centre', 'map=3/45', 'Write <zoom>/<lat>/<lon>/<width>x<height>, zoom from'],
    ['a zoom out of reach', 'map=9/45/78', 'zoom from -4 to 6.5.'],
    ['a key that is mistyped', 'evnt=forum-1-2024', 'If "event" is meant, write that.'],
    ['a key that is unknown', 'x=1', 'Write one of country, event, date, series, span'],
    ['a theme that is not there', 'theme=e-goverment', 'If "e-government" is meant'],
    ['an indicator that is not there', 'color=egd', 'If "egdi" is meant'],
    ['a way to compare that is not there', 'among=some', 'Write "members" or "all".'],
    ['a layout', 'view=table', 'Remove it: "view" is chosen outside of tours.'],
    ['borders', 'borders=de-facto', 'Remove it: "borders" is chosen outside of tours.'],
    ['a language', 'lang=ru', 'Remove it: "lang" is chosen outside of tours.'],
    ['a rehearsed day', 'today=2026-01-01', 'Remove it: "today" is chosen outside of tours.'],
    ['a mode', 'mode=present', 'Remove it: "mode" is chosen outside of tours.'],
  ])('are refused for %s', (_, state, remedy) => {
    expect(() => toursOrThrow(withState(state))).toThrow(`"${state}" cannot be used. `);
    expect(() => toursOrThrow(withState(state))).toThrow(remedy);
  });

  it('are refused for two things opened at once, or a key given twice', () => {
    const both = withState('event=forum-1-2024&country=KGZ');
    expect(() => toursOrThrow(both)).toThrow('"country=KGZ" cannot be used. Keep one:');
    const twice = withState('date=2025-06-17&date=2025-06-18');
    expect(() => toursOrThrow(twice)).toThrow('"date=2025-06-18" cannot be used. Keep one:');
  });

  it('are refused all at once', () => {
    const data = withState('event=x&lang=ru');
    expect(() => toursOrThrow(data)).toThrow(/show 2 thing\(s\).*\n.*event=x.*\n.*lang=ru/);
  });
});
