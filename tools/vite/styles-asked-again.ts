import type { Plugin } from 'vite';

const MODULE = 'vite/preload-helper.js';
/**
 * Vite remembers a late style that failed as one that is there, twice over; and some browsers call
 * a page that came in its place loaded, with no rule in it.
 */
const CHANGES = [
  { from: /seen\[href\] = void 0;(?=\s*throw err;)/, to: 'delete seen[href];' },
  {
    from: /if \(e\.type === "error"\) (?=rej\()/,
    to: 'if (e.type === "error" || !link.sheet?.cssRules.length) link.remove(), ',
  },
] as const;

/**
 * Lets a part that loads late ask for its style again where that failed: else the next try would
 * bring the part without its look. Fails the build should Vite's code have changed.
 */
export function stylesAskedAgain(): Plugin {
  return {
    name: 'styles-asked-again',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith(MODULE)) return undefined;
      let result = code;
      for (const { from, to } of CHANGES) {
        if (!from.test(result)) this.error(`${MODULE} no longer holds: ${from}`);
        result = result.replace(from, to);
      }
      return { code: result, map: null };
    },
  };
}
