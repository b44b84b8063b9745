/** A body that goes on: chunks pushed at one end, read at the other, until it ends, breaks, or the reader's signal aborts. */
export type Stream = {
  readonly push: (chunk: string) => void
  readonly end: () => void
  /** As a connection that breaks. */
  readonly fail: (error: Error) => void
  readonly isOpen: () => boolean
  /** Called once when nobody reads or writes any more. */
  readonly onClose: (closed: () => void) => void
  readonly read: (signal: AbortSignal) => AsyncIterable<string>
}

export const createStream = (): Stream => {
  const chunks: string[] = []
  const closers: (() => void)[] = []
  let outcome: { readonly error?: unknown } | undefined
  let wake = () => {}
  const close = (result: { readonly error?: unknown }) => {
    if (outcome) return
    outcome = result
    for (const closed of closers) closed()
    wake()
  }
  const arrival = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  async function* read(signal: AbortSignal): AsyncIterable<string> {
    const abort = () => close({ error: signal.reason })
    signal.addEventListener('abort', abort, { once: true })
    try {
      for (;;) {
        signal.throwIfAborted()
        while (chunks.length === 0 && !outcome) await arrival()
        const chunk = chunks.shift() ?? lastOf(outcome)
        if (chunk === undefined) return
        yield chunk
      }
    } finally {
      signal.removeEventListener('abort', abort)
      close({})
    }
  }
  return {
    push: (chunk) => {
      chunks.push(chunk)
      wake()
    },
    end: () => close({}),
    fail: (error) => close({ error }),
    isOpen: () => outcome === undefined,
    onClose: (closed) => closers.push(closed),
    read,
  }
}

/** Nothing more to read; throws what broke it. */
const lastOf = (outcome: { readonly error?: unknown } | undefined): undefined => {
  if (outcome && 'error' in outcome) throw outcome.error
  return undefined
}
