/**
 * What the cluster itself needs for a shift, without the program: a bare patch of the traffic, and kubectl with its wait.
 * The two Revisions are those that a promotion left, both kept warm.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { until } from '../test/cluster/lib/wait.ts'
import type { Answer } from '../test/e2e/support/users.ts'
import { lastAnswerOf } from './failing.ts'
import { type Place, service } from './place.ts'
import { type Split, watchRoute } from './route-watch.ts'

export type Pair = { readonly stable: string; readonly candidate: string }

/** The two newest Revisions, each held at one pod. */
export async function warmPair(place: Place): Promise<Pair> {
  const names = await place.kubectl('get', 'revisions', '--sort-by=.metadata.creationTimestamp', '--output=name')
  const [stable, candidate] = names
    .trim()
    .split('\n')
    .slice(-2)
    .map((name) => name.split('/')[1] ?? '')
  if (!stable || !candidate) throw new Error('There are not two Revisions.')
  for (const name of [stable, candidate])
    await place.kubectl('annotate', 'revision', name, 'autoscaling.knative.dev/min-scale=1', '--overwrite')
  for (const name of [stable, candidate])
    await place.kubectl('wait', `revision/${name}`, '--for=jsonpath={.status.actualReplicas}=1', '--timeout=30s')
  return { stable, candidate }
}

/** From a bare patch that takes everyone back, to the end of the last request that the candidate answered. */
export async function returnOnce(place: Place, pair: Pair): Promise<number> {
  const watch = await watchRoute(place)
  await shift(place, pair, 50)
  await watch.untilInForce(splitOf(pair, 50))
  const users = place.users()
  await until('The candidate answers users', () => users.answers.filter(isBy(pair.candidate)).length > 20, 10)
  const sentMs = performance.now()
  await shift(place, pair, 0)
  await watch.untilInForce(splitOf(pair, 0), sentMs)
  await delay(afterwardsMs)
  watch.stop()
  return lastAnswerOf(pair.candidate, await users.stop()) - sentMs
}

/** From the Route being in force to the end of the kubectl that waited for it. */
export async function kubectlOnce(place: Place, pair: Pair, percent: number): Promise<number> {
  const watch = await watchRoute(place)
  const sentMs = performance.now()
  await place.kubectl('patch', 'ksvc', service, '--type=merge', `--patch=${patchOf(pair, percent)}`)
  await place.kubectl('wait', `route/${service}`, `--for=jsonpath={.status.traffic[1].percent}=${percent}`)
  // The percents show a moment before the Route is Ready with them.
  await place.kubectl('wait', `route/${service}`, '--for=condition=Ready')
  const endedMs = performance.now()
  const forceMs = await watch.untilInForce(splitOf(pair, percent), sentMs)
  watch.stop()
  return endedMs - forceMs
}

/** The ingress may still send users to the candidate when the Route is called ready. */
const afterwardsMs = 500

const isBy =
  (name: string) =>
  ({ revision }: Answer): boolean =>
    revision === name

const patchOf = ({ stable, candidate }: Pair, percent: number): string =>
  JSON.stringify({
    spec: {
      traffic: [
        { revisionName: stable, percent: 100 - percent },
        { revisionName: candidate, percent },
      ],
    },
  })

const splitOf = ({ stable, candidate }: Pair, percent: number): Split =>
  Object.fromEntries(Object.entries({ [stable]: 100 - percent, [candidate]: percent }).filter(([, share]) => share > 0))

async function shift({ transport, namespace }: Place, pair: Pair, percent: number): Promise<void> {
  const path = `/apis/serving.knative.dev/v1/namespaces/${namespace}/services/${service}`
  const headers = { 'content-type': 'application/merge-patch+json' }
  const request = { method: 'PATCH', path, headers, body: patchOf(pair, percent) } as const
  const { status, body } = await transport(request, { signal: new AbortController().signal })
  let text = ''
  for await (const chunk of body) text += chunk
  if (status !== 200) throw new Error(`The bare patch was answered with ${status}: ${text}`)
}
