import * as v from 'valibot';
import { ID } from '../../model/schema-fields';
import {
  MAX_CLAIMS,
  MAX_SECONDS,
  MAX_STATE_CHARS,
  MAX_TEXT_CHARS,
  MAX_TITLE_CHARS,
  MIN_SECONDS,
} from '../../model/tour-limits';

/*
 * The form of a visitor's own tour. Unlike a tour of the data it may be in any language, and
 * unfinished: texts may be empty, steps may be missing. No message of its own: what is wrong is
 * said in the visitor's language, by the field that it is in.
 */

const MAX_ID_CHARS = 60;
const id = v.pipe(v.string(), v.maxLength(MAX_ID_CHARS), v.regex(ID), v.notValue('none'));

const textOf = (maxChars: number) => {
  const words = v.exactOptional(v.pipe(v.string(), v.maxLength(maxChars)));
  return v.strictObject({ en: words, ru: words, zh: words, fa: words });
};

const claim = v.strictObject({
  text: textOf(MAX_TEXT_CHARS),
  sources: v.pipe(v.array(id), v.maxLength(MAX_CLAIMS)),
});

export const ownStep = v.strictObject({
  id: v.optional(id),
  state: v.pipe(v.string(), v.maxLength(MAX_STATE_CHARS)),
  title: textOf(MAX_TITLE_CHARS),
  caption: v.pipe(v.array(claim), v.maxLength(MAX_CLAIMS)),
  notes: v.optional(textOf(MAX_TEXT_CHARS)),
  seconds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(MIN_SECONDS), v.maxValue(MAX_SECONDS)),
  ),
});

export const ownTour = v.strictObject({
  id: v.optional(id),
  title: v.optional(textOf(MAX_TITLE_CHARS), {}),
  describes: v.optional(textOf(MAX_TEXT_CHARS), {}),
  unattended: v.optional(v.boolean()),
  steps: v.array(v.unknown()),
});
