import type { Page } from '@playwright/test';

/* A walk with Tab, once round. */

/** More stops than any mode has. */
const MOST = 160;
/** So often past the last stop, and there is none. */
const MOST_NOWHERE = 4;

export interface Walk {
  /** What each stop is called, in the order in which they are met. */
  readonly stops: readonly string[];
  /** What is wrong with a stop: it cannot be seen, or is seen not to have the focus. */
  readonly faults: readonly string[];
}

/** Presses Tab from what has the focus, or from where the page begins, until a stop comes again. */
export async function walkRound(page: Page, { stay = false } = {}): Promise<Walk> {
  await page.evaluate((stays) => {
    (window as unknown as { met: Set<Element> }).met = new Set();
    if (stays || document.querySelector('dialog[open]')) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }, stay);
  const stops: string[] = [];
  const faults: string[] = [];
  let nowhere = 0;
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    // Past the last one the browser's own bars have the focus.
    nowhere = stop === null ? nowhere + 1 : 0;
    if (stop?.again || nowhere === MOST_NOWHERE) return { stops, faults };
    if (stop === null) continue;
    stops.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  return { stops, faults: [...faults, 'the walk never comes round'] };
}

/** Runs in the page: what has the focus, and what is wrong with it. */
async function lookAtStop(): Promise<{ name: string; again: boolean; faults: string[] } | null> {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { met } = window as unknown as { met: Set<Element> };
  const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const name = `${element.tagName.toLowerCase()} “${words.replace(/\s+/g, ' ').slice(0, 40)}”`;
  if (met.has(element)) return { name, again: true, faults: [] };
  met.add(element);
  const faults: string[] = [];
  // A field is scrolled to with the next frame, for the place where one writes.
  const frames = element.matches('input, textarea') ? 2 : 0;
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);

  const inDialog = document.querySelector('dialog[open]') !== null;
  if (inDialog && !element.closest('dialog[open]')) faults.push('is outside of the dialog');
  if (element.closest('[inert], [aria-hidden="true"]')) faults.push('is hidden from readers');

  // The lists of a phone lie unseen over their signs: the label is what one sees.
  const label = element.closest('label');
  const unseen = element.matches('select') && getComputedStyle(element).opacity === '0';
  const seen = unseen && label ? label : element;
  const visible = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!seen.checkVisibility(visible)) faults.push('cannot be seen');

  // A link may run over two lines, a country over half the map.
  const boxes = [...seen.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
  const [box] = boxes;
  if (!box || box.width < 1 || box.height < 1)
    return { name, again: false, faults: [...faults, 'has no box'] };
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const shares = seen.matches('[data-country]')
    ? [0.5, 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]
    : [0.5];
  const points = shares.flatMap((across) =>
    shares.map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
  );
  // A slider lies under the strip or the axis that it moves on, which takes its presses.
  const own = (element.matches('[role="slider"]') ? element.parentElement : seen) ?? seen;
  const metAt = ([x, y]: readonly [number, number]) => document.elementFromPoint(x, y);
  const free = points
    .map(metAt)
    .some((at) => at !== null && (own.contains(at) || label?.contains(at)));
  const small = box.width <= innerWidth && box.height <= innerHeight;
  const whole = right - left > box.width - 2 && bottom - top > box.height - 2;
  if (right <= left || bottom <= top) faults.push('is outside of the window');
  else if (small && !whole && !seen.matches('[data-country]')) {
    faults.push(
      `is partly outside of the window: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`,
    );
  } else if (!free) {
    const at = metAt([(left + right) / 2, (top + bottom) / 2]);
    faults.push(`lies under ${at?.tagName.toLowerCase()}.${at?.getAttribute('class')}`);
  }

  const probe = document.createElement('i');
  probe.style.color = 'var(--focus)';
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  const ring = (each: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, stroke } = getComputedStyle(each);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return (outlined && outlineColor === colour) || stroke === colour;
  };
  const drawn = document.querySelector('#map .highlight.focus')?.getAttribute('d');
  const hasRing = element.matches('[data-country]')
    ? Boolean(drawn)
    : [seen, ...seen.querySelectorAll('.sign, .scrubber-handle')].some(ring);
  if (!hasRing) faults.push('does not show that it has the focus');
  return { name, again: false, faults };
}
