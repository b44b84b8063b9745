/** Which path a probe asks: each in turn, as often as its weight says, and both sides the same. Pure. */
import type { HealthSpec, ProbePath, Settings } from '../../settings/settings.ts'

/** One path with its rule, in the form of the health check's request. */
export type ProbeSpec = HealthSpec & {
  /** 1 if left out. */
  readonly weight?: number
  /** Told with a failure, where there are several. */
  readonly name?: string
}

/** Without paths of its own a probe is the request of the health check. */
export function probeSpecs({ health, probePaths }: Pick<Settings, 'health' | 'probePaths'>): readonly ProbeSpec[] {
  if (!probePaths) return [health]
  const isNamed = probePaths.length > 1
  return probePaths.map((each) => ({
    ...withoutStatus(health),
    path: each.path,
    method: each.method,
    weight: each.weight,
    ...(each.status ? { status: each.status } : {}),
    ...(isNamed ? { name: nameOf(each) } : {}),
  }))
}

const withoutStatus = ({ status: _, ...rest }: HealthSpec): HealthSpec => rest

/** A query may hold a secret. */
export const nameOf = ({ path, method }: Pick<ProbePath, 'path' | 'method'>): string =>
  `${method === 'GET' ? '' : `${method} `}${path.replace(/\?.*$/s, '')}`

/** Of at least one, as smoothly as can be: of weights 3 and 1 the second is asked once in every four probes. */
export function inTurn(all: readonly ProbeSpec[]): () => ProbeSpec {
  const total = all.reduce((sum, { weight = 1 }) => sum + weight, 0)
  const credit = new Map(all.map((each) => [each, 0]))
  const creditOf = (each: ProbeSpec) => credit.get(each) ?? 0
  return () => {
    for (const each of all) credit.set(each, creditOf(each) + (each.weight ?? 1))
    const chosen = all.reduce((best, each) => (creditOf(each) > creditOf(best) ? each : best))
    credit.set(chosen, creditOf(chosen) - total)
    return chosen
  }
}

/** Users are on stable: what may change something there is asked of the candidate alone. */
export const isHarmless = ({ method }: Pick<HealthSpec, 'method'>): boolean => harmless.has(method)

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** `/, /cart and POST /order`; of many the first ones. */
export function pathsText(specs: readonly ProbeSpec[]): string {
  const names = specs.map(({ path = '/', method }) => nameOf({ path, method }))
  const shown = names.slice(0, mostShown)
  const others = names.length - shown.length
  const last = others > 0 ? `${others} more` : shown.pop()
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`
}

const mostShown = 4
