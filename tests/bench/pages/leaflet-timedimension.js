import L from 'leaflet';
import { baseMap, look, middleOf, sayReady, statuses } from './base-map.js';
import 'leaflet-timedimension';
import 'leaflet-timedimension/dist/leaflet.timedimension.control.css';
import facts from 'virtual:shared-facts';

const map = baseMap({
  timeDimension: true,
  timeDimensionOptions: {
    timeInterval: `${facts.axis.first}/${facts.axis.last}`,
    period: 'P1M',
    currentTime: Date.parse('2025-06-01'),
  },
});
const control = new L.Control.TimeDimension({
  timeSliderDragUpdate: true,
  speedSlider: false,
  position: 'bottomleft',
});
map.addControl(control);
let clicked = null;

/** Its own way with land that changes: a layer that draws what holds at the time it is told. */
const Statuses = L.TimeDimension.Layer.extend({
  _onNewTimeLoading(event) {
    this.fire('timeload', { time: event.time });
  },
  isReady: () => true,
  _update() {
    const time = map.timeDimension.getCurrentTime();
    const shown = statuses.features.filter(
      ({ properties }) => Date.parse(properties.start) <= time && time < Date.parse(properties.end),
    );
    this._baseLayer.clearLayers();
    this._baseLayer.addData({ type: 'FeatureCollection', features: shown });
  },
});
const layer = L.geoJSON(null, {
  style: ({ properties }) => look(properties.status),
  onEachFeature(feature, each) {
    each.bindPopup(feature.properties.name);
    if (feature.properties.name === 'Kazakhstan') clicked = each;
  },
}).addTo(map);
new Statuses(layer).addTo(map);
map.timeDimension.setCurrentTime(Date.parse('2025-06-01'));

sayReady({
  scrub() {
    const knob = document.querySelector('.timecontrol-dateslider .knob').getBoundingClientRect();
    const bar = document.querySelector('.timecontrol-dateslider .slider').getBoundingClientRect();
    const x = knob.left + knob.width / 2;
    return { x, from: bar.left + 4, to: bar.right - 4, y: knob.top + knob.height / 2 };
  },
  shown: () => String(map.timeDimension.getCurrentTime()),
  target: () => middleOf(clicked.getElement()),
  looks: { opened: () => document.querySelector('.leaflet-popup')?.textContent ?? '' },
});
