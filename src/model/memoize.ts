const MOST_KEPT = 2000;

/** Remembers what a function of one primitive returned; forgets all when it holds too many. */
export function memoize<Key extends string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    if (known.size >= MOST_KEPT) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
