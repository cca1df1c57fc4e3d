import * as v from 'valibot';
import {
  confidence,
  countryId,
  edtf,
  httpAddress,
  id,
  isoDay,
  languageTag,
  latitude,
  localText,
  longitude,
  reviewed,
  sourceIds,
  words,
} from './schema-fields';
import { indicatorsRecord } from './schema-indicators';
import { searchAliasRecord } from './schema-search';
import { tourRecord } from './schema-tours';

/*
 * The form of every record under assets/data. Checked in the tests and in the build; the built
 * app takes only the types from here, so the validator does not travel with it. Each message
 * says what to write instead.
 */

const person = v.strictObject({
  name: words,
  office: localText,
  country: countryId,
  /** The name as other sources spell it. */
  spellings: v.optional(v.array(v.strictObject({ text: words, sources: sourceIds }))),
});

const outcome = v.strictObject({
  text: localText,
  sources: sourceIds,
  /** The event's themes that the text itself names; left out where it names none. */
  themes: v.optional(v.pipe(v.array(id), v.minLength(1, 'name a theme, or leave the field out'))),
});

const note = v.strictObject({
  kind: v.picklist(
    ['sources-differ', 'inferred', 'not-found', 'context'],
    'write "sources-differ", "inferred", "not-found" or "context"',
  ),
  text: localText,
});

export const eventRecord = v.strictObject({
  id,
  series: id,
  /** Its place in the series, counted from 1; null where the series is not numbered. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1, 'count from 1'))),
  title: localText,
  /** Whose wording the title follows in each language. */
  titleBasis: localText,
  /** Null where no source gives any date. */
  date: v.nullable(edtf),
  standing: v.picklist(
    ['held', 'announced', 'proposed'],
    'write "held", "announced" or "proposed"; "awaiting" follows from the date',
  ),
  confidence: v.optional(confidence),
  place: v.strictObject({
    city: v.nullable(localText),
    /** The part of the country, where a source names it. */
    region: v.optional(localText),
    country: countryId,
    lat: v.nullable(latitude),
    lon: v.nullable(longitude),
    mode: v.picklist(
      ['in-person', 'online', 'hybrid', 'unknown'],
      'write "in-person", "online", "hybrid" or "unknown"',
    ),
  }),
  chair: v.nullable(person),
  /** Delegations that a source names; never filled from the list of members. */
  participants: v.array(person),
  /** Countries whose own status the event changes. */
  about: v.optional(v.array(countryId)),
  outcomes: v.array(outcome),
  themes: v.array(id),
  notes: v.array(note),
  sources: sourceIds,
  reviewed,
});

export const statusRecord = v.strictObject({
  status: v.picklist(
    ['founding-member', 'member', 'observer', 'dialogue-partner', 'partner'],
    'write "founding-member", "member", "observer", "dialogue-partner" or "partner"',
  ),
  from: edtf,
  /** First day of the next status; left out while the status lasts. */
  to: v.optional(edtf),
  basis: v.picklist(
    ['founding-declaration', 'accession-decision', 'decision', 'memorandum'],
    'write "founding-declaration", "accession-decision", "decision" or "memorandum"',
  ),
  decided: edtf,
  memorandum: v.optional(edtf),
  confidence,
  note: v.optional(localText),
  sources: sourceIds,
});

export const countryRecord = v.strictObject({
  id: countryId,
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'use the ISO 3166-1 alpha-2 code')),
  numeric: v.pipe(v.string(), v.regex(/^\d{3}$/, 'use the three digits of ISO 3166-1, in quotes')),
  name: localText,
  otherNames: v.optional(v.array(v.strictObject({ lang: words, text: words }))),
  officialName: localText,
  /** Null where a dataset gives none. */
  capital: v.nullable(
    v.strictObject({
      name: localText,
      lat: latitude,
      lon: longitude,
      note: v.optional(localText),
    }),
  ),
  /** Official languages by their BCP 47 tags. */
  languages: v.array(languageTag),
  statuses: v.pipe(v.array(statusRecord), v.minLength(1, 'give at least one status')),
  milestones: v.array(v.strictObject({ date: edtf, text: localText, sources: sourceIds })),
  agency: v.nullable(
    v.strictObject({
      name: localText,
      localName: v.optional(words),
      url: v.optional(httpAddress),
      /** False where the address was found in use elsewhere but not opened. */
      urlOpened: v.optional(v.boolean()),
      note: localText,
      sources: sourceIds,
    }),
  ),
  chairmanships: v.array(
    v.strictObject({
      from: edtf,
      to: v.optional(edtf),
      basis: v.picklist(['stated', 'derived'], 'write "stated" or "derived"'),
      note: v.optional(localText),
      confidence,
      sources: sourceIds,
    }),
  ),
  sources: sourceIds,
  reviewed,
});

