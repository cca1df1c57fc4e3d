import * as v from 'valibot';
import { id, localText, reviewed, sourceIds } from './schema-fields';

/** One statement of a caption and the sources that say so. */
const claim = v.strictObject({ text: localText, sources: sourceIds });

const seconds = v.pipe(
  v.number('write seconds as a number'),
  v.integer('write whole seconds'),
  v.minValue(3, 'write at least 3 seconds'),
  v.maxValue(3600, 'write at most 3600 seconds'),
);

const stepRecord = v.strictObject({
  id,
  /** What is shown: the part of an address behind its `#`; empty for the opening view. */
  state: v.string('write the part of an address behind its "#"'),
  title: localText,
  caption: v.array(claim),
  /** What the presenter says; only the speaker sees it. */
  notes: v.optional(localText),
  /** How long the step is planned to be shown. */
  seconds: v.optional(seconds),
});

export const tourRecord = v.strictObject({
  id,
  title: localText,
  describes: localText,
  /** Goes on by itself and begins anew: for a screen that nobody attends. */
  unattended: v.optional(v.boolean('write true, or leave the field out')),
  steps: v.pipe(v.array(stepRecord), v.minLength(1, 'give at least one step')),
  reviewed,
});
