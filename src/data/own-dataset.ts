import type { Country, Dataset } from '../model/dataset';
import { UNKNOWN_COUNTRY } from '../model/own-limits';
import type { LocalText } from '../model/schema';
import { bareCountry } from './checks/own/complete';
import { OTHER_SERIES } from './checks/own/read-event';
import type { OwnData } from './checks/own/read-own';
import { indexDataset } from './index-dataset';

/** The dataset that is shown, with the borders as the atlas draws them; `others` names the lane of what has none. */
export function ownDataset(data: OwnData, base: Dataset, others: LocalText): Dataset {
  const series = data.series.map((each) =>
    each.id === OTHER_SERIES ? { ...each, label: others, short: others, one: others } : each,
  );
  const dataset = indexDataset({ ...data, series, borders: base.borders, indicatorHeads: [] });
  const unknown: Country = { ...bareCountry(UNKNOWN_COUNTRY), statuses: [] };
  return Object.freeze({
    ...dataset,
    countryById: new Map([...dataset.countryById, [UNKNOWN_COUNTRY, unknown]]),
  });
}
