/**
 * The pages that are measured beside the atlas. `scrub` and `opens` are as each page's own script
 * tells them (`window.bench`).
 * @typedef {{ id: string, page: string, name: string }} Peer
 */

/** @type {readonly Peer[]} */
export const PEERS = [
  { id: 'floor', page: 'floor.html', name: 'floor: Leaflet + d3, the least' },
  { id: 'leaflet-timeline', page: 'leaflet-timeline.html', name: 'Leaflet + leaflet.timeline' },
  {
    id: 'leaflet-timedimension',
    page: 'leaflet-timedimension.html',
    name: 'Leaflet + leaflet-timedimension',
  },
  { id: 'vis-timeline', page: 'vis-timeline.html', name: 'vis-timeline' },
  { id: 'timelinejs', page: 'timelinejs.html', name: 'TimelineJS3' },
];
