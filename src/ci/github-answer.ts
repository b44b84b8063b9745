/**
 * What became of a question to GitHub: an answer, a right that is missing, or trouble. Knows no question.
 * Source: GitHub, "Troubleshooting the REST API": 403 is a missing right, unless it is the rate limit, which its headers tell.
 */

export type Asked<T> =
  | { readonly is: 'done'; readonly value: T }
  /** The token lacks the right. */
  | { readonly is: 'forbidden'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string }

const patienceMs = 5_000
const tries = 2

/** Asks once more where GitHub itself was in trouble. Never rejects. */
export const asked = async <T>(ask: (signal: AbortSignal) => Promise<T>): Promise<Asked<T>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return { is: 'done', value: await ask(AbortSignal.timeout(patienceMs)) }
    } catch (error) {
      if (attempt === tries || (statusOf(error) ?? 500) < 500) return refusal(error)
    }
  }
}

/** What came before, put to use; whatever it was that did not come is handed on. */
export const followedBy = async <A, B>(first: Asked<A>, next: (value: A) => Promise<Asked<B>>): Promise<Asked<B>> =>
  first.is === 'done' ? next(first.value) : first

const refusal = (error: unknown): Asked<never> => {
  const why = `${field(error, 'response', 'data', 'message') ?? (error instanceof Error ? error.message : String(error))}`
  return statusOf(error) === 403 && !isRateLimit(error) ? { is: 'forbidden', why } : { is: 'failed', why }
}

const isRateLimit = (error: unknown): boolean =>
  field(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
  field(error, 'response', 'headers', 'retry-after') !== undefined

const statusOf = (error: unknown): number | undefined => {
  const status = field(error, 'status')
  return typeof status === 'number' ? status : undefined
}

const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  )
