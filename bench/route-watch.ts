/**
 * A bare watch of the bench's Route: when which split was in force, as nobody can know it earlier through the API server.
 * It shares no code with the program's own watches but the transport.
 */
import type { Transport } from '../src/kubernetes/http/transport.ts'
import { until } from '../test/cluster/lib/wait.ts'
import { service } from './place.ts'

export type Split = Readonly<Record<string, number>>

type Seen = { readonly atMs: number; readonly split: Split }

export type RouteWatch = {
  /** When the Route was first seen to serve this split after `sinceMs`. @throws where it never was */
  readonly inForce: (split: Split, sinceMs?: number) => number
  /** The same, once it is. */
  readonly untilInForce: (split: Split, sinceMs?: number) => Promise<number>
  readonly stop: () => void
}

type Route = {
  readonly metadata: { readonly generation: number }
  readonly status?: {
    readonly observedGeneration?: number
    readonly conditions?: readonly { readonly type: string; readonly status: string }[]
    readonly traffic?: readonly { readonly revisionName: string; readonly percent?: number }[]
  }
}

/** Resolves when the watch is open. */
export async function watchRoute({ transport, namespace }: Subject): Promise<RouteWatch> {
  const seen: Seen[] = []
  const end = new AbortController()
  const path = `/apis/serving.knative.dev/v1/namespaces/${namespace}/routes?watch=1&fieldSelector=metadata.name=${service}`
  const { body } = await transport({ method: 'GET', path }, { signal: end.signal })
  follow(body, seen).catch((error) => {
    if (!end.signal.aborted) throw error
  })
  const find = (split: Split, sinceMs = 0) =>
    seen.find(({ atMs, split: each }) => atMs >= sinceMs && isSame(each, split))?.atMs
  const inForce: RouteWatch['inForce'] = (split, sinceMs) => {
    const atMs = find(split, sinceMs)
    if (atMs === undefined) throw new Error(`The Route was never seen to serve ${JSON.stringify(split)}.`)
    return atMs
  }
  const untilInForce: RouteWatch['untilInForce'] = async (split, sinceMs) => {
    await until(`The Route serves ${JSON.stringify(split)}`, () => find(split, sinceMs) !== undefined, 20)
    return inForce(split, sinceMs)
  }
  return { inForce, untilInForce, stop: () => end.abort() }
}

type Subject = { readonly transport: Transport; readonly namespace: string }

async function follow(body: AsyncIterable<string>, seen: Seen[]): Promise<void> {
  for await (const route of routesIn(body))
    if (isSettled(route)) seen.push({ atMs: performance.now(), split: splitOf(route) })
}

async function* routesIn(body: AsyncIterable<string>): AsyncGenerator<Route> {
  let rest = ''
  for await (const chunk of body) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line).object
  }
}

const isSettled = ({ metadata, status }: Route): boolean =>
  status?.observedGeneration === metadata.generation &&
  (status.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True')

/** The whole share of each Revision that has one. */
function splitOf({ status }: Route): Split {
  const split: Record<string, number> = {}
  for (const { revisionName, percent = 0 } of status?.traffic ?? [])
    if (percent > 0) split[revisionName] = (split[revisionName] ?? 0) + percent
  return split
}

const isSame = (a: Split, b: Split): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, percent]) => b[name] === percent)
