/** Chance with a seed, so that a run can be repeated exactly. Mulberry32: small, fast and fair enough for delays and splits. */
export type Random = {
  /** From 0 up to but not 1. */
  readonly next: () => number
  /** From `min` up to but not `max`. */
  readonly between: (range: Range) => number
  /** Lower-case letters and digits, as in the names of pods. */
  readonly text: (length: number) => string
}

export type Range = readonly [min: number, max: number]

const alphabet = 'bcdfghjklmnpqrstvwxz2456789'

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const letter = () => alphabet.charAt(Math.floor(next() * alphabet.length))
  return {
    next,
    between: ([min, max]) => min + next() * (max - min),
    text: (length) => Array.from({ length }, letter).join(''),
  }
}
