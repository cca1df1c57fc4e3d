import * as v from 'valibot';
import { words } from './schema-fields';
import { SEARCH_KINDS } from './search';

/** Spellings that people type and the facts do not have: found, and shown only as what matched. */
export const searchAliasRecord = v.strictObject({
  kind: v.picklist(SEARCH_KINDS, `write one of ${SEARCH_KINDS.join(', ')}`),
  /** The record's id: of a city or person the English name in lower case, joined by hyphens. */
  id: words,
  spellings: v.pipe(v.array(words), v.minLength(1, 'give at least one spelling')),
});
