import type { CountryId } from '../../model/dataset';
import type { Indicator, YearValue } from '../../model/indicators';

/** How a country looks and is told where the colours show a yearly number. */
export interface CountryCoat {
  readonly country: CountryId;
  /** Counted from 0, or "missing" where no value stands for the year. */
  readonly class: string;
  readonly value: YearValue | null;
  /** What the map writes beside the name: "55.9"; empty where there is no value. */
  readonly figure: string;
  /** What it adds in small: "(2022)", "no value"; empty where nothing is to be added. */
  readonly remark: string;
  /** All of it in one line, with rank and warnings. */
  readonly line: string;
}

/** The yearly numbers of one indicator laid over the map, for one year. */
export interface Coat {
  readonly indicator: Indicator;
  readonly year: number;
  /** How many classes there are. */
  readonly classes: number;
  /** Countries without one are not compared. */
  readonly of: ReadonlyMap<CountryId, CountryCoat>;
}
