/** What a page that is measured tells of itself; see `adapt-atlas.mjs`. */
interface Bench {
  /** Where the cursor is taken, and from where to where it can be dragged. */
  readonly scrub: () => { x: number; y: number; from: number; to: number };
  /** Changes with the cursor. */
  readonly shown: () => string | null;
  /** What is clicked: a country, or where there is no map an event. */
  readonly target: () => { x: number; y: number } | null;
  /** Each changes once a choice is to be seen; null while it is being drawn. */
  readonly looks: Readonly<Record<string, () => string | null>>;
}

interface Window {
  bench: Bench;
  benchFrames: () => readonly number[];
  benchChoice: Promise<number>;
}
