import type { CountryId } from '../../model/dataset';
import type { FileName } from '../../model/schema';
import type { Citation } from './citations';

/** What a rule may ask besides the good records. */
export interface RuleContext {
  /**
   * Every id in a file, whatever else is wrong with its record; null where a record's id itself is
   * wrong, so that nobody can say which are missing.
   */
  readonly ids: Readonly<Record<FileName, ReadonlySet<string> | null>>;
  /** Every list of sources in the good records of a file. */
  readonly citationsIn: (file: FileName) => readonly Citation[];
  /** Null where no outlines are at hand. */
  readonly lands: Lands | null;
}

/** Which country a point on the earth lies in, by the outlines of the atlas. */
export interface Lands {
  /**
   * How far a point, in degrees, lies outside all land that any worldview gives to the country, in
   * kilometres; 0 inside, null where the outlines do not have the country.
   */
  readonly kmOutside: (country: CountryId, lon: number, lat: number) => number | null;
  /** The countries that some worldview gives the land at a point to. */
  readonly countriesAt: (lon: number, lat: number) => readonly CountryId[];
}
