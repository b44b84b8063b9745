/** Remembers what was made of an object that never changes, as long as the object is there. Pure. */

export const once = <T extends object, V>(make: (of: T) => V) => {
  const seen = new WeakMap<T, V>()
  function made(of: T): V
  function made(of: T | undefined): V | undefined
  function made(of: T | undefined): V | undefined {
    if (of === undefined) return undefined
    const known = seen.get(of) ?? make(of)
    seen.set(of, known)
    return known
  }
  return made
}
