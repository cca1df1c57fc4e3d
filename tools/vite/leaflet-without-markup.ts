import type { Plugin } from 'vite';

const MODULE = '/leaflet/src/core/Browser.js';
/** Leaflet asks with two bits of markup what a browser can draw; the page forbids markup. */
const MARKUP = [
  { from: "div.innerHTML = '<svg/>';", to: "div.appendChild(svgCreate('svg'));" },
  { from: `div.innerHTML = '<v:shape adj="1"/>';`, to: 'return false;' },
] as const;

/**
 * Lets Leaflet start under `require-trusted-types-for 'script'`: every browser that this page is
 * built for draws SVG, and none draws VML. Fails the build should Leaflet's code have changed.
 */
export function leafletWithoutMarkup(): Plugin {
  return {
    name: 'leaflet-without-markup',
    transform(code, id) {
      if (!id.endsWith(MODULE)) return undefined;
      let result = code;
      for (const { from, to } of MARKUP) {
        if (!result.includes(from)) this.error(`${MODULE} no longer holds: ${from}`);
        result = result.replace(from, to);
      }
      return { code: result, map: null };
    },
  };
}
