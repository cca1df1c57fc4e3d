import type { AtomId, CountryCode, ViewId, WorldviewRow, WorldviewTable } from '../model/worldview';

/** What one view makes of one atom. Atoms that no view disputes have `row: null`. */
export type Assignment =
  | { readonly style: 'part'; readonly country: CountryCode; readonly row: WorldviewRow | null }
  | { readonly style: 'disputed' | 'own'; readonly country: null; readonly row: WorldviewRow };

/** Every atom's assignment in one view. */
export type Assignments = ReadonlyMap<AtomId, Assignment>;

/** What a map draws in one view; every atom is in exactly one of the three. */
export interface ViewLayout {
  /** Atoms to merge, by the country they are drawn as part of. */
  readonly countries: ReadonlyMap<CountryCode, readonly AtomId[]>;
  /** Atoms to hatch, each with its administrators and claimants. */
  readonly disputed: readonly WorldviewRow[];
  /** Atoms drawn as quiet land of their own. */
  readonly own: readonly WorldviewRow[];
}

/** A TopoJSON geometry as `mesh` hands it to its filter. */
export interface AtomGeometry {
  readonly id?: string | number | undefined;
}

/** Decides whether `mesh` draws the line between two atoms. */
export type BorderFilter = (a: AtomGeometry, b: AtomGeometry) => boolean;

/** Filters for the two kinds of border; neither draws coasts, and no line passes both. */
export interface BorderFilters {
  /** Lines between different owners, neither side disputed. */
  readonly solid: BorderFilter;
  /** Lines round disputed land, but not between parts that the same parties dispute alike. */
  readonly dashed: BorderFilter;
}

/**
 * Assigns every atom exactly once, as the view sees it.
 * @throws RangeError if the table has no such view, or a row lacks the view's cell
 */
export function assignAtoms(
  table: WorldviewTable,
  viewId: ViewId,
  atomIds: Iterable<AtomId>,
): Assignments {
  if (!table.views.some(({ id }) => id === viewId)) {
    throw new RangeError(`No worldview "${viewId}"`);
  }
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const assignments = new Map<AtomId, Assignment>();
  for (const id of atomIds) {
    const row = rows.get(id);
    assignments.set(
      id,
      row ? assignRow(row, viewId) : { style: 'part', country: table.states[id] ?? id, row: null },
    );
  }
  return assignments;
}

function assignRow(row: WorldviewRow, viewId: ViewId): Assignment {
  const cell = row.cells[viewId];
  if (!cell) throw new RangeError(`"${row.id}" has no cell for the worldview "${viewId}"`);
  return cell.style === 'part'
    ? { style: 'part', country: cell.draws, row }
    : { style: cell.style, country: null, row };
}

/** Sorts the atoms of a view into countries, disputed land and land of its own. */
export function layOutView(assignments: Assignments): ViewLayout {
  const countries = new Map<CountryCode, AtomId[]>();
  const disputed: WorldviewRow[] = [];
  const own: WorldviewRow[] = [];
  for (const [id, assignment] of assignments) {
    if (assignment.style === 'part') {
      const atoms = countries.get(assignment.country) ?? [];
      countries.set(assignment.country, [...atoms, id]);
    } else if (assignment.style === 'disputed') disputed.push(assignment.row);
    else own.push(assignment.row);
  }
  return { countries, disputed, own };
}

/** Administrators first, then claimants, each once: the colours of the hatching, in order. */
export function partiesOf(row: WorldviewRow): readonly CountryCode[] {
  return [...new Set([...row.administeredBy, ...row.claimedBy])];
}

/**
 * Groups disputed land by who administers and who claims it. Neighbours in a group have no border
 * between them, so their merged shape can be hatched without a seam.
 */
export function groupByParties(disputed: readonly WorldviewRow[]): readonly WorldviewRow[][] {
  const groups = new Map<string, WorldviewRow[]>();
  for (const row of disputed) {
    const key = partiesKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Filters for topojson's `mesh` over the atoms of one view. */
export function bordersOf(assignments: Assignments): BorderFilters {
  const owners = new Map([...assignments].map(([id, assigned]) => [id, ownerKey(id, assigned)]));
  const ownerOf = ({ id }: AtomGeometry) => owners.get(String(id));
  const isDisputed = ({ id }: AtomGeometry) => assignments.get(String(id))?.style === 'disputed';
  const touchesDisputed: BorderFilter = (a, b) => isDisputed(a) || isDisputed(b);
  return {
    solid: (a, b) => ownerOf(a) !== ownerOf(b) && !touchesDisputed(a, b),
    dashed: (a, b) => ownerOf(a) !== ownerOf(b) && touchesDisputed(a, b),
  };
}

// Two atoms with the same key have no border between them in this view.
function ownerKey(id: AtomId, assignment: Assignment): string {
  if (assignment.style === 'part') return assignment.country;
  if (assignment.style === 'own') return `own ${id}`;
  return `disputed ${partiesKey(assignment.row)}`;
}

// Land with authorities of its own stands alone, even when its neighbour has the same claimant.
function partiesKey({ id, administeredBy, claimedBy }: WorldviewRow): string {
  return administeredBy.length > 0 ? `${administeredBy.join()} ${claimedBy.join()}` : id;
}
