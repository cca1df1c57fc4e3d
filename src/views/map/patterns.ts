import { svg } from '../../dom/svg';

/*
 * Each status has its own texture, so that colour is never the only sign: observers a diagonal
 * hatch, dialogue partners dots, later members and SCO partners none but another shade. Where the
 * colours show a yearly number, lines tell that there is none.
 */

const TILE_PX = 8;

interface Patterns {
  /** Keeps the tiles at their size in pixels while the plane is scaled. */
  readonly scaleTo: (scale: number) => void;
  readonly remove: () => void;
}

/** Adds every pattern twice: one set is scaled with the map, the other stays still for swatches. */
export function addPatterns(parent: SVGElement): Patterns {
  const defs = svg('defs');
  const scaled = [hatch('hatch-observer'), dots('dots-dialogue-partner'), lines('lines-missing')];
  const still = [
    hatch('hatch-observer-still'),
    dots('dots-dialogue-partner-still'),
    lines('lines-missing-still'),
    disputed(),
  ];
  defs.append(...scaled, ...still);
  parent.append(defs);
  return {
    scaleTo(scale) {
      for (const each of scaled) each.setAttribute('patternTransform', `scale(${scale})`);
    },
    remove: () => defs.remove(),
  };
}

function hatch(id: string): SVGPatternElement {
  return tile(id, 'hatch', [svg('path', { class: 'figure', d: 'M-2,2L2,-2M0,8L8,0M6,10L10,6' })]);
}

function dots(id: string): SVGPatternElement {
  return tile(id, 'dots', [
    svg('circle', { class: 'figure', cx: 2, cy: 2, r: 1 }),
    svg('circle', { class: 'figure', cx: 6, cy: 6, r: 1 }),
  ]);
}

/** Where there is no value to colour. */
function lines(id: string): SVGPatternElement {
  return tile(id, 'lines', [svg('path', { class: 'figure', d: 'M0,2H8M0,6H8' })]);
}

/** Stands for all disputed land in the legend. */
function disputed(): SVGPatternElement {
  const stripe = (x: number, status: string) =>
    svg('rect', { class: 'stripe', 'data-status': status, x, width: 3, height: TILE_PX });
  const pattern = tile('dispute-still', 'dispute-swatch', [
    stripe(0, 'member'),
    stripe(TILE_PX / 2, 'founding-member'),
  ]);
  pattern.setAttribute('patternTransform', 'rotate(45)');
  return pattern;
}

function tile(id: string, name: string, figures: readonly SVGElement[]): SVGPatternElement {
  const size = { width: TILE_PX, height: TILE_PX };
  const pattern = svg('pattern', { id, class: name, ...size, patternUnits: 'userSpaceOnUse' });
  pattern.append(svg('rect', { class: 'ground', ...size }), ...figures);
  return pattern;
}
