import type { Outlines, Point } from '../../data/outlines';
import type { Font, Measure } from '../../dom/measure';
import type { Words } from '../../i18n/words';
import type { AtlasEvent, Dataset } from '../../model/dataset';
import { READING_TEXT_PX } from '../../state/cells';
import type { Box } from './bounds';
import type { Coat } from './coat';
import type { Host } from './hosts';

/** What the texts of the map are made from. */
export interface LabelInput {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly measure: Measure;
  readonly outlines: Outlines;
  readonly boxOf: (id: string) => Box;
  readonly hosts: readonly Host[];
  /** The selected event where it is not one of the hosts, and where it is drawn. */
  readonly extra: { readonly event: AtlasEvent; readonly at: Point } | null;
  readonly zoom: number;
  /** How many times the size for reading the texts have. */
  readonly textScale: number;
  readonly day: number;
  /** The yearly number that the colours show; null where they show statuses. */
  readonly coat: Coat | null;
  /** Plane units to pixels. */
  readonly toPixels: (point: Point) => Point;
}

/** The font of a text of the smallest size. */
export function fontOf(weight: Font['weight'], textScale: number): Font {
  return { weight, px: READING_TEXT_PX * textScale };
}
