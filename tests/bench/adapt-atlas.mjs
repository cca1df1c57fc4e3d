/**
 * In the page: gives the atlas the `bench` that a peer's own script tells. The atlas carries nothing
 * for the benchmark and is touched like by anybody.
 */
export function adaptAtlas() {
  /** @param {string} selector */
  const one = (selector) => /** @type {Element} */ (document.querySelector(selector));
  Object.assign(window, {
    bench: {
      scrub() {
        const handle = one('.scrubber-handle').getBoundingClientRect();
        const ruler = one('.timeline-ruler').getBoundingClientRect();
        return {
          x: handle.left + handle.width / 2,
          y: handle.top + handle.height / 2,
          from: ruler.left + 30,
          to: ruler.right - 30,
        };
      },
      shown: () => one('.scrubber').getAttribute('aria-valuenow'),
      target() {
        const shape = one('[data-country="KAZ"]');
        const box = shape.getBoundingClientRect();
        for (let row = 1; row < 24; row += 1) {
          for (let column = 1; column < 24; column += 1) {
            const x = box.left + (box.width * column) / 24;
            const y = box.top + (box.height * row) / 24;
            if (document.elementFromPoint(x, y)?.closest('[data-country]') === shape)
              return { x, y };
          }
        }
        return null;
      },
      looks: {
        opened: () => one('#details').getAttribute('data-subject'),
        worldview: () => one('[data-country="CHN"] path').getAttribute('d'),
        colour: () => one('[data-country="KAZ"]').getAttribute('aria-label'),
        search: () => one('#search-results').innerHTML,
        step: () => one('.caption-count').textContent,
        language() {
          const drawn = document.querySelectorAll('#map [data-country]').length >= 27;
          return drawn ? one('.timeline-plot').textContent : null;
        },
      },
    },
  });
}
