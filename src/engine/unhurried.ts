/** For what must be known even of a cancelled job: whether a write that was sent has arrived. Bounded by its own tries. */
export const unhurried: AbortSignal = new AbortController().signal
