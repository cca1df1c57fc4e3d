/**
 * Gives an element these children. Where one that is there already is equal to the next one, it
 * stays in its place: nothing of it is styled, laid out and painted anew.
 */
export function keepEqual(parent: Element, children: readonly Element[]): void {
  let at = parent.firstElementChild;
  for (const child of children) {
    let kept = at;
    while (kept && !kept.isEqualNode(child)) kept = kept.nextElementSibling;
    if (kept) {
      while (at !== kept) at = removed(at);
      at = kept.nextElementSibling;
    } else parent.insertBefore(child, at);
  }
  while (at) at = removed(at);
}

/** Takes an element away and tells the one after it. */
function removed(element: Element | null): Element | null {
  const next = element?.nextElementSibling ?? null;
  element?.remove();
  return next;
}
