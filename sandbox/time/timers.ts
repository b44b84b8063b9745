/** Timers in the order they are due; those due at the same instant in the order they were set. A binary heap. */
type Due = { readonly atMs: number; readonly order: number; readonly ground: Ground; happen?: () => void }
type Ground = 'foreground' | 'background'

export type Timers = {
  readonly now: () => number
  readonly add: (ms: number, happen: () => void, ground: Ground) => { readonly cancel: () => void }
  /** Moves time to the next timer and takes it out; none when only background is left, `patienceMs` after the last foreground. */
  readonly next: (patienceMs: number) => { readonly happen: () => void } | undefined
}

export const createTimers = (): Timers => {
  const heap: Due[] = []
  let nowMs = 0
  let busyUntilMs = 0
  let order = 0
  let waiting = 0
  const drop = (due: Due) => {
    if (due.happen && due.ground === 'foreground') waiting -= 1
    due.happen = undefined
  }
  const add = (ms: number, happen: () => void, ground: Ground) => {
    order += 1
    const due: Due = { atMs: nowMs + Math.max(0, ms), order, ground, happen }
    if (ground === 'foreground') waiting += 1
    push(heap, due)
    return { cancel: () => drop(due) }
  }
  const next = (patienceMs: number) => {
    for (let due = heap[0]; due; due = heap[0]) {
      const { happen } = due
      if (happen && waiting === 0 && due.atMs > busyUntilMs + patienceMs) return undefined
      pop(heap)
      drop(due)
      if (!happen) continue
      nowMs = due.atMs
      if (due.ground === 'foreground') busyUntilMs = nowMs
      return { happen }
    }
    return undefined
  }
  return { now: () => nowMs, add, next }
}

const earlier = (a: Due, b: Due) => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)

const push = (heap: Due[], due: Due): void => {
  let index = heap.push(due) - 1
  while (index > 0) {
    const parent = (index - 1) >> 1
    const above = heap[parent]
    if (!above || earlier(above, due)) break
    heap[index] = above
    index = parent
  }
  heap[index] = due
}

const pop = (heap: Due[]): void => {
  const last = heap.pop()
  if (!last || heap.length === 0) return
  let index = 0
  for (;;) {
    const child = smallerChild(heap, index)
    const below = heap[child]
    if (!below || earlier(last, below)) break
    heap[index] = below
    index = child
  }
  heap[index] = last
}

const smallerChild = (heap: readonly Due[], index: number): number => {
  const left = heap[2 * index + 1]
  const right = heap[2 * index + 2]
  return left && right && earlier(right, left) ? 2 * index + 2 : 2 * index + 1
}
