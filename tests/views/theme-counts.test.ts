import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sorted } from '../../src/model/sorted';
import { themeMatrix } from '../../src/model/theme-matrix';
import { eventsOnTheme, eventsPlacedIn } from '../../src/model/themes';
import { createStore } from '../../src/state/store';
import { eventColumns } from '../../src/views/table/event-columns';
import { createAxis } from '../../src/views/timeline/axis';
import { placeLanes } from '../../src/views/timeline/lanes';
import { placeEvents } from '../../src/views/timeline/place-events';
import { atlasDataset, dayOn } from '../fixtures/datasets';
import { englishWords } from '../fixtures/words';

const atlas = atlasDataset();
const words = englishWords();
const SERIES = atlas.series.map(({ id }) => id);
const THEMES = [...atlas.themeById.keys()];
const COLUMNS = ['date', 'title', 'series', 'place', 'country', 'standing', 'themes', 'sources'];
const SPANS = [
  { start: dayOn('2001-01-01'), end: dayOn('2027-12-31') },
  { start: dayOn('2021-09-01'), end: dayOn('2027-12-31') },
  { start: dayOn('2025-05-20'), end: dayOn('2025-07-08') },
];

const anyFilter = fc.record({
  lanes: fc.subarray(SERIES),
  theme: fc.constantFrom(...THEMES),
  column: fc.constantFrom(...COLUMNS),
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
  span: fc.constantFrom(...SPANS),
});

describe('whatever the lanes, the theme and the sorting', () => {
  it('map, timeline, table, matrix and words count the same events', () => {
    fc.assert(
      fc.property(anyFilter, ({ lanes, theme, column, direction, span }) => {
        const store = createStore(atlas, dayOn('2026-11-23'));
        store.actions.showSeries(lanes);
        store.actions.chooseTheme(theme);
        const shown = store.shownEvents.value;
        const matching = store.matchingEvents.value;
        const count = atlas.events.filter(
          (event) => lanes.includes(event.series) && event.themes.includes(theme),
        ).length;
        expect(matching).toHaveLength(count);

        const onMap = [...eventsPlacedIn(matching).values()].reduce((sum, each) => sum + each, 0);
        expect(onMap).toBe(count);

        const series = atlas.series.filter(({ id }) => lanes.includes(id));
        const placed = placeEvents(
          shown,
          placeLanes(series, 'ict-ministers', 'roomy', 1),
          createAxis(span, 190, 1200),
          1,
        );
        const groups = [
          placed.marks.map(({ event }) => event),
          ...placed.mores.map(({ events }) => events),
          ...placed.edges.flatMap(({ earlier, later }) => [earlier, later]),
          placed.undated,
        ];
        const onTimeline = groups.map((events) => eventsOnTheme(events, theme).length);
        expect(onTimeline.reduce((sum, each) => sum + each, 0)).toBe(count);

        const by = eventColumns(store, words).find(({ id }) => id === column);
        const rows = by ? sorted(matching, by.key, direction, (a, b) => a.localeCompare(b)) : [];
        expect(new Set(rows)).toEqual(new Set(matching));
        expect(rows).toHaveLength(count);

        const matrixRow = themeMatrix(atlas, shown, 'count').rows.find(
          (row) => row.theme.id === theme,
        );
        expect(matrixRow?.count).toBe(count);

        const told = words.t.eventsOf(words.plural, matching.length, shown.length);
        expect(told.match(/\d+/g)?.map(Number)).toEqual([count, shown.length]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the columns of the table of events', () => {
  it('sort dates by the first day they may mean, those without any last', () => {
    const store = createStore(atlas, dayOn('2026-11-23'));
    const byDate = eventColumns(store, words).find(({ id }) => id === 'date');
    const keys = sorted(atlas.events, byDate?.key ?? (() => null), 'descending', () => 0).map(
      ({ date }) => date?.first ?? null,
    );
    const dated = keys.filter((key) => key !== null);
    expect(dated).toEqual([...dated].sort((a, b) => b - a));
    expect(keys.slice(dated.length).every((key) => key === null)).toBe(true);
  });
});
