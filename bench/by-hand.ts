/** The same without the program: a bare patch, kubectl with its wait, and the flow that people write by hand. */
import { setTimeout as delay } from 'node:timers/promises'
import { until } from '../test/cluster/lib/wait.ts'
import type { Answer } from '../test/e2e/support/users.ts'
import { type Place, service } from './place.ts'
import { lastAnswerOf, type Return } from './rollouts.ts'
import { type Split, watchRoute } from './route-watch.ts'

const pair = { stable: `${service}-00001`, candidate: `${service}-00002` }

/** A second Revision beside the first, both kept warm; everyone stays on the first. */
export async function makePair(place: Place): Promise<void> {
  const env = [{ name: 'SECOND', value: 'yes' }]
  await patchService(place, [
    { op: 'add', path: '/spec/template/spec/containers/0/env', value: env },
    { op: 'add', path: '/spec/traffic', value: [{ revisionName: pair.stable, percent: 100 }] },
  ])
  const made = `--for=jsonpath={.status.latestCreatedRevisionName}=${pair.candidate}`
  await place.kubectl('wait', `ksvc/${service}`, made)
  await place.kubectl('wait', `revision/${pair.candidate}`, '--for=condition=Ready', '--timeout=60s')
  for (const name of Object.values(pair))
    await place.kubectl('annotate', 'revision', name, 'autoscaling.knative.dev/min-scale=1')
}

/** A bare patch that takes everyone back; nothing stands before it. */
export async function returnOnce(place: Place): Promise<Return> {
  const watch = await watchRoute(place)
  await patchService(place, [splitBy(50)])
  await watch.untilInForce(sharesAt(50))
  const users = place.users()
  await until('The candidate answers users', () => users.answers.filter(isBy(pair.candidate)).length > 20, 10)
  const sentMs = performance.now()
  await patchService(place, [splitBy(0)])
  const forceMs = await watch.untilInForce(sharesAt(0), sentMs)
  await delay(afterwardsMs)
  watch.stop()
  const backMs = lastAnswerOf(pair.candidate, await users.stop()) - sentMs
  return { writeMs: 0, reconcileMs: forceMs - sentMs, backMs }
}

/** From the Route being in force to the end of the kubectl that waited for it. */
export async function kubectlOnce(place: Place, percent: number): Promise<number> {
  const watch = await watchRoute(place)
  const sentMs = performance.now()
  await place.kubectl('patch', 'ksvc', service, '--type=json', `--patch=${JSON.stringify([splitBy(percent)])}`)
  await place.kubectl('wait', `route/${service}`, `--for=jsonpath={.status.traffic[1].percent}=${percent}`)
  // The percents show a moment before the Route is Ready with them.
  await place.kubectl('wait', `route/${service}`, '--for=condition=Ready')
  const endedMs = performance.now()
  const forceMs = await watch.untilInForce(sharesAt(percent), sentMs)
  watch.stop()
  return endedMs - forceMs
}

/** The ingress may still send users to the candidate when the Route is called ready. */
const afterwardsMs = 500

const isBy =
  (name: string) =>
  ({ revision }: Answer): boolean =>
    revision === name

const splitBy = (percent: number) => ({
  op: 'add',
  path: '/spec/traffic',
  value: [
    { revisionName: pair.stable, percent: 100 - percent },
    { revisionName: pair.candidate, percent },
  ],
})

const sharesAt = (percent: number): Split => ({
  [pair.stable]: 100 - percent,
  ...(percent > 0 && { [pair.candidate]: percent }),
})

async function patchService({ transport, namespace }: Place, operations: readonly object[]): Promise<void> {
  const path = `/apis/serving.knative.dev/v1/namespaces/${namespace}/services/${service}`
  const headers = { 'content-type': 'application/json-patch+json' }
  const request = { method: 'PATCH', path, headers, body: JSON.stringify(operations) } as const
  const { status, body } = await transport(request, { signal: new AbortController().signal })
  let text = ''
  for await (const chunk of body) text += chunk
  if (status !== 200) throw new Error(`A bare patch was answered with ${status}: ${text}`)
}

/**
 * The flow that people write by hand: deploy at 0 %, wait until it is ready, and later give it 10 % of the users. Nothing keeps
 * the candidate warm, so its first users wait for its start. Returns what users met from the shift on. Takes a place in
 * which nothing was deployed yet.
 */
export async function handmadeOnce(place: Place): Promise<readonly Answer[]> {
  const { stable, candidate } = pair
  const env = { op: 'add', path: '/spec/template/spec/containers/0/env', value: slowStart }
  await patchService(place, [env, { ...splitBy(0), value: [{ revisionName: stable, percent: 100 }] }])
  await place.kubectl('wait', `ksvc/${service}`, `--for=jsonpath={.status.latestCreatedRevisionName}=${candidate}`)
  await place.kubectl('wait', `revision/${candidate}`, '--for=condition=Ready', '--timeout=60s')
  const users = place.users()
  await until(`${candidate} sleeps`, () => isAsleep(place, candidate), 120)
  const watch = await watchRoute(place)
  const sentMs = performance.now()
  await patchService(place, [splitBy(10)])
  await watch.untilInForce(sharesAt(10))
  watch.stop()
  const served = () => users.answers.filter(isBy(candidate)).length
  await until(`${candidate} answers`, () => served() > 100, 30)
  return (await users.stop()).filter(({ atMs }) => atMs >= sentMs)
}

/** As slow as the candidates that the program rolls out. */
const slowStart = [{ name: 'START_DELAY_MS', value: '4000' }]

async function isAsleep({ kubectl }: Place, revision: string): Promise<boolean> {
  const pods = await kubectl('get', 'pods', `--selector=serving.knative.dev/revision=${revision}`, '--output=name')
  return pods.trim() === ''
}
