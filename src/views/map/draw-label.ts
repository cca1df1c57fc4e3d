import { svg } from '../../dom/svg';
import { SPACE } from './country-labels';
import type { PlacedLabel } from './place-labels';

/** How far the two lines of a name and its value lie from their middle, in heights of the text. */
const HALF_LINE_EM = 0.6;

/** A text of the map; that of a country is set for the colour that the country has. */
export function drawLabel(label: PlacedLabel, country?: SVGElement): SVGTextElement {
  const { kind, text, value, x, y } = label;
  const at = { x: x.toFixed(1), y: y.toFixed(1) };
  const element = svg('text', { class: `label ${kind}`, ...at });
  // The class of a value goes before the status, which the colours do not show then.
  const ground = country?.dataset.class;
  if (ground) element.dataset.class = ground;
  else if (country?.dataset.status) element.dataset.on = country.dataset.status;
  if (!value) {
    element.textContent = text;
    return element;
  }
  const { figure, remark, stands } = value;
  const space = figure !== '' && remark !== '' && stands !== 'stacked' ? SPACE : '';
  const parts = [
    svg('tspan', {}, stands === 'behind' ? text + SPACE : stands === 'below' ? text : ''),
    svg('tspan', { class: 'figure' }, figure),
    svg('tspan', { class: 'remark' }, space + remark),
  ].filter((part) => part.textContent !== '');
  const [first, second] = [parts[0], parts[stands === 'below' || stands === 'stacked' ? 1 : -1]];
  if (second) {
    first?.setAttribute('dy', `${-HALF_LINE_EM}em`);
    second.setAttribute('x', at.x);
    second.setAttribute('dy', `${HALF_LINE_EM * 2}em`);
  }
  element.append(...parts);
  return element;
}
