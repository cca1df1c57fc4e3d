/** What a shape is filled or drawn with, as every program that reads SVG understands it. */
export interface Paint {
  /** `#rrggbb`, or `none`. */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
  /** The pattern laid over the colour, by its id; null without one. */
  readonly pattern: string | null;
}

const URL_PART = /^url\(["']?[^"'#)]*#([^"')]+)["']?\)\s*/;
const NOTHING: Paint = { colour: 'none', opacity: 0, pattern: null };

/**
 * Reads a paint as a browser computes it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`,
 * `color(srgb 0.1 0.2 0.3 / 0.5)`, each perhaps behind the `url("#id")` of a pattern.
 */
export function readPaint(computed: string): Paint {
  const pattern = URL_PART.exec(computed)?.[1] ?? null;
  const text = computed.replace(URL_PART, '').trim();
  const colour = readColour(text);
  if (pattern === null) return colour ?? NOTHING;
  return { ...(colour ?? NOTHING), opacity: 1, pattern };
}

function readColour(text: string): Paint | null {
  const [, name = '', inside = ''] = /^([a-z]+)\(([^)]*)\)$/.exec(text) ?? [];
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const shares = name === 'color' ? parts.slice(1) : parts;
  if (!['rgb', 'rgba', 'color'].includes(name) || shares.length < 3) return null;
  const scale = name === 'color' ? 255 : 1;
  const opacity = shares[3] === undefined ? 1 : Number(shares[3]);
  if (opacity === 0) return null;
  const colour = shares.slice(0, 3).map((share) => hexOf(Number(share) * scale));
  return { colour: `#${colour.join('')}`, opacity, pattern: null };
}

function hexOf(value: number): string {
  const whole = Math.round(Math.min(Math.max(value, 0), 255));
  return whole.toString(16).padStart(2, '0');
}
