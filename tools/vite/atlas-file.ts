import type { AtlasData } from '../../src/data/index-dataset';
import { toursOrThrow } from './check-tours';
import { factsOrThrow } from './read-data';
import { worldviewsOrThrow } from './read-geo';

/** The facts that the page loads first; the yearly numbers are not needed for it. */
export function atlasFile(): AtlasData {
  const { indicators: _, ...first } = factsOrThrow();
  const data = { ...first, worldviews: worldviewsOrThrow().views };
  return { ...data, tours: toursOrThrow(data) };
}
