/** One histogram of Prometheus: how many were at most each bound, and their sum. */
export type Series = {
  readonly observe: (value: number) => void
  readonly count: () => number
  readonly histogram: (name: string, labels: string) => readonly string[]
}

export const createSeries = (bounds: readonly number[]): Series => {
  const buckets = bounds.map(() => 0)
  let count = 0
  let sum = 0
  return {
    observe: (value) => {
      count += 1
      sum += value
      for (const [index, bound] of bounds.entries()) if (value <= bound) buckets[index] = (buckets[index] ?? 0) + 1
    },
    count: () => count,
    histogram: (name, labels) => [
      ...bounds.map((bound, index) => `${name}_bucket{${labels},le="${bound}"} ${buckets[index]}`),
      `${name}_bucket{${labels},le="+Inf"} ${count}`,
      `${name}_sum{${labels}} ${sum}`,
      `${name}_count{${labels}} ${count}`,
    ],
  }
}