export const sourceRecord = v.strictObject({
  id,
  publisher: words,
  title: words,
  /** Left out where the page itself must not be linked. */
  url: v.optional(httpAddress),
  published: v.optional(edtf),
  lang: words,
  kind: v.optional(v.picklist(['news', 'official'], 'write "news" or "official"')),
  licence: v.optional(words),
  note: v.optional(localText),
  /** Seen only as others cite it: stands as "cited by others, not opened", never as proof. */
  weak: v.optional(v.boolean()),
  reviewed,
});

export const themeRecord = v.strictObject({
  id,
  label: localText,
  says: localText,
  sources: sourceIds,
  reviewed,
});

export const seriesRecord = v.strictObject({
  id,
  label: localText,
  /** Where room is short. */
  short: localText,
  /** One event of the series, in the middle of a sentence. */
  one: localText,
});

export const questionRecord = v.strictObject({
  id,
  question: localText,
  known: localText,
  events: v.array(id),
  countries: v.array(countryId),
  sources: sourceIds,
  reviewed,
});

const statusNames = v.strictObject({
  'founding-member': localText,
  member: localText,
  observer: localText,
  'dialogue-partner': localText,
  partner: localText,
});

/** How a new status for former observers and partners stands; other organisations know none. */
export const partnerStatus = v.strictObject({
  decided: isoDay,
  city: localText,
  what: localText,
  inForce: v.picklist(['confirmed', 'not-confirmed']),
  against: localText,
  sources: sourceIds,
});

/** Who has asked to join, where that is known. */
export const applications = v.strictObject({
  asOf: isoDay,
  count: v.number(),
  text: localText,
  sources: sourceIds,
});

export const datasetRecord = v.strictObject({
  /** Version of this form. */
  format: v.literal(1, 'this program reads format 1'),
  id,
  asOf: isoDay,
  /** The day on which all records were last held against their sources. */
  reviewed,
  title: localText,
  subtitle: localText,
  mainSeries: id,
  openingEvent: id,
  /** What the dataset calls the statuses, where it has names of its own for them. */
  statusNames: v.optional(v.partial(statusNames)),
  datePolicy: v.optional(v.record(words, localText)),
  partnerStatus: v.optional(partnerStatus),
  changes: v.array(v.strictObject({ date: edtf, text: localText, confidence, sources: sourceIds })),
  applications: v.optional(applications),
  nameNotes: v.array(localText),
});

/** The files of assets/data, and the form of what each holds. */
export const FILES = {
  dataset: datasetRecord,
  series: v.array(seriesRecord),
  events: v.array(eventRecord),
  countries: v.array(countryRecord),
  themes: v.array(themeRecord),
  sources: v.array(sourceRecord),
  'open-questions': v.array(questionRecord),
  tours: v.array(tourRecord),
  indicators: indicatorsRecord,
  'search-aliases': v.array(searchAliasRecord),
} as const;

export type FileName = keyof typeof FILES;
export type RawData = { readonly [Name in FileName]: v.InferOutput<(typeof FILES)[Name]> };

/** A text in the languages it is known in. The files give English; a page loads one language. */
export type LocalText = v.InferOutput<typeof localText>;
export type AnyText = LocalText;
export type Confidence = v.InferOutput<typeof confidence>;
export type Person = v.InferOutput<typeof person>;
export type EventRecord = v.InferOutput<typeof eventRecord>;
export type StatusRecord = v.InferOutput<typeof statusRecord>;
export type CountryRecord = v.InferOutput<typeof countryRecord>;
export type Source = v.InferOutput<typeof sourceRecord>;
export type Theme = v.InferOutput<typeof themeRecord>;
export type Series = v.InferOutput<typeof seriesRecord>;
export type OpenQuestion = v.InferOutput<typeof questionRecord>;
export type DatasetRecord = v.InferOutput<typeof datasetRecord>;
