import type { AnyText } from './schema';
import type { Claim, Step, Tour } from './tour';

/* How a tour is written to a file, to the browser's storage and into a link: all the same. */

export const TOUR_KIND = 'sco-atlas-tour';
/** Version of the form; a program reads its own and those before. */
export const TOUR_FORMAT = 1;

/** The text of a tour file; for people to read, too, where it is `spaced`. */
export function writeTour(tour: Tour, spaced = false): string {
  const file = { format: TOUR_FORMAT, kind: TOUR_KIND, tour: plainTour(tour) };
  return spaced ? `${JSON.stringify(file, null, 2)}\n` : JSON.stringify(file);
}

export function sameTour(a: Tour, b: Tour): boolean {
  return writeTour(a) === writeTour(b);
}

/** The tour with its fields in one order and without those that say nothing. */
export function plainTour({ id, title, describes, unattended, steps }: Tour): Tour {
  return {
    id,
    title: plainText(title),
    describes: plainText(describes),
    ...(unattended ? { unattended } : {}),
    steps: steps.map(plainStep),
  };
}

function plainStep({ id, state, title, caption, notes, seconds }: Step): Step {
  const said = plainText(notes ?? {});
  return {
    id,
    state,
    title: plainText(title),
    caption: caption.map(plainClaim),
    ...(Object.keys(said).length > 0 ? { notes: said } : {}),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function plainClaim({ text, sources }: Claim): Claim {
  return { text: plainText(text), sources: [...sources] };
}

function plainText({ en, ru, zh, fa }: AnyText): AnyText {
  return { ...(en && { en }), ...(ru && { ru }), ...(zh && { zh }), ...(fa && { fa }) };
}

const MAX_NAME_CHARS = 60;

/** A file name for a tour, in letters that every system can keep. */
export function tourFileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME_CHARS)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'sco-atlas-tour.json' : `sco-atlas-tour-${plain}.json`;
}
