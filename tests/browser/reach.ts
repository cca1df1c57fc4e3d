import type { Page } from '@playwright/test';

/* What can be reached and read in a window, whatever its size and whatever the size of its text. */

const CONTROLS = 'button, select, summary, input, textarea, [role="slider"], [role="listbox"]';

/** What cannot be scrolled to, or lies under something else once it is. */
export async function outOfReach(page: Page, within = '', but = ''): Promise<readonly string[]> {
  const left = but === '' ? '.notes-bar' : `.notes-bar, ${but}`;
  const controls = CONTROLS.split(', ').map((each) => within + each);
  return await page.evaluate(
    ([wanted = '', unwanted = '']) => {
      const dialog = document.querySelector('dialog[open]');
      return [...(dialog ?? document).querySelectorAll<HTMLElement>(wanted)]
        .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }))
        .filter((each) => !each.closest(unwanted))
        .flatMap((each) => {
          each.scrollIntoView({ block: 'center', inline: 'center' });
          const box = each.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          const inside =
            box.left >= -1 && box.right <= innerWidth + 1 && y >= 0 && y <= innerHeight;
          const met = document.elementFromPoint(x, y);
          const free = met !== null && each.contains(met);
          // The slider of the strip lies under the strip's own surface, which takes its presses.
          if (inside && (free || each.matches('[role="slider"]'))) return [];
          const by = free ? 'outside' : `under ${met?.tagName}.${met?.getAttribute('class')}`;
          return [`${each.getAttribute('aria-label') ?? each.textContent?.trim()}: ${by}`];
        });
    },
    [controls.join(', '), left],
  );
}

/** The same with the sheet of a narrow window drawn up for what is in it, and let down for the rest. */
export async function outOfReachWithSheet(page: Page): Promise<readonly string[]> {
  const sheet = page.locator('#details .sheet-button');
  const isSheet = await sheet.isVisible();
  if (isSheet) await sheet.click();
  const inSheet = await outOfReach(page, '#details ');
  if (isSheet) await sheet.click();
  return [...inSheet, ...(await outOfReach(page, '', '#details'))];
}

/** Boxes that cut off their own words, and whether the page scrolls sideways. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName}.${element.getAttribute('class')}#${element.id}`;
    const { documentElement: root } = document;
    const sideways = root.scrollWidth > innerWidth + 1 ? [`the page: ${root.scrollWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')]
      .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }))
      .filter((each) => !each.matches('.visually-hidden, .map-stage, .leaflet-pane, option'))
      .filter((each) => each.clientWidth > 1 && each.textContent?.trim())
      .filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const wide = overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
        const high = ['hidden', 'clip'].includes(overflowY);
        return wide || (high && each.scrollHeight > each.clientHeight + 2);
      })
      // Peeking shows the head of the sheet only; its button draws it up.
      .filter((each) => !each.closest('[data-sheet="peek"]'))
      .filter((each) => !each.closest('#map') && each.tagName !== 'BODY');
    return [...sideways, ...cut.map(nameOf)];
  });
}

/** Labels of map and timeline that lie upon each other. */
export async function overlaps(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((each) => ({
          text: each.textContent?.trim() ?? '',
          box: each.getBoundingClientRect(),
          size: Number.parseFloat(getComputedStyle(each).fontSize),
        }))
        .filter(({ text, box }) => text !== '' && box.width > 0);
    return ['#map .label', '.timeline-lanes text'].flatMap((selector) => {
      const all = boxesOf(selector);
      return all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter(({ box }) => {
            const wide = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
            const high = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
            // Boxes of text hold room above and below the letters.
            return wide > 1 && high > a.size * 0.4;
          })
          .map((b) => `${a.text} / ${b.text}`),
      );
    });
  });
}

/** Every text that is seen, by the size of its letters in px; the smallest first. */
export async function sizesOfText(page: Page): Promise<readonly { px: number; text: string }[]> {
  return await page.evaluate(() => {
    const sizes = new Map<number, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      const text = textContent?.trim() ?? '';
      const shown = element?.checkVisibility({ visibilityProperty: true });
      if (!element || text === '' || !shown) continue;
      if (element.closest('.visually-hidden, option, script, style, #announcer')) continue;
      const px = Number.parseFloat(getComputedStyle(element).fontSize);
      if (!sizes.has(px)) sizes.set(px, text.slice(0, 40));
    }
    return [...sizes].map(([px, text]) => ({ px, text })).sort((a, b) => a.px - b.px);
  });
}

/** What is smaller than it may be. */
export async function smallerThan(page: Page, leastPx: number): Promise<readonly string[]> {
  const sizes = await sizesOfText(page);
  return sizes.filter(({ px }) => px < leastPx - 0.01).map(({ px, text }) => `${px} px: ${text}`);
}
