import { effect } from '@preact/signals-core';

/**
 * Mounts a view whose code loads late, for as long as `wanted` holds. Where it cannot be loaded,
 * `failed` is told, and the next time it is wanted it is asked for again.
 */
export function mountWhile(
  wanted: () => boolean,
  load: () => Promise<() => () => void>,
  failed: () => void,
): () => void {
  let undo: (() => void) | null = null;
  let asked = 0;

  async function begin(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const mount = await load();
      if (mine === asked && undo === null) undo = mount();
    } catch {
      if (mine === asked) failed();
    }
  }

  function end(): void {
    asked += 1;
    undo?.();
    undo = null;
  }

  let held = false;
  const stop = effect(() => {
    const wants = wanted();
    if (wants === held) return;
    held = wants;
    if (wants) void begin();
    else end();
  });
  return () => {
    stop();
    end();
  };
}
