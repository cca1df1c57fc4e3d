import type { Outlines, Point } from '../../data/outlines';
import type { Measure } from '../../dom/measure';
import { countryName, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent, Dataset } from '../../model/dataset';
import { isMember, statusOn } from '../../model/status';
import type { Box } from './bounds';
import type { Host } from './hosts';
import { boxAround, type LabelCandidate, type Obstacle, spotsAround } from './place-labels';
import { project } from './projection';

const FAMILY = 'system-ui, sans-serif';
const COUNTRY = { font: `600 13px ${FAMILY}`, spacing: 1.3, height: 16 };
const PLACE = { font: `600 13px ${FAMILY}`, spacing: 0, height: 17 };
const CAPITAL = { font: `400 13px ${FAMILY}`, spacing: 0, height: 16 };
const PIN_PX = 9;
const CAPITAL_PX = 3;
/** A name may be this much wider than its country before it is left out. */
const OVERHANG = 1.9;
/** Capitals are named from this zoom on. */
const CAPITALS_FROM_ZOOM = 2.6;

export interface LabelInput {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly measure: Measure;
  readonly outlines: Outlines;
  readonly boxOf: (id: string) => Box;
  readonly hosts: readonly Host[];
  /** The selected event where it is not one of the hosts, and where it is drawn. */
  readonly extra: { readonly event: AtlasEvent; readonly at: Point } | null;
  readonly zoom: number;
  readonly day: number;
  /** Plane units to pixels. */
  readonly toPixels: (point: Point) => Point;
}

/** Every text that wants a place on the map, and what labels must stay clear of. */
export function labelCandidates(input: LabelInput): {
  readonly candidates: readonly LabelCandidate[];
  readonly obstacles: readonly Obstacle[];
} {
  const { hosts, extra, toPixels } = input;
  const marks = [...hosts.map((host) => host.at), ...(extra ? [extra.at] : [])].map(toPixels);
  return {
    candidates: [...hostLabels(input), ...countryLabels(input), ...capitalLabels(input)],
    obstacles: marks.map(([x, y]) => boxAround(x, y, PIN_PX * 2 - 6, PIN_PX * 2)),
  };
}

function hostLabels(input: LabelInput): readonly LabelCandidate[] {
  const { words, dataset, extra } = input;
  const hosts = input.hosts.flatMap(({ event, at, held }) => {
    const kind = held ? ('host' as const) : ('next' as const);
    const place = placeName(words, dataset, event);
    const wordings = held
      ? [words.t.hostLabel(place, yearOf(words, event)), place]
      : event.place.city
        ? [words.t.nextHostShort(place)]
        : [
            words.t.nextHost(countryName(words, dataset, event.place.country)),
            words.t.nextHostShort(place),
          ];
    const first = held ? 90 : 95;
    return wordings.map((text, index) =>
      pointLabel(input, { id: event.id, kind, text, at, priority: first - index * 0.1 }),
    );
  });
  if (!extra) return hosts;
  const text = placeName(words, dataset, extra.event);
  const { event, at } = extra;
  return [...hosts, pointLabel(input, { id: event.id, kind: 'place', text, at, priority: 100 })];
}

function yearOf(words: Words, event: AtlasEvent): string {
  return event.date ? words.dates.year(event.date.first) : '';
}

function pointLabel(
  { measure, toPixels }: LabelInput,
  label: Pick<LabelCandidate, 'id' | 'kind' | 'text' | 'priority'> & { readonly at: Point },
): LabelCandidate {
  const [x, y] = toPixels(label.at);
  const width = measure(label.text, PLACE.font);
  const spots = spotsAround(x, y, width, PLACE.height, PIN_PX);
  return { ...label, width, height: PLACE.height, spots, inside: true };
}

function countryLabels(input: LabelInput): readonly LabelCandidate[] {
  const { dataset, words, measure, outlines, toPixels, day } = input;
  return dataset.countries.flatMap((country) => {
    const anchor = outlines.labels.get(country.id);
    if (!anchor) return [];
    const status = statusOn(country, day);
    if (status === 'none') return [];
    const text = words.text(country.name).toLocaleUpperCase(words.lang);
    const width = measure(text, COUNTRY.font, COUNTRY.spacing);
    const box = input.boxOf(country.id);
    const [left] = toPixels([box.minX, box.minY]);
    const [right, bottom] = toPixels([box.maxX, box.maxY]);
    const [, top] = toPixels([box.minX, box.minY]);
    if (width > (right - left) * OVERHANG) return [];
    const [x, y] = toPixels(anchor);
    const [stepX, stepY] = [(right - left) * 0.12, Math.max((bottom - top) * 0.12, 6)];
    const shifts = [0, 1, -1, 2, -2];
    const spots = shifts.flatMap((dy) =>
      [0, 1, -1].map((dx) => [x + dx * stepX, y + dy * stepY] as const),
    );
    const size = Math.min((right - left) / 20, 25);
    const priority = (isMember(status) ? 50 : 30) + size * 0.4;
    return [
      {
        id: country.id,
        kind: 'country' as const,
        text,
        width,
        height: COUNTRY.height,
        spots,
        priority,
      },
    ];
  });
}

function capitalLabels(input: LabelInput): readonly LabelCandidate[] {
  if (input.zoom < CAPITALS_FROM_ZOOM) return [];
  const taken = new Set(
    input.hosts.map((host) => input.words.text(host.event.place.city ?? NO_CITY)),
  );
  if (input.extra) taken.add(input.words.text(input.extra.event.place.city ?? NO_CITY));
  return input.dataset.countries.flatMap(({ id, capital }) => {
    const text = input.words.text(capital.name);
    if (taken.has(text)) return [];
    const [x, y] = input.toPixels(project(capital.lon, capital.lat));
    const width = input.measure(text, CAPITAL.font);
    const spots = spotsAround(x, y, width, CAPITAL.height, CAPITAL_PX);
    return [
      {
        id: `capital-${id}`,
        kind: 'capital' as const,
        text,
        width,
        height: CAPITAL.height,
        spots,
        priority: 20,
      },
    ];
  });
}

const NO_CITY = { en: '' };
