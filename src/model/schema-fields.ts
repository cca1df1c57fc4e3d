import * as v from 'valibot';
import { dayOfIso } from './day';
import { parseEdtf } from './edtf';
import type { Lang } from './lang';

/* The fields that records are made of. Each message says what to write instead. */

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = v.pipe(
  v.string('write an id in quotes'),
  v.regex(ID, 'use lower-case letters, digits and single hyphens, such as "summit-26-2026"'),
  v.notValue('none', 'choose another id: "none" means "nothing selected" in the address'),
);
export const sourceIds = v.array(id, 'list source ids in brackets, such as ["tass-2017"]');
export const countryId = v.pipe(
  v.string('write the ISO 3166-1 alpha-3 code in quotes'),
  v.regex(/^[A-Z]{3}$/, 'use the ISO 3166-1 alpha-3 code in capitals, such as "KGZ"'),
);
export const words = v.pipe(
  v.string('write the text in quotes'),
  v.trim(),
  v.nonEmpty('write the text, or leave the field out'),
);

type TextByLang = { readonly [Each in Lang]?: string | undefined };

/** A text in one or more languages; English is always there. */
export const localText: v.GenericSchema<unknown, TextByLang> = v.strictObject(
  {
    en: words,
    ru: v.optional(words),
    zh: v.optional(words),
    fa: v.optional(words),
  },
  'write {"en": "..."}, with "ru", "zh" and "fa" where they are known',
);

export const edtf = v.pipe(
  v.string('write the date in quotes'),
  v.check(
    (text) => parseEdtf(text) !== null,
    'write an EDTF date: "2025-06-17", "2025-07-10/2025-07-11", "2025-05", "2026", "2026?" (only proposed) or "2025-06~" (about)',
  ),
);
export const isoDay = v.pipe(
  v.string('write the day in quotes'),
  v.check((text) => dayOfIso(text) !== null, 'write a day that exists as "YYYY-MM-DD"'),
);
/** The day on which a record was last held against its sources, where it was on a day of its own. */
export const reviewed = v.optional(isoDay);
export const languageTag = v.pipe(
  v.string('write the tag in quotes'),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'write a BCP 47 tag, such as "ky"'),
);
export const confidence = v.picklist(
  ['high', 'medium', 'low'],
  'write "high", "medium" or "low", or leave the field out',
);
export const latitude = v.pipe(
  v.number('write degrees north as a number'),
  v.minValue(-90, 'write degrees between -90 and 90'),
  v.maxValue(90, 'write degrees between -90 and 90'),
);
export const longitude = v.pipe(
  v.number('write degrees east as a number'),
  v.minValue(-180, 'write degrees between -180 and 180'),
  v.maxValue(180, 'write degrees between -180 and 180'),
);
export const httpAddress = v.pipe(
  v.string('write the address in quotes'),
  v.url('write a whole address, such as "https://example.org/page"'),
  v.regex(/^https?:\/\//, 'only http and https addresses are linked'),
);
