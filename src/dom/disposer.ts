/** Collects what undoes a view, and undoes it in reverse order. */
export interface Disposer {
  readonly add: (undo: () => void) => void;
  /** Listens until disposed. */
  readonly listen: <K extends keyof GlobalEventHandlersEventMap>(
    target: EventTarget,
    type: K,
    listener: (event: GlobalEventHandlersEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => void;
  readonly dispose: () => void;
}

export function createDisposer(): Disposer {
  const undos: (() => void)[] = [];
  const add = (undo: () => void) => {
    undos.push(undo);
  };
  return {
    add,
    listen(target, type, listener, options) {
      target.addEventListener(type, listener as EventListener, options);
      add(() => target.removeEventListener(type, listener as EventListener, options));
    },
    dispose() {
      while (undos.length > 0) undos.pop()?.();
    },
  };
}
