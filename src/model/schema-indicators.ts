import * as v from 'valibot';
import { countryId, edtf, httpAddress, id, isoDay, localText, words } from './schema-fields';

/** Not an id of our own making: indicator ids come from the address contract. */
const indicatorId = v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, 'use lower case and underscores'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

export const indicatorsRecord = v.strictObject({
  compiled: isoDay,
  howMade: localText,
  firstYear: year,
  lastYear: year,
  indicators: v.array(
    v.strictObject({
      id: indicatorId,
      label: localText,
      unit: localText,
      definition: localText,
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      /**
       * The lower bounds of all classes but the first, ascending: how the map colours the values.
       * The map has colours for four classes and for five. Left out where a map of the values would
       * mean nothing.
       */
      classes: v.optional(v.pipe(v.array(v.number()), v.minLength(3), v.maxLength(4))),
      licence: words,
      sources: v.array(v.strictObject({ source: id, years: v.array(year) })),
    }),
  ),
  caveats: v.array(
    v.strictObject({
      indicator: indicatorId,
      country: v.optional(countryId),
      year: v.optional(year),
      break: v.boolean(),
      text: localText,
    }),
  ),
  checks: v.array(
    v.strictObject({
      country: countryId,
      year,
      indicator: indicatorId,
      value: v.number(),
      second: v.number(),
      source: id,
      verdict: words,
      note: v.optional(words),
    }),
  ),
  bulkChecks: v.array(localText),
  sources: v.array(
    v.strictObject({
      id,
      role: v.picklist(['data', 'check', 'reference']),
      publisher: v.optional(words),
      title: words,
      url: v.optional(httpAddress),
      path: v.optional(words),
      commit: v.optional(words),
      commitDate: v.optional(isoDay),
      published: v.optional(edtf),
      originalPublisher: v.optional(words),
      originalUrl: v.optional(httpAddress),
      licence: v.optional(words),
      attribution: v.optional(words),
      usedFor: v.optional(words),
      lang: v.optional(words),
    }),
  ),
  /** By indicator, then country: one value a year from `firstYear` on, null where there is none. */
  values: v.record(indicatorId, v.record(countryId, v.array(v.nullable(v.number())))),
});
