import { svg } from '../../dom/svg';

/*
 * Each status has its own texture, so that colour is never the only sign: observers a diagonal
 * hatch, dialogue partners dots, later members and SCO partners none but another shade.
 */

const TILE_PX = 8;

interface Patterns {
  /** Keeps the tiles at their size in pixels while the plane is scaled. */
  readonly scaleTo: (scale: number) => void;
  readonly remove: () => void;
}

export function addPatterns(parent: SVGElement): Patterns {
  const defs = svg('defs');
  const hatch = tile('hatch-observer');
  hatch.append(
    svg('rect', { class: 'ground', width: TILE_PX, height: TILE_PX }),
    svg('path', { class: 'figure', d: 'M-2,2L2,-2M0,8L8,0M6,10L10,6' }),
  );
  const dots = tile('dots-dialogue-partner');
  dots.append(
    svg('rect', { class: 'ground', width: TILE_PX, height: TILE_PX }),
    svg('circle', { class: 'figure', cx: 2, cy: 2, r: 1 }),
    svg('circle', { class: 'figure', cx: 6, cy: 6, r: 1 }),
  );
  defs.append(hatch, dots);
  parent.append(defs);
  return {
    scaleTo(scale) {
      for (const each of [hatch, dots]) each.setAttribute('patternTransform', `scale(${scale})`);
    },
    remove: () => defs.remove(),
  };

  function tile(id: string): SVGPatternElement {
    return svg('pattern', { id, width: TILE_PX, height: TILE_PX, patternUnits: 'userSpaceOnUse' });
  }
}
