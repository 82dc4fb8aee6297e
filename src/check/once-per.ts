/**
 * Returns a function that computes its result once for each object it is given and remembers it while the object
 * lives. A build checks many briefs against the same articles, and folding a long report for each would cost more
 * than the checks.
 */
export function oncePer<Key extends object, Value extends object>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
