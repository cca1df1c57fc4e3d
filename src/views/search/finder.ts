import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { SearchFile, SearchKind } from '../../model/search';
import { meetingsOf } from '../../model/series';
import { type Choice, choicesOf } from './choices';
import { createEntries } from './entries';
import type { Entry } from './entry';
import { type Group, groupsOf } from './groups';
import { nearestNames } from './nearest';
import { createIndex, type Hit, type SearchIndex } from './search-index';

/** What the search shows; each change makes a new one. */
export interface Findings {
  readonly query: string;
  /** False until what can be found is there. */
  readonly ready: boolean;
  /** Why it could not be loaded; undefined where it could, or where nobody knows yet. */
  readonly fault: unknown;
  /** Without a query the meetings are listed: one may begin with them. */
  readonly groups: readonly Group[];
  readonly choices: readonly Choice[];
  readonly count: number;
  /** Where in the choices one is; -1 where nowhere. */
  readonly active: number;
  /** Names like the query, where nothing is called so. */
  readonly nearest: readonly string[];
}

export interface Finder {
  readonly now: () => Findings;
  /** Asks for what can be found; again after a failure. */
  readonly load: () => Promise<void>;
  readonly type: (query: string) => void;
  readonly point: (position: number) => void;
  readonly move: (to: 'next' | 'previous' | 'first' | 'last') => void;
  /** The entry to open; null where the choice only brought in more. */
  readonly choose: (position: number) => Entry | null;
}

const EMPTY: Findings = {
  query: '',
  ready: false,
  fault: undefined,
  groups: [],
  choices: [],
  count: 0,
  active: -1,
  nearest: [],
};

/** The search without its page: what is typed, what is found, where one is. */
export function createFinder(
  dataset: Dataset,
  words: Words,
  load: () => Promise<SearchFile>,
  changed: () => void,
): Finder {
  let now = EMPTY;
  let expanded: ReadonlySet<SearchKind> = new Set();
  let hits: readonly Hit[] = [];
  let known: Known | null = null;
  let loading: Promise<void> | null = null;

  function set(change: Partial<Findings>): void {
    now = { ...now, ...change };
    changed();
  }

  function find(query: string): void {
    expanded = new Set();
    const blank = query.trim() === '';
    hits = known === null ? [] : blank ? known.meetings : known.index.find(query);
    const nearest =
      known && !blank && hits.length === 0 ? nearestNames(known.entries, known.index, query) : [];
    const { groups, choices } = listed();
    const active = blank || choices.length === 0 ? -1 : 0;
    set({ query, groups, choices, count: hits.length, active, nearest });
  }

  function listed(): Pick<Findings, 'groups' | 'choices'> {
    const groups = groupsOf(hits, expanded);
    return { groups, choices: choicesOf(groups) };
  }

  async function attempt(): Promise<void> {
    try {
      const { records } = await load();
      known = await knownFrom(createEntries(records, dataset, words), dataset);
      set({ ready: true });
      find(now.query);
    } catch (fault) {
      loading = null;
      set({ fault: fault ?? null });
    }
  }

  return {
    now: () => now,
    load() {
      if (now.fault !== undefined) set({ fault: undefined });
      loading ??= attempt();
      return loading;
    },
    type: find,
    point(active) {
      if (active !== now.active) set({ active });
    },
    move(to) {
      const last = now.choices.length - 1;
      if (last < 0) return;
      const { active } = now;
      if (to === 'first') set({ active: 0 });
      else if (to === 'last') set({ active: last });
      else if (to === 'next') set({ active: active === last ? 0 : active + 1 });
      else set({ active: active <= 0 ? last : active - 1 });
    },
    choose(position) {
      const choice = now.choices[position];
      if (!choice) return null;
      if ('entry' in choice) return choice.entry;
      expanded = new Set([...expanded, choice.more]);
      // The first that was hidden stands where one pressed.
      set({ ...listed(), active: position });
      return null;
    },
  };
}

interface Known {
  readonly entries: readonly Entry[];
  readonly index: SearchIndex;
  readonly meetings: readonly Hit[];
}

async function knownFrom(entries: readonly Entry[], dataset: Dataset): Promise<Known> {
  const byId = new Map(
    entries.filter(({ record }) => record.kind === 'event').map((each) => [each.record.id, each]),
  );
  const meetings = meetingsOf(dataset).flatMap(({ id }) => byId.get(id) ?? []);
  return {
    entries,
    index: await createIndex(entries),
    meetings: meetings.map((entry) => ({ entry, typed: [], alike: [] })),
  };
}
