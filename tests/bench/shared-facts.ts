import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { indexDataset } from '../../src/data/index-dataset';
import { type Rings, readOutlines } from '../../src/data/outlines';
import type { Country } from '../../src/model/dataset';
import { isoOf } from '../../src/model/day';
import { atlasFile } from '../../tools/vite/atlas-file';
import { outlinesFile } from '../../tools/vite/read-geo';

/** What has no end lasts to the end of the axis. */
const AXIS = { first: '2001-01-01', last: '2027-12-31' };

interface Lasting {
  readonly start: string;
  readonly end: string;
}

export interface SharedEvent extends Lasting {
  readonly id: string;
  readonly lane: string;
  readonly title: string;
  readonly text: string;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** The facts and outlines of the atlas in the forms that its peers read, in degrees. */
export interface SharedFacts {
  readonly axis: typeof AXIS;
  readonly lanes: readonly string[];
  readonly events: readonly SharedEvent[];
}

/** The countries with all that they have been, and all other land. */
export interface SharedLand {
  readonly countries: FeatureCollection<Geometry, { name: string; statuses: Status[] }>;
  readonly rest: FeatureCollection;
}

interface Status extends Lasting {
  readonly status: string;
}

/** A hundred metres or so: finer than the outlines are. */
const DECIMALS = 3;

export function sharedLand(): SharedLand {
  const raw = atlasFile('en');
  const round = (degrees: number) => Number(degrees.toFixed(DECIMALS));
  const outlines = readOutlines(outlinesFile(), raw.borders, (lon, lat) => [
    round(lon),
    round(lat),
  ]);
  const shapes = outlines.shapesOf('neutral');
  const features = indexDataset(raw).countries.map((country: Country) => ({
    ...landOf(shapes.countries.get(country.id) ?? []),
    properties: {
      name: country.name.en ?? country.id,
      statuses: country.statuses.map(({ status, start, end }) => ({
        status,
        start: isoOf(start),
        end: Number.isFinite(end) ? isoOf(end) : AXIS.last,
      })),
    },
  }));
  return {
    countries: { type: 'FeatureCollection', features },
    rest: { type: 'FeatureCollection', features: shapes.rest.map(landOf) },
  };
}

export function sharedFacts(): SharedFacts {
  const dataset = indexDataset(atlasFile('en'));
  return {
    axis: AXIS,
    lanes: dataset.series.map(({ id }) => id),
    events: dataset.events.flatMap(({ id, series, title, outcomes, place, date }) => {
      if (!date) return [];
      return [
        {
          id,
          lane: series,
          title: title.en ?? id,
          text: outcomes.map((outcome) => outcome.text.en).join(' '),
          lon: place.lon,
          lat: place.lat,
          start: isoOf(date.first),
          end: isoOf(date.last),
        },
      ];
    }),
  };
}

/** Rings as the atlas fills them, each a polygon of its own: holes are drawn over, as land. */
function landOf(rings: Rings): Feature<Geometry, null> {
  const coordinates = rings.map((ring) => [ring.map(([lon, lat]) => [lon, lat])]);
  return { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates } };
}
