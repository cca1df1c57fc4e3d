import type { Outlines, Point } from '../../data/outlines';
import type { Font, Measure } from '../../dom/measure';
import { nameOfCountry } from '../../i18n/country-words';
import { countryName, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent, Dataset } from '../../model/dataset';
import { isMember, statusOn } from '../../model/status';
import { READING_TEXT_PX } from '../../state/cells';
import type { Box } from './bounds';
import type { Host } from './hosts';
import { boxAround, type LabelCandidate, type Obstacle, spotsAround } from './place-labels';
import { project } from './projection';

/* Lengths in pixels where the smallest text has the size for reading. */
const COUNTRY = { weight: 600, spacing: 1.3, height: 16 } as const;
const PLACE = { weight: 600, height: 17 } as const;
const CAPITAL = { weight: 400, height: 16 } as const;
const PIN_PX = 9;
const PIN_OVERLAP_PX = 6;
const CAPITAL_PX = 3;
const LEAST_STEP_PX = 6;
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
  /** How many times the size for reading the texts have. */
  readonly textScale: number;
  readonly day: number;
  /** Plane units to pixels. */
  readonly toPixels: (point: Point) => Point;
}

/** Every text that wants a place on the map, and what labels must stay clear of. */
export function labelCandidates(input: LabelInput): {
  readonly candidates: readonly LabelCandidate[];
  readonly obstacles: readonly Obstacle[];
} {
  const { hosts, extra, toPixels, textScale } = input;
  const pin = PIN_PX * 2 * textScale;
  const marks = [...hosts.map((host) => host.at), ...(extra ? [extra.at] : [])].map(toPixels);
  return {
    candidates: [...hostLabels(input), ...countryLabels(input), ...capitalLabels(input)],
    obstacles: marks.map(([x, y]) =>
      boxAround(x, y, pin - PIN_OVERLAP_PX * textScale, pin, textScale),
    ),
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
  { measure, toPixels, textScale }: LabelInput,
  label: Pick<LabelCandidate, 'id' | 'kind' | 'text' | 'priority'> & { readonly at: Point },
): LabelCandidate {
  const [x, y] = toPixels(label.at);
  const font = { ...fontOf(PLACE.weight, textScale), italic: label.kind === 'next' };
  const [width, height] = [measure(label.text, font), PLACE.height * textScale];
  const spots = spotsAround(x, y, width, height, PIN_PX * textScale, textScale);
  return { ...label, width, height, spots, inside: true };
}

function countryLabels(input: LabelInput): readonly LabelCandidate[] {
  const { dataset, words, measure, outlines, toPixels, day, textScale } = input;
  const font = fontOf(COUNTRY.weight, textScale);
  // Spaced letters of a joined script would fall apart.
  const spacing = words.dir === 'rtl' ? 0 : COUNTRY.spacing * textScale;
  return dataset.countries.flatMap((country) => {
    const anchor = outlines.labels.get(country.id);
    if (!anchor) return [];
    const status = statusOn(country, day);
    if (status === 'none') return [];
    const text = nameOfCountry(words, country).toLocaleUpperCase(words.lang);
    const width = measure(text, font, spacing);
    const box = input.boxOf(country.id);
    const [left] = toPixels([box.minX, box.minY]);
    const [right, bottom] = toPixels([box.maxX, box.maxY]);
    const [, top] = toPixels([box.minX, box.minY]);
    if (width > (right - left) * OVERHANG) return [];
    const [x, y] = toPixels(anchor);
    const stepX = (right - left) * 0.12;
    const stepY = Math.max((bottom - top) * 0.12, LEAST_STEP_PX * textScale);
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
        height: COUNTRY.height * textScale,
        spots,
        priority,
      },
    ];
  });
}

function capitalLabels(input: LabelInput): readonly LabelCandidate[] {
  const { textScale } = input;
  // Texts twice as large need a map twice as large, which is one zoom closer.
  if (input.zoom < CAPITALS_FROM_ZOOM + Math.log2(textScale)) return [];
  const font = fontOf(CAPITAL.weight, textScale);
  const height = CAPITAL.height * textScale;
  const taken = new Set(
    input.hosts.map((host) => input.words.text(host.event.place.city ?? NO_CITY)),
  );
  if (input.extra) taken.add(input.words.text(input.extra.event.place.city ?? NO_CITY));
  return input.dataset.countries.flatMap(({ id, capital }) => {
    const text = input.words.text(capital.name);
    if (taken.has(text)) return [];
    const [x, y] = input.toPixels(project(capital.lon, capital.lat));
    const width = input.measure(text, font);
    const spots = spotsAround(x, y, width, height, CAPITAL_PX * textScale, textScale);
    return [
      {
        id: `capital-${id}`,
        kind: 'capital' as const,
        text,
        width,
        height,
        spots,
        priority: 20,
      },
    ];
  });
}

function fontOf(weight: Font['weight'], textScale: number): Font {
  return { weight, px: READING_TEXT_PX * textScale };
}

const NO_CITY = { en: '' };
