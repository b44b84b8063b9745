/** Seeded chance: the same numbers in every run of the same seed. */

export type Random = {
  /** 0 to below 1. */
  readonly uniform: () => number
  /** How many of `n` happen, each with chance `share`. */
  readonly binomial: (n: number, share: number) => number
  readonly poisson: (mean: number) => number
}

export function seeded(seed: number): Random {
  const uniform = sfc32(seed)
  return {
    uniform,
    binomial: (n, share) => binomial(uniform, n, share),
    poisson: (mean) => poisson(uniform, mean),
  }
}

/** Chris Doty-Humphrey's small fast counting generator, of PractRand. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 15; round++) next()
  return next
}

/** By the gaps between one that happens and the next. */
function binomial(uniform: () => number, n: number, share: number): number {
  if (share <= 0 || n === 0) return 0
  if (share >= 1) return n
  if (share > 0.5) return n - binomial(uniform, n, 1 - share)
  const scale = 1 / Math.log1p(-share)
  let count = 0
  for (let at = gap(uniform, scale); at < n; at += 1 + gap(uniform, scale)) count++
  return count
}

const gap = (uniform: () => number, scale: number): number => Math.floor(Math.log(1 - uniform()) * scale)

/** By the product of chances for small means, else by the normal distribution. */
function poisson(uniform: () => number, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(uniform)))
  const end = Math.exp(-mean)
  let count = 0
  for (let product = uniform(); product > end; product *= uniform()) count++
  return count
}

const normal = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
