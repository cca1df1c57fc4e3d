const ALPHA_3 = /^[A-Z]{3}$/;

/** Throws unless every atom is a country by its own id, or has a row or a state in the table. */
export function checkCoverage(atomIds, { rows, states }) {
  const told = new Set([...rows.map(({ id }) => id), ...Object.keys(states)]);
  const untold = atomIds.filter((id) => !told.has(id) && !ALPHA_3.test(id));
  const missing = [...told].filter((id) => !atomIds.includes(id));
  if (untold.length > 0) throw new Error(`Atoms without a row or state: ${untold.join(', ')}`);
  if (missing.length > 0) throw new Error(`Rows or states without an atom: ${missing.join(', ')}`);
}
