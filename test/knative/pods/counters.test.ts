import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CountersResult } from '../../../src/engine/ports/ports.ts'
import { countersIn, readCounters } from '../../../src/knative/pods/counters.ts'
import { emptyStage, namespace, servingStage } from '../../stories/support/stage.ts'

/** Lines of a page of Knative 1.17, as they were seen. */
const old = `# TYPE revision_app_request_count counter
revision_app_request_count{configuration_name="m",container_name="queue-proxy",namespace_name="old5",pod_name="m-00001-deployment-54cc9b49fd-pvwx9",response_code="200",response_code_class="2xx",revision_name="m-00001",service_name="m"} 968
revision_app_request_count{configuration_name="m",container_name="queue-proxy",namespace_name="old5",pod_name="m-00001-deployment-54cc9b49fd-pvwx9",response_code="500",response_code_class="5xx",revision_name="m-00001",service_name="m"} 5
revision_app_request_latencies_bucket{configuration_name="m",response_code="200",response_code_class="2xx",le="5"} 890
revision_app_request_latencies_bucket{configuration_name="m",response_code="200",response_code_class="2xx",le="10"} 968
revision_app_request_latencies_bucket{configuration_name="m",response_code="500",response_code_class="5xx",le="5"} 5
revision_app_request_latencies_bucket{configuration_name="m",response_code="500",response_code_class="5xx",le="10"} 5
revision_app_request_latencies_bucket{configuration_name="m",response_code="500",response_code_class="5xx",le="+Inf"} 5
revision_request_count{configuration_name="m",response_code="500",response_code_class="5xx",route_tag="DISABLED"} 5
`

const onStage = async (knative: '1.17' | '1.23', requestMetrics = true): Promise<CountersResult> => {
  const stage = await servingStage({ setup: { knative, requestMetrics }, env: { ERROR_PATH: '/bad' } })
  const { sandbox, scheduler } = stage
  const host = `hello.${namespace}.example.test`
  for (const path of ['/', '/', '/bad']) await scheduler.run(sandbox.ingress(host, path))
  return scheduler.run(read(stage, sandbox.store.pods.list(namespace)[0]?.metadata.name ?? ''))
}

const read = ({ scheduler, sandbox }: ReturnType<typeof emptyStage>, pod: string) => {
  const api = { transport: sandbox.transport, clock: scheduler, random: () => 0.5, server: 'https://sandbox' }
  return readCounters(api, { namespace, pod }, new AbortController().signal)
}

describe('the counters of a pod', () => {
  it('are read by the names of before Knative 1.19, in milliseconds', () => {
    const { byStatus, within } = countersIn(old)
    assert.deepEqual(
      [...byStatus],
      [
        [200, 968],
        [500, 5],
      ],
    )
    assert.deepEqual(within, [
      { ms: 5, count: 895 },
      { ms: 10, count: 973 },
    ])
  })

  it('are read by the names of the first patches of Knative 1.19 and 1.20', () => {
    const scope = 'otel_scope_name="knative.dev/serving/pkg/queue"'
    const page = `kn_queueproxy_app_duration_seconds_bucket{http_response_status_code="200",${scope},le="0.5"} 7
kn_queueproxy_app_duration_seconds_count{http_response_status_code="200",${scope}} 9
kn_queueproxy_app_duration_seconds_count{http_response_status_code="503",${scope}} 2
`
    const { byStatus, within } = countersIn(page)
    assert.deepEqual(
      [...byStatus],
      [
        [200, 9],
        [503, 2],
      ],
    )
    assert.deepEqual(within, [{ ms: 500, count: 7 }])
  })

  for (const knative of ['1.17', '1.23'] as const)
    it(`are those of the requests that it answered, on ${knative}`, async () => {
      const result = await onStage(knative)
      assert.ok(result.is === 'read')
      assert.deepEqual([...result.counters.byStatus].sort(), [
        [200, 2],
        [500, 1],
      ])
      assert.deepEqual(result.counters.within.at(-1)?.count, 3)
      assert.ok(result.counters.within.some(({ ms }) => ms === 100))
    })

  it('are off where the cluster was not told to count', async () =>
    assert.deepEqual(await onStage('1.23', false), { is: 'off' }))

  it('are gone with their pod', async () => {
    const stage = emptyStage()
    assert.deepEqual(await stage.scheduler.run(read(stage, 'nobody')), { is: 'gone' })
  })

  it('are read in the order of their limits, of numbers alone', () => {
    const page = `kn_serving_invocation_duration_seconds_bucket{le="1"} 9
kn_serving_invocation_duration_seconds_bucket{le="0.1"} 0
kn_serving_invocation_duration_seconds_bucket{le="0.5"} 0.5
kn_serving_invocation_duration_seconds_bucket{le="2"} NaN
kn_serving_invocation_duration_seconds_bucket{le="3"} -1
kn_serving_invocation_duration_seconds_bucket{le="4"} +Inf
`
    assert.deepEqual(countersIn(page).within, [
      { ms: 100, count: 0 },
      { ms: 500, count: 0.5 },
      { ms: 1_000, count: 9 },
    ])
  })

  const answered = async (status: number, text: string, headers = {}): Promise<CountersResult> => {
    const page = {
      status,
      headers,
      body: (async function* () {
        yield text
      })(),
    }
    const { scheduler } = emptyStage()
    const api = { transport: async () => page, clock: scheduler, random: () => 0.5, server: 'https://sandbox' }
    return scheduler.run(readCounters(api, { namespace, pod: 'a' }, new AbortController().signal))
  }

  it('are not taken from a login page in place of the API server', async () =>
    assert.equal((await answered(200, '<!doctype html><p>Log in')).is, 'failed'))

  it('are none of a pod without an address: the other pods are counted all the same', async () =>
    assert.deepEqual(await answered(400, 'address not allowed'), { is: 'gone' }))

  it('are asked for later where the API server is busy, as it says or after a second', async () => {
    assert.deepEqual(await answered(429, 'slow down'), { is: 'later', afterMs: 1_000 })
    assert.deepEqual(await answered(429, 'slow down', { 'retry-after': '3' }), { is: 'later', afterMs: 3_000 })
  })

  it('are not read over a connection that breaks, which says why, nor for who has given up', async () => {
    const { scheduler } = emptyStage()
    const transport = async () => {
      throw new Error('socket hang up')
    }
    const api = { transport, clock: scheduler, random: () => 0.5, server: 'https://sandbox' }
    const asked = (signal: AbortSignal) => scheduler.run(readCounters(api, { namespace, pod: 'a' }, signal))
    assert.deepEqual(await asked(new AbortController().signal), { is: 'failed', why: 'socket hang up' })
    await assert.rejects(asked(AbortSignal.abort(new Error('given up'))), { message: 'given up' })
  })
})
