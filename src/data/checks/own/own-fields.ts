import * as v from 'valibot';
import { LANGS } from '../../../model/lang';
import { MAX_ITEMS, MAX_NAME_CHARS, MAX_TEXT_CHARS } from '../../../model/own-limits';
import type { LocalText } from '../../../model/schema';
import { ID, id } from '../../../model/schema-fields';

/* Fields of a visitor's own records: in any of the languages, within limits, and most of them optional. */

const wordsUpTo = (most: number) =>
  v.pipe(
    v.string('write the text in quotes'),
    v.maxLength(most, `write at most ${most} characters`),
    v.trim(),
    v.nonEmpty('write the text, or leave the field out'),
  );

type TextForm = v.GenericSchema<unknown, LocalText>;

function textUpTo(most: number): TextForm {
  const words = v.exactOptional(wordsUpTo(most));
  return v.pipe(
    v.strictObject(
      { en: words, ru: words, zh: words, fa: words },
      'write {"en": "..."}, or the same with "ru", "zh" or "fa"',
    ),
    v.check(
      (text) => LANGS.some((lang) => text[lang] !== undefined),
      'write the text in at least one of "en", "ru", "zh" and "fa"',
    ),
  );
}

const MAX_ID_CHARS = 100;

export const name = textUpTo(MAX_NAME_CHARS);
export const text = textUpTo(MAX_TEXT_CHARS);
export const word = wordsUpTo(MAX_NAME_CHARS);
export const ownId = v.pipe(
  id,
  v.maxLength(MAX_ID_CHARS, `write at most ${MAX_ID_CHARS} characters`),
);

/** A text that need not be there; none is {}. */
export const anyText = v.optional(v.union([text, v.strictObject({})]), {});

/** A list that need not be there. */
export function listOf<Form extends v.GenericSchema>(form: Form) {
  return v.optional(
    v.pipe(v.array(form), v.maxLength(MAX_ITEMS, `list at most ${MAX_ITEMS} things`)),
    [],
  );
}

export const ids = listOf(ownId);

/** An id made from a name; null where no letter of it can be in one. */
export function idFrom(named: string): string | null {
  const made = named
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID_CHARS / 2)
    .replace(/^-|-$/g, '');
  return ID.test(made) && made !== 'none' ? made : null;
}
