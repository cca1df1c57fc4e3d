import type { Point } from '../../data/outlines';
import { countryName, placeName } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import { countryLabels } from './country-labels';
import { fontOf, type LabelInput } from './label-input';
import { boxAround, type LabelCandidate, type Obstacle, spotsAround } from './place-labels';
import { project } from './projection';

/* Lengths in pixels where the smallest text has the size for reading. */
const PLACE = { weight: 600, height: 17 } as const;
const CAPITAL = { weight: 400, height: 16 } as const;
const PIN_PX = 9;
const PIN_OVERLAP_PX = 6;
const CAPITAL_PX = 3;
/** Capitals are named from this zoom on. */
const CAPITALS_FROM_ZOOM = 2.6;

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
    if (!capital) return [];
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

const NO_CITY = { en: '' };
