import { html, svg as svgTemplate, type TemplateResult } from 'lit-html';

/** Drawn on a grid of 20 by 20, in the colour of the text. */
const SHAPES = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  'fit-all': 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14',
  play: 'M6 4l10 6l-10 6z',
  pause: 'M7 4v12M13 4v12',
  previous: 'M12 4l-6 6l6 6',
  next: 'M8 4l6 6l-6 6',
  close: 'M5 5l10 10M15 5l-10 10',
  lanes: 'M3 5h14M3 10h14M3 15h14',
  info: 'M10 9v6M10 5.5v.5M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15',
  keys: 'M3 6h14v9H3zM6 9h.5M9 9h.5M12 9h.5M7 12h6',
  contrast:
    'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 2.5v15M10 6l5-1.5M10 10h7.5M10 14l5 1.5',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4',
  moon: 'M16.5 12A7 7 0 1 1 8 3.5A5.6 5.6 0 0 0 16.5 12z',
  language:
    'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M2.5 10h15M10 2.5c-3.4 3-3.4 12 0 15c3.4-3 3.4-12 0-15',
  borders: 'M3 6l4-2l6 3l4-2v9l-4 2l-6-3l-4 2zM7 4v9M13 7v9',
  back: 'M8 5l-5 5l5 5M3 10h9a4 4 0 0 1 0 7h-2',
  present: 'M2.5 4h15M4 4v9h12V4M10 13v3M6.5 17.5L10 16l3.5 1.5',
  undo: 'M7 4L3.5 7.5L7 11M3.5 7.5H12a4.3 4.3 0 0 1 0 8.6H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.3 4.3 0 0 0 0 8.6h4',
  duplicate: 'M7 7h10v10H7zM13 7V3H3v10h4',
  delete: 'M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11h8.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M12.5 12.5L17 17',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  themes: 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h5v5h-5z',
  compare: 'M3 17V3M3 17h14M5.5 13l3.5-4l3 2l5-6',
  'take-along': 'M10 3v10M6 9l4 4l4-4M4 17h12',
  up: 'M4 13l6-6l6 6',
  down: 'M4 7l6 6l6-6',
} as const;

export type IconName = keyof typeof SHAPES;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svgTemplate`<path d=${SHAPES[name]}></path>`}
  </svg>`;
}
