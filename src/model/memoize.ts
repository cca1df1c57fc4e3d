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

/** Remembers what a function of an object that never changes returned, as long as there is the object. */
export function memoizeOn<Owner extends object, Value>(
  compute: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const hit = known.get(owner) ?? { value: compute(owner) };
    known.set(owner, hit);
    return hit.value;
  };
}
