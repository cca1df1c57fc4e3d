import type { StepDrawing } from './draw-step';

/** Pictures of a step by their addresses, ready to be shown. */
export interface StepPictures {
  readonly map: string;
  readonly legend: string | null;
  readonly timeline: string;
}

/** Makes drawings into pictures and forgets them all at once. */
export function createPictures() {
  const urls: string[] = [];
  const picture = (drawing: SVGSVGElement) => {
    const text = new XMLSerializer().serializeToString(drawing);
    const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    urls.push(url);
    return url;
  };
  return {
    of: ({ map, legend, timeline }: StepDrawing): StepPictures => ({
      map: picture(map),
      legend: legend && picture(legend),
      timeline: picture(timeline),
    }),
    forget: () => urls.splice(0).forEach((url) => void URL.revokeObjectURL(url)),
  };
}
