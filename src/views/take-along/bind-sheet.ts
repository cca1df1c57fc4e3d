/**
 * The browser's own command prints what is shown on one sheet: the time before printing is too short
 * to draw a whole hand-out. Where `draw` throws, the browser prints the page as it stands.
 */
export function bindSheet(draw: () => SVGSVGElement): () => void {
  const page = document.documentElement;
  let focused: Element | null = null;
  let undo: () => void = nothing;

  function before(): void {
    undo();
    if (document.querySelector('body > .hand-out')) return;
    focused = document.activeElement;
    const { theme } = page.dataset;
    const sheet = document.createElement('div');
    sheet.className = 'hand-out hand-out-sheet on-paper';
    undo = () => {
      sheet.remove();
      undo = nothing;
    };
    try {
      // Paper is light; the colours are read at once, before anything of it is seen.
      page.dataset.theme = 'light';
      sheet.append(draw());
      document.body.append(sheet);
    } catch {
      undo();
    } finally {
      if (theme === undefined) delete page.dataset.theme;
      else page.dataset.theme = theme;
    }
  }

  /** What print does not show loses the focus. */
  function after(): void {
    undo();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    focused = null;
  }

  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    undo();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function nothing(): void {}
