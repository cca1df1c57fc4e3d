/** Takes the focus to the map without touching the address, which holds the state. */
export function bindSkipLink(link: HTMLElement, map: HTMLElement): () => void {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const stop = map.querySelector<HTMLElement | SVGElement>('[tabindex="0"], button');
    stop?.focus();
  };
  link.addEventListener('click', skip);
  return () => link.removeEventListener('click', skip);
}
