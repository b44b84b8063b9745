/**
 * What is wrong with an object, field by field, and how Knative's webhook says it: same messages joined with all their paths,
 * sorted, one a line. Source: knative.dev/pkg apis/field_error.go.
 */
export type FieldError = { readonly message: string; readonly paths: readonly string[]; readonly details?: string }

export const fieldError = (message: string, ...paths: readonly string[]): FieldError => ({ message, paths })
export const invalidValue = (value: unknown, path: string): FieldError => fieldError(`invalid value: ${value}`, path)
export const missingField = (...paths: readonly string[]): FieldError => fieldError('missing field(s)', ...paths)
export const disallowed = (...paths: readonly string[]): FieldError => fieldError('must not set the field(s)', ...paths)
export const outOfBounds = (value: unknown, [min, max]: readonly [unknown, unknown], path: string): FieldError =>
  fieldError(`expected ${min} <= ${value} <= ${max}`, path)

/** The same errors, seen from further out. */
export const within = (prefix: string, errors: readonly FieldError[]): readonly FieldError[] =>
  errors.map((error) => ({ ...error, paths: error.paths.map((path) => join(prefix, path)) }))

const join = (prefix: string, path: string) => {
  if (path === '') return prefix
  return path.startsWith('[') ? `${prefix}${path}` : `${prefix}.${path}`
}

export const sentence = (errors: readonly FieldError[]): string => {
  const merged = new Map<string, FieldError>()
  for (const error of errors) {
    const key = `${error.message}-${error.details ?? ''}`
    const known = merged.get(key)
    merged.set(key, known ? { ...known, paths: [...new Set([...known.paths, ...error.paths])] } : error)
  }
  return [...merged.values()]
    .sort((a, b) => (a.message < b.message ? -1 : 1))
    .map(({ message, paths, details }) => `${message}: ${paths.toSorted().join(', ')}${details ? `\n${details}` : ''}`)
    .join('\n')
}
