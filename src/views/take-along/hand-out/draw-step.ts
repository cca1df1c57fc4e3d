import type { View } from '../../../state/atlas-state';

/** Map and timeline of one step, each a drawing that stands by itself. */
export interface StepDrawing {
  readonly map: SVGSVGElement;
  /** Null where the legend stands on the map. */
  readonly legend: SVGSVGElement | null;
  readonly timeline: SVGSVGElement;
}

/** Draws a view for paper, without moving what is on the screen; rejects where the map cannot be had. */
export type DrawStep = (view: View) => Promise<StepDrawing>;
