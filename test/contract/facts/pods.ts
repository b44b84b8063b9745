/** What Pods, their logs and their counters tell. */
import { at, get, jsonPatch, listAt, pathOf, send, textAt, watch } from '../api.ts'
import { newImage } from '../changes.ts'
import { logOf, podsOf } from '../look.ts'
import { awaitReady, onService } from '../services.ts'
import type { Behaviour } from '../subject.ts'

export const podBehaviours: readonly Behaviour[] = [
  {
    name: "a Pod's log tells what the app said, and a log of a run before it needs one",
    see: onService('talking', {}, async (subject, name) => {
      const log = await logOf(subject, `${name}-00001`, '')
      const previous = await logOf(subject, `${name}-00001`, '&previous=true')
      return [
        log.text.trim(),
        `${previous.status} ${/previous terminated container "user-container" in pod ".*" not found/.test(textAt(previous.body, 'message'))}`,
      ]
    }),
    expect: ['listening on :8080', '400 true'],
  },
  {
    name: 'port 8012 of a Pod reaches the app through the API server',
    see: onService('proxied', {}, async (subject, name) => {
      const pod = textAt((await podsOf(subject, `${name}-00001`))[0], 'metadata.name')
      const path = `${pathOf(subject, 'pods', `${pod}:8012`)}/proxy/`
      const { status, text } = await send(subject.transport, { method: 'GET', path })
      return [`${status} ${text.includes(`"revision":"${name}-00001"`) ? 'from the app' : text}`]
    }),
    expect: ['200 from the app'],
  },
  {
    name: 'events tell of the Revision and of the Pod',
    see: onService('telling', {}, async (subject, name) => {
      await awaitReady(subject, name)
      const events = listAt((await get(subject, 'events')).body, 'items')
      const of = (reason: string) =>
        events.some((event) => at(event, 'reason') === reason && textAt(event, 'involvedObject.name').startsWith(name))
      return ['RevisionReady', 'Started', 'Scheduled', 'Created'].filter(of)
    }),
    expect: ['RevisionReady', 'Started', 'Scheduled', 'Created'],
  },
  {
    name: 'a watch on the Pods of a Revision tells how they come to be ready',
    see: onService('watched', {}, async (subject, name) => {
      const seen: string[] = []
      const selector = `labelSelector=serving.knative.dev/revision=${name}-00002`
      const { body } = await get(subject, 'pods', '', selector)
      const version = textAt(body, 'metadata.resourceVersion')
      const watching = watch(
        subject,
        pathOf(subject, 'pods', '', `watch=true&${selector}&resourceVersion=${version}`),
        {
          signal: AbortSignal.timeout(60_000),
          each: ({ type, object }) => {
            const ready = listAt(object, 'status.conditions').some(
              (each) => at(each, 'type') === 'Ready' && at(each, 'status') === 'True',
            )
            const word = `${type} ${textAt(object, 'status.phase')}${ready ? ', ready' : ''}`
            if (word !== seen.at(-1)) seen.push(word)
            return ready ? 'stop' : 'go-on'
          },
        },
      )
      await jsonPatch(subject, name, [newImage(2)])
      await watching
      // A kubelet that was quick tells of running and of ready at once.
      return seen.filter((word) => word !== 'MODIFIED Running')
    }),
    expect: ['ADDED Pending', 'MODIFIED Pending', 'MODIFIED Running, ready'],
  },
  {
    name: 'a log that is followed goes on while the app talks, and ends with it',
    see: onService('followed', { env: { CRASH_AFTER_SECONDS: '6' } }, async (subject, name) => {
      const { text } = await logOf(subject, `${name}-00001`, '&follow=true')
      return text.trim().split('\n')
    }),
    expect: ['listening on :8080', 'config: DATABASE_URL is not set'],
  },
  {
    name: 'queue-proxy counts requests by status on port 9091, where the cluster asks it to',
    since: 19,
    see: counting(
      'counted',
      (status) => `kn_serving_invocation_duration_seconds_count{http_response_status_code="${status}".*}`,
    ),
    expect: ['2 more of 200', '1 of 500'],
  },
  {
    name: 'queue-proxy counts how long answers took in seconds, where the cluster asks it to',
    since: 19,
    see: counting(
      'timed',
      (status) => `kn_serving_invocation_duration_seconds_bucket{http_response_status_code="${status}".*le="\\+Inf"}`,
    ),
    expect: ['2 more of 200', '1 of 500'],
  },
  {
    name: 'queue-proxy counts a request through the API server, and no probe of Knative',
    since: 19,
    see: onService('ours', {}, async (subject, name) => {
      const host = `${name}.${subject.namespace}.${subject.domain}`
      const pod = textAt((await podsOf(subject, `${name}-00001`))[0], 'metadata.name')
      const path = (port: number, rest: string) => `${pathOf(subject, 'pods', `${pod}:${port}`)}/proxy/${rest}`
      const count = async () => {
        const { text } = await send(subject.transport, { method: 'GET', path: path(9091, 'metrics') })
        const pattern = /^kn_serving_invocation_duration_seconds_count{http_response_status_code="200".*} (\d+)$/m
        return Number(pattern.exec(text)?.[1] ?? 0)
      }
      const before = await count()
      for (let tries = 0; tries < 3; tries++) await subject.request(host, '/', knativeProbe)
      const probed = await count()
      for (let tries = 0; tries < 2; tries++) await send(subject.transport, { method: 'GET', path: path(8012, '') })
      return [`${probed - before} of 3 probes`, `${(await count()) - probed} of 2 through the API server`]
    }),
    expect: ['0 of 3 probes', '2 of 2 through the API server'],
  },
  {
    name: 'queue-proxy counts requests by status on port 9091, by the names of before OpenTelemetry',
    before: 19,
    see: counting('tallied', (status) => `revision_app_request_count{.*response_code="${status}",.*}`),
    expect: ['2 more of 200', '1 of 500'],
  },
  {
    name: 'queue-proxy counts how long answers took in ms, by the names of before OpenTelemetry',
    before: 19,
    see: counting(
      'clocked',
      (status) => `revision_app_request_latencies_bucket{.*response_code="${status}",.*le="\\+Inf"}`,
    ),
    expect: ['2 more of 200', '1 of 500'],
  },
]

/** Source: knative.dev/networking pkg/http/probe. */
const knativeProbe = { 'k-network-probe': 'probe', 'k-network-hash': 'override' }

function counting(service: string, series: (status: number) => string): Behaviour['see'] {
  return onService(service, { env: { ERROR_PATH: '/bad' } }, async (subject, name) => {
    const host = `${name}.${subject.namespace}.${subject.domain}`
    const pod = textAt((await podsOf(subject, `${name}-00001`))[0], 'metadata.name')
    const count = async (status: number) => {
      const path = `${pathOf(subject, 'pods', `${pod}:9091`)}/proxy/metrics`
      const { text } = await send(subject.transport, { method: 'GET', path })
      const [, found] = new RegExp(`^${series(status)} (\\d+)$`, 'm').exec(text) ?? []
      return Number(found ?? 0)
    }
    const before = await count(200)
    for (const path of ['/', '/', '/bad']) await subject.request(host, path)
    return [`${(await count(200)) - before} more of 200`, `${await count(500)} of 500`]
  })
}
