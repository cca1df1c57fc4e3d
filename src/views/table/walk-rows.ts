/** Up and down go from the name of a row to that of the next one; Tab goes the same way. */
export function walkRows(root: HTMLElement): () => void {
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const names = [...root.querySelectorAll<HTMLButtonElement>('[data-open]')];
    const at = names.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    names[at + step]?.focus();
  };
  root.addEventListener('keydown', walk);
  return () => root.removeEventListener('keydown', walk);
}
