/** Some of a value's fields, as they come over a border: one that is absent may also stand there as `undefined`. */
export type Changes<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/**
 * A copy of a value with changes laid over it. A key whose change is `undefined` keeps its old value, so that an absent
 * field that crossed a border as `undefined` never empties one.
 */
export function mergeDefined<Value extends object>(value: Value, changes: Changes<Value>): Value {
  const merged = { ...value };
  for (const key of Object.keys(value) as (keyof Value)[]) {
    const change = changes[key];
    if (change !== undefined) merged[key] = change;
  }
  return merged;
}
