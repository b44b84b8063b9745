/** Waiting for the first of several things. All waiting of the engine and of the Kubernetes client goes through here. */

/** Why a wait ends that nobody waits for any more. Without a reason, each `abort` makes an error, which costs more than the wait. */
export const leftBehind = new Error('nobody waits for it any more')

/**
 * The result of the first of `waits` to settle. The signal that each of them is given aborts then, and earlier if `unless` aborts,
 * so that none goes on in vain. A wait that was left behind may still reject: its error is dropped.
 */
export async function firstOf<T>(
  waits: readonly ((signal: AbortSignal) => Promise<T>)[],
  unless?: AbortSignal,
): Promise<T> {
  const over = new AbortController()
  const signal = unless ? AbortSignal.any([over.signal, unless]) : over.signal
  const running = waits.map((wait) => wait(signal))
  for (const each of running) each.catch(() => {})
  try {
    return await Promise.race(running)
  } finally {
    over.abort(leftBehind)
  }
}

export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** Something that one part of the program tells others to look at again: a signal, a finished check, a new object. */
export type Notifier = {
  readonly notify: () => void
  /** Resolves at the next `notify`, at once for one that came while nobody waited, or when the signal aborts. */
  readonly next: (signal: AbortSignal) => Promise<void>
}

export function createNotifier(): Notifier {
  const waiting = new Set<() => void>()
  let isKept = false
  return {
    notify: () => {
      isKept = waiting.size === 0
      for (const wake of [...waiting]) wake()
    },
    next: (signal) =>
      new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        if (isKept || signal.aborted) {
          isKept = false
          return resolve()
        }
        waiting.add(wake)
        signal.addEventListener('abort', wake, { once: true })
      }),
  }
}
