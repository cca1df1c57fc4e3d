import '../../styles/divide-lane.css';
import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import { divideWords, yearWords } from '../../charts/divide-words';
import type { Measure } from '../../dom/measure';
import { svg } from '../../dom/svg';
import { nameOfCountry } from '../../i18n/country-words';
import { valueWords } from '../../i18n/value-words';
import type { FullWords } from '../../i18n/words';
import { partsOf } from '../../model/day';
import { indicatorOf } from '../../model/indicators';
import type { Store } from '../../state/store';
import { breakMark, DIVIDE_SIGN_PX, rangeSigns } from './divide-signs';
import type { Frame } from './frame';
import { placeDivide } from './place-divide';

/* Lengths in pixels where the texts have the size for reading. */
const EDGE_PX = 16;
const NARROW_EDGE_PX = 8;
const SCALE_GAP_PX = 6;
const TEXT_MIDDLE_PX = 4.5;
const SCALE_TOP_DROP_PX = 9;

/** Draws the lane of the digital divide: how far the countries compared are apart, year by year. */
export function drawDivide(
  plot: HTMLElement,
  frame: ReadonlySignal<Frame>,
  store: Store,
  words: FullWords,
  measure: Measure,
): () => void {
  const { t } = words;
  const surface = svg('svg', { class: 'divide-lane', role: 'img' });
  const picture = svg('g');
  const signs = svg('g', { class: 'signs' });
  const text = svg('text', { class: 'divide-words' });
  surface.append(picture, signs, text);
  plot.append(surface);
  const nameOf = (id: string) => {
    const country = store.dataset.countryById.get(id);
    return country ? nameOfCountry(words, country) : id;
  };
  const year = computed(() => partsOf(store.cursor.value).year);
  const shown = computed(() => {
    const data = store.indicators.value;
    const indicator = data && indicatorOf(data, store.colour.value);
    const room = frame.value.divide;
    if (!data || !indicator || !room) return null;
    const compared = store.compared.value.map(({ id }) => id);
    const placed = placeDivide(data, indicator.id, compared, frame.value.axis, room);
    return { indicator, room, placed, count: compared.length };
  });

  const stopPicture = effect(() => {
    if (!shown.value) return picture.replaceChildren();
    const { axis, width, narrow, scale } = frame.value;
    const { indicator, placed, room } = shown.value;
    const { round } = valueWords(words, indicator);
    surface.setAttribute('width', String(width));
    surface.setAttribute('height', String(room.end));
    const clip = svg('clipPath', { id: 'divide-clip' });
    clip.append(
      svg('rect', {
        x: axis.left,
        y: room.top - 1,
        width: axis.right - axis.left,
        height: room.bottom - room.top + 2,
      }),
    );
    const drawn = svg('g', { 'clip-path': 'url(#divide-clip)' });
    drawn.append(
      svg('path', { class: 'band', d: placed.range.band }),
      ...placed.range.lone.map(({ x, y1, y2 }) =>
        svg('path', { class: 'lone', d: `M${x},${y1}V${y2}` }),
      ),
      svg('path', { class: 'median', d: placed.range.median.path }),
      ...placed.range.median.lone.map(({ x, y }) =>
        svg('circle', { cx: x, cy: y, r: DIVIDE_SIGN_PX * scale }),
      ),
    );
    const middle = (room.top + room.bottom) / 2 + TEXT_MIDDLE_PX * scale;
    const edge = (narrow ? NARROW_EDGE_PX : EDGE_PX) * scale;
    const scaleX = axis.left - SCALE_GAP_PX * scale;
    picture.replaceChildren(
      clip,
      svg('path', {
        class: 'frame',
        d: `M${axis.left},${room.top}H${axis.right}M${axis.left},${room.bottom}H${axis.right}`,
      }),
      drawn,
      svg('text', { class: 'name', x: edge, y: middle }, narrow ? t.laneNameShort : t.laneName),
      svg(
        'text',
        { class: 'scale', x: scaleX, y: room.top + SCALE_TOP_DROP_PX * scale },
        round(placed.topValue),
      ),
      svg('text', { class: 'scale', x: scaleX, y: room.bottom }, round(0)),
      ...placed.breaks.map(({ country, year: from, x }) =>
        breakMark(x, room, t.laneBreak(nameOf(country), yearWords(words, from)), scale),
      ),
    );
  });

  const stopSigns = effect(() => {
    if (!shown.value) {
      signs.replaceChildren();
      text.textContent = '';
      return;
    }
    const { axis, scale, width, narrow } = frame.value;
    const { indicator, placed, room, count } = shown.value;
    const range = placed.rangeBy(year.value);
    const divide = { indicator, range, year: year.value, whose: store.among.value, count, nameOf };
    const wordings = divideWords(words, divide);
    const label = words.text(indicator.label);
    const breaks = placed.breaks.map((each) =>
      t.laneBreak(nameOf(each.country), yearWords(words, each.year)),
    );
    const told = [t.labelled(t.laneName, t.joined([label, wordings[0]])), ...breaks];
    surface.setAttribute('aria-label', told.reduce(t.sentences));
    signs.replaceChildren(...rangeSigns(placed, range, axis, scale));
    const x = narrow ? NARROW_EDGE_PX * scale : axis.left;
    const font = { weight: 400, px: store.textPx.value } as const;
    const fits = (wording: string) => measure(wording, font) <= width - x - NARROW_EDGE_PX * scale;
    const all = [t.joined([label, wordings[0]]), ...wordings];
    text.textContent = all.find(fits) ?? wordings.at(-1) ?? '';
    text.setAttribute('x', String(x));
    text.setAttribute('y', String(room.words));
  });

  return () => {
    stopPicture();
    stopSigns();
    surface.remove();
  };
}
