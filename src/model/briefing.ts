import { isRecord } from './is-record';

/** A source of the caption, as the speaker sees it. */
export interface BriefedSource {
  readonly publisher: string;
  readonly title: string;
  /** Null where there is no page that deserves a link. */
  readonly url: string | null;
  /** The source's own date in words; null where it gives none. */
  readonly date: string | null;
  /** BCP 47 tag of the title. */
  readonly lang: string;
}

interface NextStep {
  readonly title: string;
  /** The first sentence of its caption; null where it has none. */
  readonly line: string | null;
}

/** All that the speaker sees beside the presentation, as plain data: it goes to another window. */
export interface Briefing {
  readonly kind: 'briefing';
  /** The language of the texts. */
  readonly lang: string;
  readonly tour: string;
  /** Counted from 0. */
  readonly index: number;
  readonly count: number;
  readonly title: string;
  readonly caption: readonly string[];
  /** Null where the step has none. */
  readonly notes: string | null;
  readonly sources: readonly BriefedSource[];
  /** Null at the end. */
  readonly next: NextStep | null;
  readonly planned: PlannedTime;
  /** When the talk began, in ms since 1970-01-01 UTC. */
  readonly began: number;
  readonly black: boolean;
  readonly strayed: boolean;
}

/** Planned seconds: of the whole talk, before this step, and for this step. */
export interface PlannedTime {
  readonly all: number;
  readonly before: number;
  readonly step: number;
}

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isFlag: Guard = (value) => typeof value === 'boolean';
const isCount: Guard = (value) => Number.isInteger(value) && (value as number) >= 0;
const isLink: Guard = (value) => typeof value === 'string' && /^https?:\/\//.test(value);
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
const shaped =
  (shape: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([key, guard]) => guard(value[key]));

const isBriefingShape = shaped({
  kind: (value) => value === 'briefing',
  lang: isText,
  tour: isText,
  index: isCount,
  count: isCount,
  title: isText,
  caption: listOf(isText),
  notes: orNull(isText),
  sources: listOf(
    shaped({
      publisher: isText,
      title: isText,
      url: orNull(isLink),
      date: orNull(isText),
      lang: isText,
    }),
  ),
  next: orNull(shaped({ title: isText, line: orNull(isText) })),
  planned: shaped({ all: isCount, before: isCount, step: isCount }),
  began: isCount,
  black: isFlag,
  strayed: isFlag,
});

/** Whether a message from another window is a briefing through and through. */
export function isBriefing(value: unknown): value is Briefing {
  return isBriefingShape(value);
}
