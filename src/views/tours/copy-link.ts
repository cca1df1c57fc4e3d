import type { Tour } from '../../model/tour';
import { writeTour } from '../../model/tour-file';
import { MAX_LINK_CHARS } from '../../model/tour-limits';
import { carryingAddress, presentingAddress } from '../../state/tour-address';
import { packText } from '../../state/tour-link';
import type { TourReport } from './tour-report';
import type { ToursContext } from './tours-context';

/** Copies a link to a tour; one to the visitor's own tour carries it whole. */
export async function copyLink({ store, words }: ToursContext, tour: Tour): Promise<TourReport> {
  const { t } = words;
  const shipped = store.dataset.tours.includes(tour);
  const packed = shipped ? '' : await packText(writeTour(tour));
  if (packed === null) return { good: false, lines: [t.linkTooLong(MAX_LINK_CHARS)] };
  const fragment = shipped ? presentingAddress(tour) : carryingAddress(tour, packed);
  const [page = ''] = location.href.split('#');
  const link = page + fragment;
  try {
    await navigator.clipboard.writeText(link);
    return { good: true, lines: [shipped ? t.atlasLinkCopied : t.linkCopied] };
  } catch {
    return { good: true, lines: [t.linkToCopy], copy: link };
  }
}
