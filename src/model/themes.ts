import type { AtlasEvent, CountryId, ThemeId } from './dataset';

/* The fields of the Action Plan: which event names which, and where. */

/** Whether the event belongs to what is looked at; without a theme every event does. */
export function isOnTheme(event: AtlasEvent, theme: ThemeId | null): boolean {
  return theme === null || event.themes.includes(theme);
}

/** The events that have the theme; all of them without one. */
export function eventsOnTheme(
  events: readonly AtlasEvent[],
  theme: ThemeId | null,
): readonly AtlasEvent[] {
  return theme === null ? events : events.filter((event) => isOnTheme(event, theme));
}

/** How many of the events took place, or are to, in each country that has any. */
export function eventsPlacedIn(events: readonly AtlasEvent[]): ReadonlyMap<CountryId, number> {
  const counts = new Map<CountryId, number>();
  for (const { place } of events) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  return counts;
}
