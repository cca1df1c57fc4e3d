import { readFileSync } from 'node:fs';
import { indexDataset } from '../../src/data/index-dataset';
import { readOutlines } from '../../src/data/outlines';
import { wrapText } from '../../src/exports/picture/wrap-text';
import { countWords } from '../../src/i18n/count-words';
import { en } from '../../src/i18n/en/index';
import { eventLine } from '../../src/i18n/event-words';
import { createWords } from '../../src/i18n/words';
import { dayOfIso } from '../../src/model/day';
import { meetingsOf } from '../../src/model/series';
import { countStatuses, statusOn } from '../../src/model/status';
import { PATH_SCALE, pathData, shapeData } from '../../src/views/map/path-data';
import { project } from '../../src/views/map/projection';
import { atlasFile } from './atlas-file';
import { outlinesFile } from './read-geo';

/** What sites that show links ask for, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;
const TEXT_X = 64;
/** About the letters of the title and of the smaller lines that fit beside the map. */
const LETTERS = { title: 12, line: 38 } as const;
/** Where the plane's middle stands in the picture, and how many pixels a unit of the plane has. */
const MAP = { x: 850, y: 330, scale: 1.12 } as const;
const PIN_PX = 7;
const FIRST_LINE_PX = 300;
const LINE_PX = 32;
const GAP_PX = 24;

/**
 * The picture that stands for the page where its address is shown, as SVG: the map on the day of
 * the facts, its borders as on opening, with the title, the counts and the last meeting held.
 */
export function previewDrawing(): string {
  const dataset = indexDataset(atlasFile('en'));
  const words = createWords('en', en);
  const colour = lightColours();
  const day = dayOfIso(dataset.about.asOf) ?? 0;
  const view = dataset.worldviews[0]?.id;
  if (!view) throw new Error('There is no worldview to draw the preview in.');
  const shapes = readOutlines(outlinesFile(), dataset.borders, project).shapesOf(view);
  const fill = new Map(dataset.countries.map((each) => [each.id, colour(statusOn(each, day))]));
  const held = meetingsOf(dataset).filter(({ standing }) => standing === 'held');
  const last = held.at(-1);
  const lines = [
    words.text(dataset.about.subtitle),
    countWords(words, countStatuses(dataset, day)),
    ...(last ? [eventLine(words, dataset, last)] : []),
  ];
  const blocks = lines.map((line) => wrapText(line, LETTERS.line, lengthOf));
  const top = (index: number) =>
    blocks.slice(0, index).reduce((y, block) => y + block.length * LINE_PX + GAP_PX, FIRST_LINE_PX);
  const hosts = held.flatMap(({ place }) =>
    place.lon === null || place.lat === null ? [] : [project(place.lon, place.lat)],
  );
  const path = (d: string, attributes: string) =>
    `<path d="${d}" fill-rule="evenodd" ${attributes}/>`;

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}" font-family="Noto Sans">
<defs><pattern id="disputed" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${PATH_SCALE / MAP.scale / 2})">
<rect width="8" height="8" fill="${colour('land')}"/><rect width="3.5" height="8" fill="${colour('line-strong')}"/></pattern></defs>
<rect width="100%" height="100%" fill="${colour('water')}"/>
<g transform="translate(${MAP.x} ${MAP.y}) scale(${MAP.scale / PATH_SCALE})">
${shapes.rest.map((rings) => path(shapeData(rings), `fill="${colour('land')}"`)).join('')}
${[...shapes.countries].map(([id, rings]) => path(shapeData(rings), `fill="${fill.get(id)}"`)).join('')}
${shapes.disputed.map(({ rings }) => path(shapeData(rings), 'fill="url(#disputed)"')).join('')}
${path(pathData(shapes.solid, false), `fill="none" stroke="${colour('land-border')}" stroke-width="${(0.7 * PATH_SCALE) / MAP.scale}"`)}
</g>
${hosts.map(([x, y]) => `<circle cx="${MAP.x + x * MAP.scale}" cy="${MAP.y + y * MAP.scale}" r="${PIN_PX}" fill="${colour('accent')}" stroke="${colour('accent-ink')}" stroke-width="2.5"/>`).join('')}
<rect width="520" height="100%" fill="${colour('paper')}"/>
${textBlock(wrapText(words.text(dataset.about.title), LETTERS.title, lengthOf), 150, 68, `font-size="64" font-weight="700" fill="${colour('ink')}"`)}
${blocks.map((block, index) => textBlock(block, top(index), LINE_PX, `font-size="23" fill="${colour(index === 0 ? 'ink-soft' : 'ink')}"`)).join('')}
<rect x="${TEXT_X}" y="72" width="72" height="6" fill="${colour('accent')}"/>
${textBlock([words.t.boundaryNote], 596, 20, `font-size="15" fill="${colour('ink-soft')}"`)}
</svg>`;
}

const lengthOf = (text: string) => text.length;

function textBlock(
  lines: readonly string[],
  y: number,
  height: number,
  attributes: string,
): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${TEXT_X}" y="${y + index * height}" ${attributes}>${escaped(line)}</text>`,
    )
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The page's own colours in the light. */
function lightColours(): (name: string) => string {
  const file = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  return (name) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(file)?.[1];
    if (!value) throw new Error(`tokens.css has no colour --${name}.`);
    return value;
  };
}
