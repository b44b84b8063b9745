/**
 * What queue-proxy tells the autoscaler of the last second on port 9090, always: a protobuf Stat, of which a field that is 0 is left out.
 * Source: knative serving, pkg/autoscaler/metrics/stat.proto; pkg/queue/protobuf_stats_reporter.go (reports once a second).
 */
import type { PodObject } from '../objects/objects.ts'

export type Statistics = {
  readonly received: () => void
  /** The message, one character for each byte. */
  readonly message: (pod: PodObject) => string
}

const periodMs = 1_000

export function createStatistics(now: () => number): Statistics {
  const counts = new Map<number, number>()
  const period = () => Math.floor(now() / periodMs)
  return {
    received: () => void counts.set(period(), (counts.get(period()) ?? 0) + 1),
    message: ({ metadata: { name } }) => {
      for (const each of counts.keys()) if (each < period() - 1) counts.delete(each)
      const count = counts.get(period() - 1) ?? 0
      const head = Buffer.from([0x0a, name.length])
      const rate = Buffer.alloc(9, 0x21)
      rate.writeDoubleLE(count, 1)
      return Buffer.concat([head, Buffer.from(name), ...(count === 0 ? [] : [rate])]).toString('latin1')
    },
  }
}
