const MS_A_DAY = 86_400_000;
const FIRST = Date.parse('2001-06-15');
const LAST = Date.parse('2026-11-20');

/**
 * The facts of the atlas with `count` events in all, in its own form: those it has, and made-up ones
 * spread evenly over the years. Those take title, lane, place, themes and one source of the held ones
 * in turn, so that lanes and places are as full in proportion as they are. The same input gives the
 * same facts.
 * @param {string} served the file of facts as the server has it
 * @param {number} count
 */
export function syntheticFacts(served, count) {
  const facts = JSON.parse(served);
  const { events } = facts;
  const held = events.filter(
    (/** @type {{ standing: string }} */ each) => each.standing === 'held',
  );
  for (let index = 0; events.length < count; index += 1) {
    const day = new Date(
      FIRST + Math.round(((LAST - FIRST) * index) / count / MS_A_DAY) * MS_A_DAY,
    );
    const like = held[index % held.length];
    events.push({
      ...like,
      id: `made-up-${index}`,
      number: null,
      date: day.toISOString().slice(0, 10),
      participants: [],
      outcomes: [],
      notes: [],
      sources: like.sources.slice(0, 1),
    });
  }
  return JSON.stringify(facts);
}
