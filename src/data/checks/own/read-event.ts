import type * as v from 'valibot';
import type { Day } from '../../../model/day';
import { isoOf } from '../../../model/day';
import type { OwnLeft } from '../../../model/own-fault';
import { UNKNOWN_COUNTRY } from '../../../model/own-limits';
import type { DatasetRecord, EventRecord, FileName, RawData } from '../../../model/schema';
import { type Finding, findingAt, type Path } from '../issue';
import { nearestId } from '../nearest-id';
import { heldInFuture, heldWithoutDate } from '../rules/held-dates';
import { zeroPositions } from '../rules/places';
import { alpha2Of, anyOf, completeEvent } from './complete';
import { idFrom } from './own-fields';
import type { ownEvent } from './own-forms';

/** The lane of events whose series is not known. */
export const OTHER_SERIES = 'other-events';
/** Among more ids than these none is looked for that was perhaps meant. */
const MOST_COMPARED = 300;

type Given = v.InferOutput<typeof ownEvent>;
type Tell = (index: number, finding: Finding, left: OwnLeft) => void;

/**
 * Makes events of records that have the right form. What they refer to and is not there is left out
 * and told; one that contradicts itself is left out as a whole.
 */
export function createEventReader(
  { series, sources, themes }: Pick<RawData, 'series' | 'sources' | 'themes'>,
  today: Day,
  tell: Tell,
): (given: Given, index: number) => EventRecord | null {
  const known = {
    series: new Set(series.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
    themes: new Set(themes.map(({ id }) => id)),
  };
  const taken = new Set<string>();
  const counted = new Map<string, number>();
  const numbers = new Set<string>();
  const dataset = { asOf: isoOf(today) } as DatasetRecord;

  function knownOf(
    index: number,
    event: Given,
    path: Path,
    home: 'sources' | 'themes',
    ids: readonly string[],
  ) {
    return ids.filter((id, position) => {
      if (known[home].has(id)) return true;
      tell(index, unknown(event, [...path, position], id, known[home], home), 'part');
      return false;
    });
  }

  /** Goes on counting where it left off: thousands of events may have the same title. */
  function idOf(given: Given): string {
    if (given.id !== undefined) return given.id;
    const stem = idFrom(anyOf(given.title)) ?? 'event';
    for (;;) {
      const count = (counted.get(stem) ?? 0) + 1;
      counted.set(stem, count);
      const id = count === 1 ? stem : `${stem}-${count}`;
      if (!taken.has(id)) return id;
    }
  }

  return (given, index) => {
    const id = idOf(given);
    const named = given.series ?? null;
    if (named !== null && !known.series.has(named)) {
      tell(index, unknown(given, ['series'], named, known.series, 'series'), 'part');
    }
    const lane =
      named !== null && known.series.has(named) ? named : (onlyOf(series) ?? OTHER_SERIES);
    const made = completeEvent(given, id, lane, today);
    const event: EventRecord = {
      ...made,
      sources: knownOf(index, given, ['sources'], 'sources', given.sources),
      themes: knownOf(index, given, ['themes'], 'themes', given.themes),
      outcomes: given.outcomes.map((outcome, n) => ({
        ...outcome,
        sources: knownOf(index, given, ['outcomes', n, 'sources'], 'sources', outcome.sources),
      })),
      place: { ...made.place, country: countryOf(given, index) },
      number: numberOf(given, lane, index),
    };
    const contradicts = [
      ...heldInFuture({ events: [event], dataset }),
      ...heldWithoutDate({ events: [event] }),
    ];
    for (const finding of contradicts) tell(index, finding, 'record');
    if (contradicts.length > 0) return null;
    for (const finding of zeroPositions({
      events: [{ ...event, place: given.place } as EventRecord],
      countries: [],
    })) {
      tell(index, finding, 'part');
    }
    taken.add(id);
    return event;
  };

  function countryOf(given: Given, index: number): string {
    const { country } = given.place;
    if (country === undefined) return UNKNOWN_COUNTRY;
    if (alpha2Of(country) !== null) return country;
    tell(
      index,
      findingAt('events', [given], [0, 'place', 'country'], {
        severity: 'error',
        problem: `"${country}" is not a country of ISO 3166-1`,
        remedy: 'use the alpha-3 code, such as "KGZ"',
      }),
      'part',
    );
    return UNKNOWN_COUNTRY;
  }

  /** Two of a series cannot both be the third. */
  function numberOf(given: Given, lane: string, index: number): number | null {
    const { number } = given;
    if (number === null) return null;
    const key = `${lane} ${number}`;
    if (!numbers.has(key)) {
      numbers.add(key);
      return number;
    }
    tell(
      index,
      findingAt('events', [given], [0, 'number'], {
        severity: 'error',
        problem: `another event is number ${number} of the series "${lane}" already`,
        remedy: 'correct one of the two numbers, or write null where no source gives it',
      }),
      'part',
    );
    return null;
  }
}

/** The series where there is just one: events that name none belong to it. */
function onlyOf(series: RawData['series']): string | null {
  return series.length === 1 ? (series[0]?.id ?? null) : null;
}

const NOUNS = { sources: 'source', themes: 'theme', series: 'series' } as const;

function unknown(
  event: Given,
  path: Path,
  id: string,
  known: ReadonlySet<string>,
  home: FileName & keyof typeof NOUNS,
): Finding {
  const noun = NOUNS[home];
  const near = known.size > MOST_COMPARED ? null : nearestId(id, known);
  const remedy =
    near === null
      ? `use an id that stands there, or add the ${noun} "${id}" to it`
      : `if "${near}" is meant, write that; if not, add the ${noun} "${id}" to "${home}"`;
  return findingAt('events', [event], [0, ...path], {
    severity: 'error',
    problem: `there is no ${noun} "${id}" in "${home}"`,
    remedy,
  });
}
