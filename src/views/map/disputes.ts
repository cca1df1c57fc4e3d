import type { Disputed } from '../../data/outlines';
import { partiesOf } from '../../data/worldview';
import { setAttribute, svg } from '../../dom/svg';
import type { CountryId, Dataset } from '../../model/dataset';
import type { Day } from '../../model/day';
import { statusOn } from '../../model/status';
import { shapeData } from './path-data';

const TILE_PX = 10;
const STRIPE_PX = 3;

/** Hatched land: stripes in the colours of those who administer and claim it, between neutral ground. */
export interface Disputes {
  readonly draw: (disputed: readonly Disputed[]) => void;
  /** Gives each stripe the status colour that its country has on the day. */
  readonly colour: (day: Day) => void;
  /** Keeps the stripes at their width in pixels while the plane is scaled. */
  readonly scaleTo: (scale: number) => void;
}

export function createDisputes(parent: SVGElement, dataset: Dataset): Disputes {
  const defs = svg('defs');
  const land = svg('g', { class: 'disputes' });
  parent.append(defs, land);

  return {
    draw(disputed) {
      defs.replaceChildren();
      land.replaceChildren();
      disputed.forEach(({ rows, rings }, index) => {
        const [first] = rows;
        if (!first) return;
        const id = `dispute-${index}`;
        defs.append(stripes(id, partiesOf(first)));
        const d = shapeData(rings);
        land.append(
          svg('path', { class: 'dispute', d, fill: `url(#${id})`, 'fill-rule': 'evenodd' }),
        );
      });
    },
    colour(day) {
      for (const stripe of defs.querySelectorAll<SVGElement>('[data-party]')) {
        const country = dataset.countryById.get(stripe.dataset.party ?? '');
        setAttribute(stripe, 'data-status', country ? statusOn(country, day) : 'none');
      }
    },
    scaleTo(scale) {
      for (const pattern of defs.children) {
        pattern.setAttribute('patternTransform', `rotate(45) scale(${scale})`);
      }
    },
  };
}

/** One tile: a stripe for the first party and one for the second, quiet ground between them. */
function stripes(id: string, parties: readonly CountryId[]): SVGPatternElement {
  const size = { width: TILE_PX, height: TILE_PX };
  const pattern = svg('pattern', { id, ...size, patternUnits: 'userSpaceOnUse' });
  pattern.append(svg('rect', { class: 'dispute-ground', ...size }));
  parties.slice(0, 2).forEach((party, index) => {
    const x = (index * TILE_PX) / 2;
    const band = { x, width: STRIPE_PX, height: TILE_PX };
    pattern.append(svg('rect', { class: 'stripe', 'data-party': party, ...band }));
  });
  return pattern;
}
