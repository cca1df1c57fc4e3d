import * as v from 'valibot';
import {
  applications,
  countryRecord,
  datasetRecord,
  eventRecord,
  partnerStatus,
  questionRecord,
  sourceRecord,
  statusRecord,
  themeRecord,
} from '../../../model/schema';
import { confidence, countryId, edtf, latitude, longitude } from '../../../model/schema-fields';
import { tourRecord } from '../../../model/schema-tours';
import { MAX_STATE_CHARS, MAX_STEPS } from '../../../model/tour-limits';
import { anyText, ids, listOf, name, ownId, text, word } from './own-fields';

/*
 * The form of a visitor's own dataset: the published one, where only that is asked for without which
 * nothing could be shown. What is left out here is told as unknown, never made up.
 */

const person = v.strictObject({
  name: word,
  office: anyText,
  country: countryId,
  spellings: v.optional(listOf(v.strictObject({ text: word, sources: ids }))),
});

const place = v.strictObject({
  city: v.optional(v.nullable(name), null),
  region: v.optional(name),
  country: v.optional(countryId),
  lat: v.optional(v.nullable(latitude), null),
  lon: v.optional(v.nullable(longitude), null),
  mode: v.optional(eventRecord.entries.place.entries.mode, 'unknown'),
});

export const ownEvent = v.strictObject({
  ...eventRecord.entries,
  id: v.optional(ownId),
  series: v.optional(ownId),
  number: v.optional(eventRecord.entries.number, null),
  title: name,
  titleBasis: anyText,
  date: v.optional(eventRecord.entries.date, null),
  standing: v.optional(eventRecord.entries.standing),
  place: v.optional(place, {}),
  chair: v.optional(v.nullable(person), null),
  participants: listOf(person),
  about: v.optional(listOf(countryId)),
  outcomes: listOf(v.strictObject({ text, sources: ids, themes: v.optional(listOf(ownId)) })),
  themes: ids,
  notes: listOf(
    v.strictObject({
      kind: v.optional(eventRecord.entries.notes.item.entries.kind, 'context'),
      text,
    }),
  ),
  sources: ids,
});

const ownStatus = v.strictObject({
  ...statusRecord.entries,
  basis: v.optional(statusRecord.entries.basis, 'decision'),
  decided: v.optional(edtf),
  confidence: v.optional(confidence, 'high'),
  note: v.optional(text),
  sources: ids,
});

export const ownCountry = v.strictObject({
  ...countryRecord.entries,
  iso2: v.optional(countryRecord.entries.iso2),
  numeric: v.optional(countryRecord.entries.numeric),
  name: anyText,
  otherNames: v.optional(listOf(v.strictObject({ lang: word, text: word }))),
  officialName: anyText,
  capital: v.optional(
    v.nullable(v.strictObject({ name, lat: latitude, lon: longitude, note: v.optional(text) })),
    null,
  ),
  languages: listOf(countryRecord.entries.languages.item),
  statuses: listOf(ownStatus),
  milestones: listOf(v.strictObject({ date: edtf, text, sources: ids })),
  agency: v.optional(
    v.nullable(
      v.strictObject({
        name,
        localName: v.optional(word),
        url: v.optional(sourceRecord.entries.url),
        urlOpened: v.optional(v.boolean()),
        note: anyText,
        sources: ids,
      }),
    ),
    null,
  ),
  chairmanships: listOf(
    v.strictObject({
      from: edtf,
      to: v.optional(edtf),
      basis: v.optional(v.picklist(['stated', 'derived']), 'stated'),
      note: v.optional(text),
      confidence: v.optional(confidence, 'high'),
      sources: ids,
    }),
  ),
  sources: ids,
});

export const ownSeries = v.strictObject({
  id: ownId,
  label: name,
  short: v.optional(name),
  one: v.optional(name),
});

export const ownTheme = v.strictObject({
  ...themeRecord.entries,
  id: ownId,
  label: name,
  says: anyText,
  sources: ids,
});

export const ownSource = v.strictObject({
  ...sourceRecord.entries,
  id: ownId,
  publisher: word,
  title: word,
  lang: v.optional(word, 'und'),
  licence: v.optional(word),
  note: v.optional(text),
});

export const ownQuestion = v.strictObject({
  ...questionRecord.entries,
  id: ownId,
  question: text,
  known: anyText,
  events: ids,
  countries: listOf(countryId),
  sources: ids,
});

const step = v.strictObject({
  ...tourRecord.entries.steps.pipe[0].item.entries,
  id: ownId,
  state: v.pipe(v.string(), v.maxLength(MAX_STATE_CHARS)),
  title: name,
  caption: listOf(v.strictObject({ text, sources: ids })),
  notes: v.optional(text),
});

export const ownTourOfData = v.strictObject({
  ...tourRecord.entries,
  id: ownId,
  title: name,
  describes: anyText,
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(MAX_STEPS)),
});

const statusNames = {
  'founding-member': name,
  member: name,
  observer: name,
  'dialogue-partner': name,
  partner: name,
};

export const ownAbout = v.strictObject({
  ...datasetRecord.entries,
  format: v.optional(datasetRecord.entries.format, 1),
  id: v.optional(ownId),
  asOf: v.optional(datasetRecord.entries.asOf),
  title: v.optional(name),
  subtitle: anyText,
  mainSeries: v.optional(ownId),
  openingEvent: v.optional(ownId),
  datePolicy: v.optional(v.record(word, text)),
  statusNames: v.optional(v.partial(v.strictObject(statusNames))),
  partnerStatus: v.optional(
    v.strictObject({
      ...partnerStatus.entries,
      city: name,
      what: text,
      against: text,
      sources: ids,
    }),
  ),
  changes: listOf(
    v.strictObject({
      date: edtf,
      text,
      confidence: v.optional(confidence, 'high'),
      sources: ids,
    }),
  ),
  applications: v.optional(v.strictObject({ ...applications.entries, text, sources: ids })),
  nameNotes: listOf(text),
});
