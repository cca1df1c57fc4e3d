/** What the legend of the map says, apart from how it is laid out on the screen. */
export type LegendPart =
  | { readonly kind: 'title' | 'text'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly LegendRow[] }
  | { readonly kind: 'drawing'; readonly drawing: SVGSVGElement };

export interface LegendRow {
  readonly swatch: SVGSVGElement;
  readonly text: string;
}

/**
 * Reads the legend in the map's region, whether or not it is opened on a small screen. What one
 * presses there is told as a text: what the colours show, and of which countries.
 */
export function legendParts(root: HTMLElement): readonly LegendPart[] {
  const legend = root.querySelector('.legend');
  if (!legend) return [];
  const wordsOf = (selector: string) => clean(legend.querySelector(selector)?.textContent);
  const chosen = legend.querySelector<HTMLSelectElement>('select')?.selectedOptions[0];
  const title = root.dataset.colour ? clean(chosen?.textContent) : wordsOf('.legend-day');
  const rows = [...legend.querySelectorAll('li')].flatMap((item) => {
    const swatch = item.querySelector<SVGSVGElement>('svg');
    return swatch ? [{ swatch, text: clean(item.textContent) }] : [];
  });
  const drawing = legend.querySelector<SVGSVGElement>('.legend-strip');
  const told = (kind: 'title' | 'text', text: string): LegendPart => ({ kind, text });
  const parts: readonly LegendPart[] = [
    told('title', title),
    told('text', amongOf(legend.querySelector('.legend-among'))),
    told('text', wordsOf('.legend-values')),
    { kind: 'rows', rows },
    ...(drawing ? [{ kind: 'drawing' as const, drawing }] : []),
    told('text', wordsOf('.legend-divide')),
  ];
  return parts.filter((part) =>
    'text' in part ? part.text !== '' : part.kind === 'drawing' || part.rows.length > 0,
  );
}

/** Whose numbers the colours show: what the pressed one of the buttons stands for. */
function amongOf(group: Element | null): string {
  const pressed = group?.querySelector('[aria-pressed="true"]');
  const parts = [group?.getAttribute('aria-label'), clean(pressed?.textContent)];
  return pressed ? parts.join(' · ') : '';
}

/** What to beware of in the numbers that the colours show: there is no room for it in the legend. */
export function legendNotes(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll(':is(.legend-stand-ins, .legend-breaks)')].map((notes) =>
    [...notes.querySelectorAll('summary, p')]
      .map((line) => clean([...line.childNodes].map(isolated).join('')))
      .join(' · '),
  );
}

/** A text in a direction of its own stays together within another, as in the page. */
function isolated(node: Node): string {
  // The program's own remarks are no text.
  const text = node instanceof Comment ? '' : (node.textContent ?? '');
  return node instanceof HTMLElement && node.dir !== '' ? `\u2068${text}\u2069` : text;
}

/** The white space of the markup is not the text's. */
function clean(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[ \n\t]+/g, ' ').trim();
}
