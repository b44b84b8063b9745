/** Connections that are kept, one request at a time on each: as many as are needed at once. */
import type { Asking } from '../../health/http-request.ts'

export type Lanes = {
  readonly use: <T>(work: (lane: Asking) => Promise<T>) => Promise<T>
  readonly close: () => void
}

export function createLanes(open: () => Asking): Lanes {
  const all: Asking[] = []
  const free: Asking[] = []
  const opened = (): Asking => {
    const lane = open()
    all.push(lane)
    return lane
  }
  return {
    use: async (work) => {
      const lane = free.pop() ?? opened()
      try {
        return await work(lane)
      } finally {
        free.push(lane)
      }
    },
    close: () => {
      for (const { close } of all) close()
    },
  }
}
