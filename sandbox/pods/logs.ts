/** What a container printed, run by run: the run that goes on and the one before it, as the kubelet keeps them. */
export type LogRow = { readonly atMs: number; readonly text: string }

export type ContainerLog = {
  readonly print: (row: LogRow) => void
  /** The container starts anew: what it printed becomes the previous run's. */
  readonly restart: () => void
  readonly current: () => readonly LogRow[]
  /** Undefined before the first restart. */
  readonly previous: () => readonly LogRow[] | undefined
  readonly listen: (listener: (row: LogRow) => void) => () => void
  /** Ends what follows this run. */
  readonly end: () => void
  readonly onEnd: (ended: () => void) => () => void
}

export const createLog = (): ContainerLog => {
  const listeners = new Set<(row: LogRow) => void>()
  const followers = new Set<() => void>()
  let current: LogRow[] = []
  let previous: readonly LogRow[] | undefined
  const subscribe = <T>(set: Set<T>, member: T) => {
    set.add(member)
    return () => {
      set.delete(member)
    }
  }
  return {
    print: (row) => {
      current.push(row)
      for (const listener of [...listeners]) listener(row)
    },
    restart: () => {
      previous = current
      current = []
    },
    current: () => current,
    previous: () => previous,
    listen: (listener) => subscribe(listeners, listener),
    end: () => {
      for (const ended of [...followers]) ended()
    },
    onEnd: (ended) => subscribe(followers, ended),
  }
}
