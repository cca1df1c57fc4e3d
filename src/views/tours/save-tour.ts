import type { Tour } from '../../model/tour';
import { tourFileName, writeTour } from '../../model/tour-file';

/** Long enough for a browser to take up what it is to save. */
const MS_BEFORE_RELEASE = 10_000;

export function saveTour(tour: Tour, title: string): void {
  saveText(writeTour(tour, true), tourFileName(title));
}

/** Offers a text as a file to be saved. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), MS_BEFORE_RELEASE);
}
