import { tourTitle } from '../../i18n/tour-words';
import { MAX_FILE_CHARS } from '../../model/tour-limits';
import { remarksOn } from '../../state/tour-remarks';
import type { TourReport } from './tour-report';
import type { ToursContext } from './tours-context';

/** Opens a file beside the tours that are there, and tells what became of it. */
export async function openTourFile(context: ToursContext, file: File): Promise<TourReport> {
  const { t } = context.words;
  const refused = t.fileRefused(file.name);
  // No character takes less than a byte, so a larger file cannot be read anyway.
  if (file.size > 4 * MAX_FILE_CHARS) {
    return { good: false, lines: [refused, t.tourProblem['too-large']] };
  }
  try {
    return openTour(context, await file.text(), file.name);
  } catch {
    return { good: false, lines: [refused, t.fileUnreadable] };
  }
}

/** Opens the text of a tour beside the tours that are there. */
export function openTour(
  { store, words, own }: ToursContext,
  text: string,
  name: string,
): TourReport {
  const { t } = words;
  const read = own.read(text);
  if (!read.tour) {
    const lines = [t.fileRefused(name), t.tourProblem[read.problem]];
    return { good: false, lines, faults: read.faults };
  }
  const count = store.ownTours.peek().length;
  const tour = own.add(read.tour, 'keep');
  const title = tourTitle(words, tour);
  const isNew = store.ownTours.peek().length > count;
  return {
    good: true,
    lines: [isNew ? t.tourOpened(title) : t.tourOpenedSame(title)],
    faults: read.faults,
    remarks: remarksOn(tour, store.address.peek()),
  };
}
