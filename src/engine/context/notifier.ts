/** Something to wait on that several may ring: a signal, a finished check, a measurement. A ring while nobody waits is kept. */
export type Wakeup = {
  readonly wake: () => void
  /** Resolves at the next ring, at once if one is kept, or when the signal aborts. */
  readonly next: (signal: AbortSignal) => Promise<void>
}

export function wakeup(): Wakeup {
  let rung = false
  let listener: (() => void) | undefined
  const wake = () => {
    rung = true
    listener?.()
  }
  const next = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      listener = () => {
        rung = false
        listener = undefined
        resolve()
      }
      if (rung || signal.aborted) listener()
      else signal.addEventListener('abort', () => listener?.(), { once: true })
    })
  return { wake, next }
}
