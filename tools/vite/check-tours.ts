import { formatIssue, type Issue } from '../../src/data/checks/check-data';
import { nearestId } from '../../src/data/checks/nearest-id';
import { type AtlasData, indexDataset } from '../../src/data/index-dataset';
import { dayOfIso, isoOf } from '../../src/model/day';
import { wholeSpan } from '../../src/model/span';
import type { Tour } from '../../src/model/tour';
import { type AddressContext, FIELDS } from '../../src/state/address-fields';
import type { AddressFault } from '../../src/state/address-view';
import { AMONG, defaultState, MAX_ZOOM, MIN_ZOOM } from '../../src/state/atlas-state';
import { faultsOfStep } from '../../src/state/step-view';

const KEYS = FIELDS.map(({ key }) => key);
/** Said by whoever presents or looks on, never by a tour. */
const FOREIGN_KEYS = ['borders', 'today', 'lang', 'mode', 'tour', 'step', 'view'];

/** What the states of steps are read with: the facts, on the day they were last brought up to date. */
export function tourContext(data: AtlasData): AddressContext {
  const dataset = indexDataset(data);
  const today = dayOfIso(dataset.about.asOf) ?? 0;
  return {
    dataset,
    defaults: defaultState(dataset, today, 'en'),
    limits: wholeSpan(dataset, today),
    tours: dataset.tours,
  };
}

/** Every part of a step's state that is of no use. */
export function tourIssues(data: AtlasData): readonly Issue[] {
  const context = tourContext(data);
  return data.tours.flatMap((tour, i) => issuesOf(tour, i, context));
}

/** The tours of the facts, or an Error that names every part of a step's state of no use. */
export function toursOrThrow(data: AtlasData): AtlasData['tours'] {
  const issues = tourIssues(data);
  if (issues.length === 0) return data.tours;
  const list = issues.map((issue) => `  ${formatIssue(issue)}`).join('\n');
  throw new Error(`The tours under assets/data show ${issues.length} thing(s) wrongly:\n${list}`);
}

function issuesOf(tour: Tour, position: number, context: AddressContext): readonly Issue[] {
  return tour.steps.flatMap((step, n) =>
    faultsOfStep(step, context).map((fault) => ({
      rule: 'step-state',
      severity: 'error' as const,
      file: 'tours.json',
      record: tour.id,
      field: `step ${step.id}, state`,
      path: [position, 'steps', n, 'state'],
      value: fault.value,
      problem: `"${fault.key}=${fault.value}" cannot be used`,
      remedy: remedyOf(fault, context),
    })),
  );
}

function remedyOf(fault: AddressFault, context: AddressContext): string {
  const { key, value } = fault;
  if (FOREIGN_KEYS.includes(key)) return `remove it: "${key}" is chosen outside of tours`;
  if (!KEYS.includes(key)) {
    const near = nearestId(key, KEYS);
    return near === null ? `write one of ${KEYS.join(', ')}` : `if "${near}" is meant, write that`;
  }
  const wrong = wrongValue(key, value, context);
  return wrong ?? 'keep one: each key stands once, and either "event" or "country"';
}

/** How to write the value; null where the value by itself is good. */
function wrongValue(key: string, value: string, context: AddressContext): string | null {
  const field = FIELDS.find((each) => each.key === key);
  if (field?.read(value, {}, context)) return null;
  const { dataset, limits } = context;
  const [first, last] = [isoOf(limits.start), isoOf(limits.end)];
  if (key === 'date') return `write a day that exists as YYYY-MM-DD, from ${first} to ${last}`;
  if (key === 'span') return `write two days as ${first}..${last}, the earlier one first`;
  if (key === 'map') {
    return `write <zoom>/<lat>/<lon>/<width>x<height>, zoom from ${MIN_ZOOM} to ${MAX_ZOOM}`;
  }
  if (key === 'among') return `write ${AMONG.map((each) => `"${each}"`).join(' or ')}`;
  if (key === 'theme') return idRemedy(value, [...dataset.themeById.keys()], 'themes.json');
  if (key === 'color') {
    const known = ['status', ...dataset.indicators.map(({ id }) => id)];
    return idRemedy(value, known, 'indicators.json');
  }
  if (key === 'event') return idRemedy(value, [...dataset.eventById.keys()], 'events.json');
  if (key === 'country') return idRemedy(value, [...dataset.countryById.keys()], 'countries.json');
  const known = [...dataset.seriesById.keys()];
  const missing = value.split(',').find((id) => !known.includes(id));
  return idRemedy(missing ?? value, known, 'series.json');
}

function idRemedy(id: string, known: readonly string[], file: string): string {
  const near = nearestId(id, known);
  return near === null
    ? `use ids that stand in ${file}`
    : `if "${near}" is meant, write that instead of "${id}"`;
}
