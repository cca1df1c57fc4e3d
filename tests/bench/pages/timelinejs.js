import './page.css';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import facts from 'virtual:shared-facts';
import { TL } from '@knight-lab/timelinejs/dist/js/timeline.js';

const root = document.getElementById('timeline');
document.getElementById('map').remove();
root.style.height = '100%';
const dateOf = (iso) => {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, month, day };
};
const timeline = new TL.Timeline(
  'timeline',
  {
    events: facts.events.map(({ id, lane, title, text, start, end }) => ({
      unique_id: id,
      group: lane,
      start_date: dateOf(start),
      end_date: dateOf(end),
      text: { headline: title, text },
    })),
  },
  { font: null, hash_bookmark: false, start_at_slide: 40 },
);
timeline.on('ready', () => {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ready')));
});
const slide = () => root.querySelector('.tl-timemarker-active')?.id ?? '';
window.bench = {
  // It has no cursor: what is dragged is the whole of its axis.
  scrub() {
    const box = root.querySelector('.tl-timenav').getBoundingClientRect();
    return {
      x: box.left + box.width / 2,
      from: box.left + 40,
      to: box.right - 40,
      y: box.bottom - 12,
    };
  },
  shown: () => root.querySelector('.tl-timenav-slider').style.left,
  target: () => {
    const marker = [...root.querySelectorAll('.tl-timemarker:not(.tl-timemarker-active)')].find(
      (each) => {
        const box = each.getBoundingClientRect();
        return box.left > 80 && box.right < innerWidth - 80;
      },
    );
    const box = marker.querySelector('.tl-timemarker-content').getBoundingClientRect();
    return { x: box.left + 10, y: box.top + box.height / 2 };
  },
  looks: { opened: slide },
};
