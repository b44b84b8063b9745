/**
 * The flow that people write by hand: deploy at 0 %, wait until it is ready, and later give it 10 % of the users. Nothing
 * keeps the candidate warm, so its first users wait for its start.
 */
import { until } from '../test/cluster/lib/wait.ts'
import type { Answer } from '../test/e2e/support/users.ts'
import { type Place, service } from './place.ts'
import { watchRoute } from './route-watch.ts'

const [stable, candidate] = [`${service}-00001`, `${service}-00002`]

/** What users met from the shift on. Takes a place in which nothing was deployed yet. */
export async function handmadeOnce(place: Place): Promise<readonly Answer[]> {
  await patch(place, { '/spec/template/spec/containers/0/env': slowStart, '/spec/traffic': split(0) })
  await place.kubectl('wait', `ksvc/${service}`, `--for=jsonpath={.status.latestCreatedRevisionName}=${candidate}`)
  await place.kubectl('wait', `revision/${candidate}`, '--for=condition=Ready', '--timeout=60s')
  const users = place.users()
  await until(`${candidate} sleeps`, () => isAsleep(place), 120)
  const watch = await watchRoute(place)
  const sentMs = performance.now()
  await patch(place, { '/spec/traffic': split(10) })
  await watch.untilInForce({ [stable]: 90, [candidate]: 10 })
  watch.stop()
  const served = () => users.answers.filter(({ revision }) => revision === candidate).length
  await until(`${candidate} answers`, () => served() > 100, 30)
  return (await users.stop()).filter(({ atMs }) => atMs >= sentMs)
}

/** As slow as the candidates that the program rolls out. */
const slowStart = [{ name: 'START_DELAY_MS', value: '4000' }]

const split = (percent: number) => [
  { revisionName: stable, percent: 100 - percent },
  ...(percent > 0 ? [{ revisionName: candidate, percent }] : []),
]

async function patch(place: Place, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const operations = Object.entries(fields).map(([path, value]) => ({ op: 'add', path, value }))
  await place.kubectl('patch', 'ksvc', service, '--type=json', `--patch=${JSON.stringify(operations)}`)
}

async function isAsleep(place: Place): Promise<boolean> {
  const pods = await place.kubectl(
    'get',
    'pods',
    `--selector=serving.knative.dev/revision=${candidate}`,
    '--output=name',
  )
  return pods.trim() === ''
}
