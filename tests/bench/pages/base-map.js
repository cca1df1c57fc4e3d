import './page.css';
import 'leaflet/dist/leaflet.css';
import land from 'virtual:shared-land';
import L from 'leaflet';

const COLOURS = {
  'founding-member': '#0b4f4a',
  member: '#17706a',
  observer: '#8a6d1f',
  'dialogue-partner': '#b9a5cf',
  partner: '#cbb9dd',
};

/** The look of a country with the status, in all pages alike. */
export const look = (status) => ({
  stroke: true,
  color: '#ffffff',
  weight: 1,
  fillColor: COLOURS[status] ?? '#dedcd4',
  fillOpacity: 1,
});

/** A map of the same land, at about the same place and scale as the atlas opens at. */
export function baseMap(options = {}) {
  const map = L.map('map', { zoomControl: true, ...options }).setView([48, 80], 3);
  L.geoJSON(land.rest, { style: look('none'), interactive: false }).addTo(map);
  return map;
}

/** One feature for each status that a country has had, with when it began and ended. */
export const statuses = {
  type: 'FeatureCollection',
  features: land.countries.features.flatMap(({ geometry, properties: { name, statuses } }) =>
    statuses.map((status) => ({ type: 'Feature', geometry, properties: { name, ...status } })),
  ),
};

/** Tells the bench that the page is painted, and where it is to be touched. */
export function sayReady(bench) {
  window.bench = bench;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ready')));
}

/** A point within a shape, for a click. */
export function middleOf(element) {
  const box = element.getBoundingClientRect();
  for (let row = 1; row < 24; row += 1) {
    for (let column = 1; column < 24; column += 1) {
      const x = box.left + (box.width * column) / 24;
      const y = box.top + (box.height * row) / 24;
      if (document.elementFromPoint(x, y) === element) return { x, y };
    }
  }
  return null;
}
