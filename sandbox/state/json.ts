/** Equality of JSON values, by content. Order of object members does not count, order of lists does. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameLists(a, b)
  return isRecord(a) && isRecord(b) && sameRecords(a, b)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const sameLists = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, index) => sameJson(item, b[index]))

/** A member that is undefined is no member. */
const sameRecords = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
  Object.keys(a).every((key) => sameJson(a[key], b[key])) &&
  Object.keys(b).every((key) => b[key] === undefined || a[key] !== undefined)
