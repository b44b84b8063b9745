/** A job that cannot reach the candidate's own URL, because the cluster's domain is not in its DNS. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { refusal } from '../knative/support/fake-api.ts'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { marksOf, namespace, servingStage } from './support/stage.ts'

const steps = { steps: '10, 100', 'max-error-rate': '1 %' }

describe('a tag URL that cannot be reached', () => {
  it('is done without where the API server may ask the pod', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, steps, { noIngress: true })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 100])
  })

  it('finds an unhealthy candidate that way too', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { ...steps, env: 'HEALTH=unhealthy' }, { noIngress: true })
    assert.equal(rollout.outcome.because, 'health-failed', rollout.outcome.reason)
    assert.deepEqual(rollout.outcome.exposure, [])
  })

  it('holds failures of the API server against nobody', async () => {
    const stage = await servingStage()
    const { sandbox, scheduler } = stage
    const isOut = (path: string): boolean => {
      const isOnWay = sandbox.store.services.list(namespace)[0]?.status?.traffic?.some(({ percent }) => percent === 10)
      return path.includes(':8012/proxy/') && isOnWay === true && (scheduler.now() / 1_000) % 30 < 20
    }
    const transport: Transport = async (request, options) =>
      isOut(request.path)
        ? refusal(503, 'ServiceUnavailable', 'error trying to reach service: No agent available')
        : sandbox.transport(request, options)
    const rollout = await rollItOut(stage, { steps: '10, 100', hold: '2m' }, { noIngress: true, transport })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
  })

  it('is refused before anything is touched where it may not', async () => {
    const stage = await servingStage()
    stage.sandbox.deny('ci', { verb: 'get', group: '', resource: 'pods/proxy' })
    const transport = stage.sandbox.transportAs('ci')
    await assert.rejects(rollItOut(stage, steps, { noIngress: true, transport }), { code: 'E_URL_UNREACHABLE' })
    assert.deepEqual(marksOf(stage), [])
  })

  it('is refused before anything is touched where a probe may not be sent by its own method', async () => {
    const stage = await servingStage()
    stage.sandbox.deny('ci', { verb: 'create', group: '', resource: 'pods/proxy' })
    const transport = stage.sandbox.transportAs('ci')
    const settings = { ...steps, 'probe-paths': '/\n/order method=POST' }
    await assert.rejects(rollItOut(stage, settings, { noIngress: true, transport }), { code: 'E_URL_UNREACHABLE' })
    assert.deepEqual(marksOf(stage), [])
  })

  for (const header of ['Authorization: Bearer of-the-app', 'impersonate-user: system:admin', 'X-Remote-User: admin'])
    it(`is refused before anything is touched with the header ${header}, which an API server takes for itself`, async () => {
      const stage = await servingStage()
      const settings = { ...steps, 'health-header': `Accept: */*\n${header}` }
      await assert.rejects(rollItOut(stage, settings, { noIngress: true }), { code: 'E_HEADER_API' })
      assert.deepEqual(marksOf(stage), [])
    })
})
