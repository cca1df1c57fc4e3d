import * as v from 'valibot';
import { dayOfIso } from '../../model/day';
import { httpAddress, ID, localText } from '../../model/schema-fields';
import type { SourcedCell, WorldviewTable } from '../../model/worldview';

/*
 * The form of assets/geo/worldviews.json: one row an atom, one cell a view. Like the forms of the
 * facts it serves the build and the tests, and does not travel with the app.
 */

const id = v.pipe(v.string(), v.regex(ID, 'use lower-case letters, digits and single hyphens'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'use three capitals, such as "KGZ"'));
const basis = v.variant('kind', [
  v.strictObject({
    kind: v.literal('source'),
    text: localText,
    opened: v.boolean('write true where a page that supports the sentence was read, else false'),
    url: v.optional(httpAddress),
  }),
  v.strictObject({ kind: v.picklist(['natural-earth', 'editorial']), text: localText }),
]);
const cell = v.variant('style', [
  v.strictObject({ style: v.literal('part'), draws: code, basis }),
  v.strictObject({ style: v.picklist(['disputed', 'own']), draws: v.null(), basis }),
]);

const worldviewsRecord = v.strictObject({
  reviewed: v.pipe(
    v.string(),
    v.check((text) => dayOfIso(text) !== null, 'write a day that exists as "YYYY-MM-DD"'),
  ),
  views: v.pipe(
    v.array(v.strictObject({ id, label: localText, describes: localText })),
    v.minLength(1, 'give at least one view'),
  ),
  states: v.record(v.string(), code),
  rows: v.array(
    v.strictObject({
      id,
      name: localText,
      administeredBy: v.array(code),
      claimedBy: v.array(code),
      near: localText,
      cells: v.record(id, cell),
    }),
  ),
});

/** The table, or an Error that names the field, the value and the remedy. */
export function parseWorldviews(json: unknown): WorldviewTable<SourcedCell> {
  const result = v.safeParse(worldviewsRecord, json);
  if (!result.success) {
    const faults = result.issues.map(
      (issue) =>
        `  worldviews.json, ${v.getDotPath(issue) ?? ''}: ${JSON.stringify(issue.input)?.slice(0, 80)}. ${issue.message}`,
    );
    throw new Error(`The table of worldviews has errors:\n${faults.join('\n')}`);
  }
  const { views, rows } = result.output;
  for (const row of rows) {
    for (const view of views) {
      if (row.cells[view.id]) continue;
      throw new Error(`worldviews.json, ${row.id}: add a cell for the view "${view.id}".`);
    }
  }
  return result.output;
}
