import type { Tour } from '../../model/tour';
import type { Drafts } from './drafts';
import type { Field } from './field';
import type { ToursContext } from './tours-context';

interface Writing {
  /** Names the field within the editor. */
  readonly key: string;
  /** What the tour holds. */
  readonly kept: string;
  /** What the tour would hold if this were written. */
  readonly makes: (text: string) => string;
  /** The tour with this written in it; null where it cannot be. */
  readonly keep: (tour: Tour, text: string) => Tour | null;
}

/** The part of a field that is about writing: each letter is kept at once, a pause ends an edit. */
export function written(
  { editor }: ToursContext,
  drafts: Drafts,
  redraw: () => void,
  { key, kept, makes, keep }: Writing,
): Pick<Field, 'key' | 'value' | 'input' | 'leave'> {
  return {
    key,
    value: drafts.shown(key, kept, makes),
    input(text) {
      drafts.set(key, text);
      const before = editor.edited.peek()?.tour;
      const tour = before && keep(before, text);
      // Blanks, and what was left out of a number, change nothing that could be undone.
      if (tour && makes(text) !== kept) editor.change(tour, { typing: key });
      redraw();
    },
    leave(text) {
      const before = editor.edited.peek()?.tour;
      // What cannot be kept stays in the field, with what is wrong with it.
      if (before && keep(before, text)) drafts.drop(key);
      editor.endTyping();
      redraw();
    },
  };
}

/** A text as a tour holds it. */
export const plainText = (text: string): string => (text.trim() === '' ? '' : text);
