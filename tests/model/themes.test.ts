import { describe, expect, it } from 'vitest';
import { eventsOnTheme, eventsPlacedIn, isOnTheme } from '../../src/model/themes';
import { atlasDataset, eventOf, smallAtlas } from '../fixtures/datasets';

const atlas = atlasDataset();
const small = smallAtlas();
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('events on a theme', () => {
  it('are those that list it', () => {
    expect(idsOf(eventsOnTheme(small.events, 'e-government'))).toEqual(['ministers-4-2025']);
    expect(idsOf(eventsOnTheme(atlas.events, 'e-government'))).toEqual([
      'doc-concept-2019',
      'doc-digital-economy-2020',
      'forum-almaty-2024',
      'ict-ministers-3-2024',
      'doc-action-plan-2025',
      'ict-ministers-4-2025',
    ]);
  });

  it('are all events where no theme is looked at', () => {
    expect(eventsOnTheme(atlas.events, null)).toBe(atlas.events);
    expect(isOnTheme(eventOf(small, 'forum-youth'), null)).toBe(true);
    expect(isOnTheme(eventOf(small, 'forum-youth'), 'e-government')).toBe(false);
  });

  it('are counted in the countries of their places, each once', () => {
    const placed = eventsPlacedIn(eventsOnTheme(atlas.events, 'e-government'));
    expect(Object.fromEntries(placed)).toEqual({ KGZ: 1, RUS: 1, KAZ: 2, CHN: 2 });
    expect(eventsPlacedIn([]).size).toBe(0);
  });
});
