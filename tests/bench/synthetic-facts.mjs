const MS_A_DAY = 86_400_000;
const FIRST = Date.parse('2001-06-15');
const LAST = Date.parse('2026-11-20');

/**
 * The facts of the atlas with `count` events in all, in its own form: those it has, and copies of
 * them spread evenly over the years and the lanes. The same input gives the same facts.
 * @param {string} served the file of facts as the server has it
 * @param {number} count
 */
export function syntheticFacts(served, count) {
  const facts = JSON.parse(served);
  const { events } = facts;
  const lanes = facts.series.map((/** @type {{ id: string }} */ { id }) => id);
  const held = events.filter(
    (/** @type {{ standing: string }} */ each) => each.standing === 'held',
  );
  for (let index = 0; events.length < count; index += 1) {
    const day = new Date(
      FIRST + Math.round(((LAST - FIRST) * index) / count / MS_A_DAY) * MS_A_DAY,
    );
    const series = lanes[index % lanes.length];
    events.push({
      ...held[index % held.length],
      id: `made-up-${index}`,
      series,
      number: null,
      date: day.toISOString().slice(0, 10),
    });
  }
  return JSON.stringify(facts);
}
