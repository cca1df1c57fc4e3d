import type { AtlasEvent, Dataset, SeriesId, ThemeId } from './dataset';
import type { EventRecord, Theme } from './schema';
import { eventsOfSeries } from './series';

/** The outcomes of the event whose own words name the theme. */
export function outcomesNaming(event: AtlasEvent, theme: ThemeId): EventRecord['outcomes'] {
  return event.outcomes.filter((outcome) => outcome.themes?.includes(theme));
}

/** How an event stands to a theme: its outcomes name it, only the event as a whole does, neither. */
export type Naming = 'words' | 'whole' | 'none';

export interface ThemeRow {
  readonly theme: Theme;
  /** One for each column. */
  readonly cells: readonly Naming[];
  /** How many of the columns name the theme. */
  readonly count: number;
}

export interface ThemeColumns {
  readonly series: SeriesId;
  readonly events: readonly AtlasEvent[];
}

/** Themes against the events that name any. */
export interface ThemeMatrix {
  /** The main series first, then in the order of the lanes; in each in order of time. */
  readonly groups: readonly ThemeColumns[];
  readonly events: readonly AtlasEvent[];
  readonly rows: readonly ThemeRow[];
}

export type ThemeOrder = 'plan' | 'count';

/** Rows in the order of the plan, or those named most often first. */
export function themeMatrix(
  dataset: Dataset,
  shown: readonly AtlasEvent[],
  order: ThemeOrder,
): ThemeMatrix {
  const naming = new Set(shown.filter((event) => event.themes.length > 0));
  const { mainSeries } = dataset.about;
  const groups = [...dataset.series]
    .sort((a, b) => Number(b.id === mainSeries) - Number(a.id === mainSeries))
    .map(({ id }) => ({
      series: id,
      events: eventsOfSeries(dataset, id).filter((event) => naming.has(event)),
    }))
    .filter(({ events }) => events.length > 0);
  const events = groups.flatMap((group) => group.events);
  const rows = [...dataset.themeById.values()].map((theme): ThemeRow => {
    const cells = events.map((event) => namingOf(event, theme.id));
    return { theme, cells, count: cells.filter((cell) => cell !== 'none').length };
  });
  if (order === 'count') rows.sort((a, b) => b.count - a.count);
  return { groups, events, rows };
}

function namingOf(event: AtlasEvent, theme: ThemeId): Naming {
  if (!event.themes.includes(theme)) return 'none';
  return outcomesNaming(event, theme).length > 0 ? 'words' : 'whole';
}
