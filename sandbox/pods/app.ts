/**
 * The fixture image, by the environment it is given: what it answers and how it fails. The same variables mean the same here and
 * in test/cluster/go/fixture, which is the source of every rule.
 */
import type { Container, RevisionSpec } from '../objects/objects.ts'

export type App = {
  /** 0-1, of the requests to errorPath, or of all. */
  readonly errorRate: number
  readonly errorPath?: string
  /** Errors begin only once this many requests are answered. */
  readonly errorAfterRequests: number
  readonly latencyMs: number
  readonly latencyEvery: number
  readonly slowBodyMs: number
  readonly startDelayMs: number
  /** The exit code; 0: it does not crash at its start. */
  readonly crash: number
  readonly crashUntilEpochMs: number
  /** At the first this many starts. */
  readonly crashStarts: number
  readonly crashAfterRequests: number
  readonly crashAfterMs: number
  readonly crashMessage: string
  readonly unhealthy: boolean
  readonly port: number
  readonly build: string
}

export const crashCode = 3
const defaultPort = 8080

export const portOf = (container: Container | undefined): number => container?.ports?.[0]?.containerPort ?? defaultPort

/** The one that requests go to: it has the port, where there are several. */
export const servingContainer = (containers: readonly Container[]): Container | undefined =>
  containers.find(({ ports }) => ports?.length) ?? containers[0]

export const appOf = (spec: RevisionSpec): App => {
  const container = servingContainer(spec.containers)
  const text = (name: string) => container?.env?.find((variable) => variable.name === name)?.value || undefined
  const number = (name: string, otherwise = 0) => {
    const value = Number(text(name) ?? otherwise)
    return Number.isNaN(value) ? otherwise : value
  }
  const errorPath = text('ERROR_PATH')
  return {
    errorRate: number('ERROR_RATE', errorPath ? 1 : 0),
    errorPath,
    errorAfterRequests: number('ERROR_AFTER_REQUESTS'),
    latencyMs: number('LATENCY_MS'),
    latencyEvery: Math.max(1, Math.trunc(number('LATENCY_EVERY', 1))),
    slowBodyMs: number('SLOW_BODY_MS'),
    startDelayMs: number('START_DELAY_MS'),
    crash: number('CRASH'),
    crashUntilEpochMs: number('CRASH_UNTIL_EPOCH') * 1000,
    crashStarts: number('CRASH_STARTS'),
    crashAfterRequests: number('CRASH_AFTER_REQUESTS'),
    crashAfterMs: number('CRASH_AFTER_SECONDS') * 1000,
    crashMessage: text('CRASH_MESSAGE') ?? 'config: DATABASE_URL is not set',
    unhealthy: text('HEALTH') === 'unhealthy',
    port: number('FIXED_PORT', portOf(container)),
    build: container?.image?.split(':').at(-1) ?? '',
  }
}
