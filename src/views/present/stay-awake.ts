/** Keeps the screen on until undone; browsers let go of it whenever the page is hidden. */
export function stayAwake(page: Document): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;

  async function ask(): Promise<void> {
    if (page.hidden || over) return;
    try {
      const got = await navigator.wakeLock?.request('screen');
      if (over) await got?.release();
      else lock = got ?? null;
    } catch {
      // Refused, as with a low battery: the presentation goes on.
    }
  }

  const onChange = () => void ask();
  page.addEventListener('visibilitychange', onChange);
  void ask();
  return () => {
    over = true;
    page.removeEventListener('visibilitychange', onChange);
    lock?.release().catch(() => undefined);
  };
}
