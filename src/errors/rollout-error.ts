/** The one error class: a code from the catalogue, what happened, and the cure. While a rollout is driven, engine/run.ts catches it and returns users first; otherwise app/run.ts. */
export class RolloutError extends Error {
  readonly code: string
  readonly cure: string
  /** Further problems of the same kind, when several are reported at once. */
  readonly problems: readonly Problem[]

  constructor(code: string, words: Words, options: { cause?: unknown; problems?: readonly Problem[] } = {}) {
    super(words.message, { cause: options.cause })
    this.name = 'RolloutError'
    this.code = code
    this.cure = words.cure
    this.problems = options.problems ?? []
  }
}

export type Words = { readonly message: string; readonly cure: string }

/** One invalid setting, with its name as the user wrote it. */
export type Problem = Words & { readonly code: string; readonly setting: string }
