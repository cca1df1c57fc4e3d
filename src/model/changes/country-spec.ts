import type { CountryRecord } from '../schema';
import { type RecordSpec, reviewed, sameDate, sourcesOf } from './record-spec';
import { date, many, name, one, several, text } from './told';

export const countrySpec: RecordSpec<CountryRecord> = {
  name: (country) => name(country.name),
  fields: (names) => [
    many(
      'status',
      (country) => country.statuses,
      ({ status, from, to = null }) => {
        return { as: 'status', status, from, to };
      },
      (a, b) => a.status === b.status || a.from === b.from,
    ),
    many(
      'milestone',
      (country) => country.milestones,
      (step) => {
        return several(date(step.date), text(step.text));
      },
      sameDate,
    ),
    many(
      'chairmanship',
      (country) => country.chairmanships,
      ({ from, to = null }) => {
        return { as: 'term', from, to };
      },
      (a, b) => a.from === b.from,
    ),
    one('name', (country) => country.name, name),
    one('officialName', (country) => country.officialName, name),
    one(
      'capital',
      (country) => country.capital,
      (capital) => name(capital.name),
    ),
    one(
      'agency',
      (country) => country.agency,
      (agency) => name(agency.name),
    ),
    sourcesOf(names),
    reviewed,
  ],
  covers: [
    ...(['statuses', 'milestones', 'chairmanships', 'name', 'officialName', 'capital'] as const),
    ...(['agency', 'sources', 'reviewed'] as const),
  ],
};
