import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Day } from '../model/day';
import { NOTHING, type Selection } from '../model/selection';
import type { AtlasState } from './atlas-state';
import type { Notice } from './notice';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Whether the last change deserves its own entry in the history. */
export type Intent = 'choice' | 'scrub';

/** What the cells hold: the state that a link restores, and what lasts only as long as the page. */
interface CellValues extends AtlasState {
  readonly today: Day;
  readonly hover: Selection;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly scrubbing: boolean;
  readonly notices: readonly Notice[];
  readonly intent: Intent;
  /** Height of the smallest text, in CSS pixels: larger in a hall. */
  readonly textPx: number;
}

/** The smallest text of a page that is read at arm's length. */
export const READING_TEXT_PX = 13;

/** All that can change. Only the actions hold them like this. */
export type Cells = { readonly [Key in keyof CellValues]: Signal<CellValues[Key]> };

/** The same cells as everybody else sees them: to read and follow, never to write. */
export type ReadCells = { readonly [Key in keyof CellValues]: ReadonlySignal<CellValues[Key]> };

export function createCells(start: AtlasState, today: Day): Cells {
  return {
    cursor: signal(start.cursor),
    selection: signal(start.selection),
    series: signal(start.series),
    span: signal(start.span),
    map: signal(start.map),
    borders: signal(start.borders),
    today: signal(today),
    hover: signal(NOTHING),
    playing: signal(false),
    speed: signal<Speed>('normal'),
    scrubbing: signal(false),
    notices: signal<readonly Notice[]>([]),
    intent: signal<Intent>('scrub'),
    textPx: signal(READING_TEXT_PX),
  };
}
