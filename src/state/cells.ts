import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Day } from '../model/day';
import type { Indicators } from '../model/indicators';
import { NOTHING, type Selection } from '../model/selection';
import type { Presenting, Tour } from '../model/tour';
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
  /** The tours of this visitor, kept in this browser or come with the address. */
  readonly ownTours: readonly Tour[];
  /** The day that the cursor moves to, between two steps of a tour; null once it is there. */
  readonly travelling: Day | null;
  /** Whether the hall sees nothing. */
  readonly black: boolean;
  /** Where one was before presenting; null where the page began with it. */
  readonly before: AtlasState | null;
  /** Where the last presentation was left before its end. */
  readonly left: Presenting | null;
  /** How often an unattended screen was touched since it last went on; 0 while it goes on. */
  readonly touches: number;
  /** Height of the smallest text, in CSS pixels: larger in a hall. */
  readonly textPx: number;
  /** The yearly numbers; null until they are there. */
  readonly indicators: Indicators | null;
  /** Whether they could not be had when they were last asked for. */
  readonly indicatorsFailed: boolean;
  /** How often a person asked for them. */
  readonly indicatorTries: number;
}

/** The smallest text of a page that is read at arm's length. */
export const READING_TEXT_PX = 13;

/** All that can change. Only the actions hold them like this. */
export type Cells = { readonly [Key in keyof CellValues]: Signal<CellValues[Key]> };

/** The same cells as everybody else sees them: to read and follow, never to write. */
export type ReadCells = { readonly [Key in keyof CellValues]: ReadonlySignal<CellValues[Key]> };

/** What outlives a change of language; the rest is of the moment. */
export const LASTING = [
  'cursor',
  'selection',
  'series',
  'span',
  'map',
  'theme',
  'colour',
  'among',
  'layout',
  'borders',
  'lang',
  'presenting',
  'today',
  'speed',
  'notices',
  'ownTours',
  'black',
  'before',
  'left',
  'touches',
] as const satisfies readonly (keyof CellValues)[];

export function createCells(start: AtlasState, today: Day): Cells {
  return {
    cursor: signal(start.cursor),
    selection: signal(start.selection),
    series: signal(start.series),
    span: signal(start.span),
    map: signal(start.map),
    theme: signal(start.theme),
    colour: signal(start.colour),
    among: signal(start.among),
    layout: signal(start.layout),
    borders: signal(start.borders),
    lang: signal(start.lang),
    today: signal(today),
    hover: signal(NOTHING),
    playing: signal(false),
    speed: signal<Speed>('normal'),
    scrubbing: signal(false),
    notices: signal<readonly Notice[]>([]),
    intent: signal<Intent>('scrub'),
    presenting: signal(start.presenting),
    ownTours: signal<readonly Tour[]>([]),
    travelling: signal<Day | null>(null),
    black: signal(false),
    before: signal<AtlasState | null>(null),
    left: signal<Presenting | null>(null),
    touches: signal(0),
    textPx: signal(READING_TEXT_PX),
    indicators: signal<Indicators | null>(null),
    indicatorsFailed: signal(false),
    indicatorTries: signal(1),
  };
}
