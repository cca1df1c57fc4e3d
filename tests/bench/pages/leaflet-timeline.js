import L from 'leaflet';
import { baseMap, look, middleOf, sayReady, statuses } from './base-map.js';
import 'leaflet.timeline';
import facts from 'virtual:shared-facts';

const map = baseMap();
const timed = (features) => ({ type: 'FeatureCollection', features });
let clicked = null;
const countries = L.timeline(statuses, {
  style: ({ properties }) => look(properties.status),
  onEachFeature(feature, layer) {
    layer.bindPopup(`${feature.properties.name}: ${feature.properties.status}`);
    if (feature.properties.name === 'Kazakhstan') clicked = layer;
  },
});
const places = L.timeline(
  timed(
    facts.events
      .filter(({ lon }) => lon !== null)
      .map(({ title, start, lon, lat }) => ({
        type: 'Feature',
        properties: { title, start, end: facts.axis.last },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
  ),
  {
    pointToLayer: ({ properties }, at) =>
      L.circleMarker(at, { radius: 5 }).bindPopup(properties.title),
  },
);
const slider = L.timelineSliderControl({
  start: Date.parse(facts.axis.first),
  end: Date.parse(facts.axis.last),
  formatOutput: (time) => new Date(time).toISOString().slice(0, 10),
});
slider.addTo(map);
slider.addTimelines(countries, places);
countries.addTo(map);
places.addTo(map);
slider.setTime(Date.parse('2025-06-17'));

sayReady({
  scrub() {
    const input = document.querySelector('.time-slider');
    const box = input.getBoundingClientRect();
    const { min, max, value } = input;
    const x = box.left + 8 + ((value - min) / (max - min)) * (box.width - 16);
    return { x, from: box.left + 12, to: box.right - 12, y: box.top + box.height / 2 };
  },
  shown: () => document.querySelector('.time-slider').value,
  target: () => middleOf(clicked.getElement()),
  looks: { opened: () => document.querySelector('.leaflet-popup')?.textContent ?? '' },
});
