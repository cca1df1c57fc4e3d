interface Dialog {
  readonly open: () => void;
  /** Fetches what it will show. */
  readonly warm?: () => Promise<unknown>;
  readonly dispose: () => void;
}

export interface LateDialog {
  /** Opens the dialog, which is loaded on first use. */
  readonly open: () => void;
  /** Loads it before it is asked for. */
  readonly warm: () => Promise<unknown>;
  readonly dispose: () => void;
}

/** A dialog whose code loads late. Where it cannot be loaded, `failed` is told; the next try asks again. */
export function lateDialog(load: () => Promise<Dialog>, failed: () => void): LateDialog {
  let loading: Promise<Dialog> | null = null;
  let loaded: Dialog | null = null;
  let gone = false;

  async function get(): Promise<Dialog> {
    loading ??= load();
    try {
      loaded = await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
    // The language may have changed meanwhile.
    if (gone) loaded.dispose();
    return loaded;
  }

  return {
    open: () => void get().then((dialog) => gone || dialog.open(), failed),
    // Nobody asked for it yet: a failure is told when somebody does.
    warm: () =>
      get().then(
        (dialog) => gone || dialog.warm?.(),
        () => undefined,
      ),
    dispose() {
      gone = true;
      loaded?.dispose();
    },
  };
}
