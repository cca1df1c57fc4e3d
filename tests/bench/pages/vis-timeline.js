import './page.css';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import facts from 'virtual:shared-facts';
import { DataSet, Timeline } from 'vis-timeline/standalone';

const root = document.getElementById('timeline');
document.getElementById('map').remove();
root.style.height = '100%';
const items = facts.events.map(({ id, lane, title, start, end }) => ({
  id,
  group: lane,
  content: title,
  start,
  ...(start === end ? { type: 'point' } : { end }),
}));
const timeline = new Timeline(
  root,
  new DataSet(items),
  new DataSet(facts.lanes.map((id) => ({ id, content: id }))),
  { start: facts.axis.first, end: facts.axis.last, height: '100%', zoomKey: 'ctrlKey' },
);
timeline.addCustomTime('2025-06-17', 'cursor');

timeline.once('changed', () => {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ready')));
});
window.bench = {
  scrub() {
    const bar = root.querySelector('.vis-custom-time').getBoundingClientRect();
    const panel = root.querySelector('.vis-panel.vis-center').getBoundingClientRect();
    const x = bar.left + bar.width / 2;
    return { x, from: panel.left + 20, to: panel.right - 20, y: panel.bottom - 12 };
  },
  shown: () => String(+timeline.getCustomTime('cursor')),
  target() {
    for (const each of root.querySelectorAll('.vis-item .vis-item-content')) {
      const box = each.getBoundingClientRect();
      const [x, y] = [box.left + 12, box.top + box.height / 2];
      if (document.elementFromPoint(x, y)?.closest('.vis-item')) return { x, y };
    }
    return null;
  },
  looks: { opened: () => root.querySelector('.vis-item.vis-selected')?.textContent ?? '' },
};
