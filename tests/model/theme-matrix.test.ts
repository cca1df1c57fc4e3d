import { describe, expect, it } from 'vitest';
import { outcomesNaming, themeMatrix } from '../../src/model/theme-matrix';
import { eventsOnTheme } from '../../src/model/themes';
import { atlasDataset, eventOf, smallAtlas } from '../fixtures/datasets';

const atlas = atlasDataset();
const small = smallAtlas();
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('the words behind a theme', () => {
  it('are the outcomes of the event that name it', () => {
    const third = eventOf(atlas, 'ict-ministers-3-2024');
    expect(outcomesNaming(third, 'digital-divide').map(({ text }) => text.en)).toEqual([
      'Talks covered narrowing the digital divide between member states.',
    ]);
    expect(outcomesNaming(third, 'artificial-intelligence')).toEqual([]);
    expect(outcomesNaming(third, 'smart-cities')).toEqual([]);
  });
});

describe('the matrix of themes', () => {
  it('has the 19 fields of the plan against the events that name any, meetings first', () => {
    const { groups, events, rows } = themeMatrix(atlas, atlas.events, 'plan');
    expect(rows).toHaveLength(19);
    expect(rows[0]?.theme.id).toBe('digital-infrastructure');
    expect(groups.map(({ series }) => series)[0]).toBe('ict-ministers');
    expect(idsOf(groups[0]?.events ?? [])).toEqual([
      'ict-ministers-1-2021',
      'ict-ministers-2-2023',
      'ict-ministers-3-2024',
      'ict-ministers-4-2025',
    ]);
    expect(new Set(events)).toEqual(new Set(atlas.events.filter(({ themes }) => themes.length)));
    for (const { events: columns } of groups) {
      const days = columns.map(({ date }) => date?.first ?? 0);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });

  it('tells what is named by an outcome from what only the whole event names', () => {
    const { events, rows } = themeMatrix(atlas, atlas.events, 'plan');
    const cell = (theme: string, event: string) =>
      rows.find((row) => row.theme.id === theme)?.cells[idsOf(events).indexOf(event)];
    expect(cell('e-government', 'ict-ministers-4-2025')).toBe('words');
    expect(cell('data-centres', 'ict-ministers-4-2025')).toBe('whole');
    expect(cell('smart-cities', 'ict-ministers-3-2024')).toBe('none');
  });

  it('counts in each row the events that name the theme', () => {
    const { rows } = themeMatrix(atlas, atlas.events, 'plan');
    for (const { theme, cells, count } of rows) {
      expect(count).toBe(eventsOnTheme(atlas.events, theme.id).length);
      expect(cells.filter((cell) => cell !== 'none')).toHaveLength(count);
    }
  });

  it('may have the fields named most often first, equal ones in the order of the plan', () => {
    const { rows } = themeMatrix(atlas, atlas.events, 'count');
    const counts = rows.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(rows[0]?.theme.id).toBe('artificial-intelligence');
    const twos = rows.filter(({ count }) => count === 2).map(({ theme }) => theme.id);
    expect(twos).toEqual([...atlas.themeById.keys()].filter((id) => twos.includes(id)));
  });

  it('has no column where the lanes shown name no theme', () => {
    const { groups, events, rows } = themeMatrix(small, [eventOf(small, 'forum-youth')], 'plan');
    expect([groups, events]).toEqual([[], []]);
    expect(rows.map(({ cells, count }) => [cells, count])).toEqual([[[], 0]]);
  });
});
