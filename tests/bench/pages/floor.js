import facts from 'virtual:shared-facts';
import land from 'virtual:shared-land';
import { axisBottom, pointer, scaleTime, select } from 'd3';
import L from 'leaflet';
import { baseMap, look, middleOf, sayReady } from './base-map.js';

/*
 * The least that could pass: a map whose countries have the colour of their status on a day, an
 * axis with the events on it, and a handle that is dragged.
 */

const map = baseMap();
const timeOf = (iso) => Date.parse(iso);
const byName = new Map();
for (const feature of land.countries.features) {
  const { name, statuses } = feature.properties;
  const layer = L.geoJSON(feature, { style: look('none') })
    .bindPopup(name)
    .addTo(map);
  const periods = statuses.map(({ status, start }) => ({ status, from: timeOf(start) }));
  byName.set(name, { layer, periods, now: null });
}

const box = document.getElementById('timeline').getBoundingClientRect();
const svg = select('#timeline').append('svg').attr('width', box.width).attr('height', box.height);
const scale = scaleTime()
  .domain([new Date(facts.axis.first), new Date(facts.axis.last)])
  .range([20, box.width - 20]);
svg.append('g').attr('transform', 'translate(0,160)').call(axisBottom(scale));
svg
  .selectAll('circle')
  .data(facts.events)
  .join('circle')
  .attr('cx', ({ start }) => scale(new Date(start)))
  .attr('cy', ({ lane }) => 20 + facts.lanes.indexOf(lane) * 20)
  .attr('r', 4);
const handle = svg.append('rect').attr('width', 6).attr('height', 160).attr('fill', '#c2410c');
let day = '';

function showDay(time) {
  const iso = new Date(time).toISOString().slice(0, 10);
  if (iso === day) return;
  day = iso;
  handle.attr('x', scale(time) - 3);
  for (const country of byName.values()) {
    const now = country.periods.findLast(({ from }) => from <= time)?.status ?? 'none';
    if (now === country.now) continue;
    country.now = now;
    country.layer.setStyle(look(now));
  }
}

let dragging = false;
svg
  .on('pointerdown', (event) => {
    dragging = true;
    event.target.setPointerCapture(event.pointerId);
    showDay(+scale.invert(pointer(event, svg.node())[0]));
  })
  .on('pointermove', (event) => {
    if (dragging) showDay(+scale.invert(pointer(event, svg.node())[0]));
  })
  .on('pointerup', () => {
    dragging = false;
  });
showDay(timeOf('2025-06-17'));

sayReady({
  scrub: () => ({
    x: scale(new Date(day)),
    from: 20,
    to: box.width - 20,
    y: box.top + 80,
  }),
  shown: () => day,
  target: () => middleOf(byName.get('Kazakhstan').layer.getLayers()[0].getElement()),
  looks: { opened: () => document.querySelector('.leaflet-popup')?.textContent ?? '' },
});
