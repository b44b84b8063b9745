/** The changes of one table: told as they happen, and remembered for a while, so that a watch can take up where another ended. */
export type Change<T> = {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'
  readonly object: T
  readonly previous?: T
  readonly version: number
  readonly atMs: number
}

export type History<T> = {
  readonly add: (change: Change<T>) => void
  readonly watch: (listener: (change: Change<T>) => void) => () => void
  /** Changes after `version`, oldest first; undefined when some of them are forgotten. */
  readonly since: (version: number) => readonly Change<T>[] | undefined
  /** Forgets all changes so far, as etcd's compaction does: whoever asks for them gets 410. */
  readonly forget: () => void
}

/** kube-apiserver compacts every 5 minutes (--etcd-compaction-interval). */
const memoryMs = 5 * 60_000
const tidyEvery = 1_000

/** `start` is the version before the first change: older ones are forgotten. */
export const createHistory = <T>(now: () => number, start: number): History<T> => {
  const listeners = new Set<(change: Change<T>) => void>()
  let changes: Change<T>[] = []
  let forgotten = start
  const forgetUntil = (atMs: number) => {
    const old = changes.filter((change) => change.atMs <= atMs)
    forgotten = old.at(-1)?.version ?? forgotten
    changes = changes.slice(old.length)
  }
  return {
    add: (change) => {
      changes.push(change)
      if (changes.length % tidyEvery === 0) forgetUntil(now() - memoryMs)
      for (const listener of [...listeners]) listener(change)
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    since: (version) => {
      forgetUntil(now() - memoryMs)
      return version < forgotten ? undefined : changes.filter((change) => change.version > version)
    },
    forget: () => forgetUntil(Number.POSITIVE_INFINITY),
  }
}
