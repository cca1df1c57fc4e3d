import { saveText } from '../../dom/save-text';
import type { Tour } from '../../model/tour';
import { tourFileName, writeTour } from '../../model/tour-file';

export function saveTour(tour: Tour, title: string): void {
  saveText(writeTour(tour, true), tourFileName(title), 'application/json');
}
