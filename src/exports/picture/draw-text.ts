import { svg } from '../../dom/svg';
import { short } from './paint-attributes';
import type { PlacedLine, PlacedText, Tone } from './placed-text';
import { ordered } from './text-direction';

export type Tones = Readonly<Record<Tone, string>>;

export function drawText(placed: PlacedText, tones: Tones): SVGTextElement {
  const text = svg('text', {
    'font-size': short(placed.size),
    fill: tones[placed.tone],
    ...(placed.weight === 400 ? {} : { 'font-weight': placed.weight }),
    ...(placed.side === 'right' ? { 'text-anchor': 'end' } : {}),
  });
  const [first, ...more] = placed.lines;
  const at = ({ x, y }: PlacedLine) => ({ x: short(x), y: short(y) });
  if (first && more.length === 0) {
    for (const [name, value] of Object.entries(at(first))) text.setAttribute(name, value);
    text.textContent = ordered(first.text, placed.direction);
  } else
    text.append(
      ...placed.lines.map((line) => svg('tspan', at(line), ordered(line.text, placed.direction))),
    );
  return text;
}
