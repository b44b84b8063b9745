/** What the API server would store of a template, which is asked until it answers. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ServiceChange, ServiceView, WriteResult } from '../../../src/engine/ports/ports.ts'
import { asStoredBy } from '../../../src/engine/preflight/as-stored.ts'
import { driver, foreignTemplate, newTemplate, oldTemplate, serviceWith, snapshotOf } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const asDefaulted = { ...newTemplate, spec: { ...newTemplate.spec, timeoutSeconds: 300 } }
const written: WriteResult = { is: 'written', service: serviceWith({ template: asDefaulted }) }
const lost: WriteResult = { is: 'unknown', message: 'socket hang up' }
const refused = (status: number, message: string): Extract<WriteResult, { is: 'refused' }> => ({
  is: 'refused',
  status,
  reason: 'r',
  message,
})

/** The API server gives these answers, one after the other. */
function asking(answers: readonly WriteResult[], service = serviceWith(), isCancelled = false) {
  const left = [...answers]
  const asked: ServiceChange[] = []
  const answer = (sent: { readonly change: object }) => {
    asked.push(sent.change as ServiceChange)
    return left.shift()
  }
  const played = play({ answer })
  const interrupt = isCancelled ? AbortSignal.abort() : played.world.interrupt
  const fromMs = played.clock.now()
  const found = asStoredBy({ ...played.world, interrupt }, service, newTemplate)
  return { ...played, found, asked, waitedMs: () => played.clock.now() - fromMs }
}

describe('a template', () => {
  it('is as the API server would store it, and nothing is written', async () => {
    const { found, sent } = asking([written])
    assert.equal(await found, asDefaulted)
    assert.deepEqual(sent, [])
  })

  it('is asked for with the generation and the driver that were seen', async () => {
    const { driver: _, ...free } = serviceWith({ generation: 7 })
    const guardOf = async (service: ServiceView) => {
      const { found, asked } = asking([written], service)
      await found
      return asked.map(({ generation, driver: mark, set }) => [generation, mark, set])
    }
    assert.deepEqual(await guardOf(free), [[7, null, { template: newTemplate }]])
    assert.deepEqual(await guardOf({ ...free, driver }), [[7, driver, { template: newTemplate }]])
  })

  it('is not known where the Service was changed meanwhile, which is read again', async () => {
    const { world, show } = play({ answer: () => ({ is: 'guard-failed' }) })
    const changed = snapshotOf({ service: { generation: 3, template: foreignTemplate } })
    const reread = async () => {
      show(changed)
      return changed
    }
    const asked = withCluster(world, { reread })
    assert.equal(await asStoredBy(asked, serviceWith(), oldTemplate), undefined)
    assert.equal(asked.cluster.snapshot(), changed)
  })
})

describe('an answer that is lost', () => {
  it('is asked for again, each time a little later', async () => {
    const { found, waitedMs } = asking([lost, lost, lost, written])
    assert.equal(await found, asDefaulted)
    assert.equal(waitedMs(), 500 + 1_000 + 1_500)
  })

  it('is missed four times, and then the template stands for nothing', async () => {
    const { found, waitedMs } = asking([lost, lost, lost, lost, written])
    await assert.rejects(found, {
      code: 'E_WRITE_UNCONFIRMED',
      message: /a change of hello in 4 attempts.*: socket hang up\.$/,
    })
    assert.equal(waitedMs(), 3_000)
  })

  it('is missed once by a job that is cancelled', async () => {
    const { found, waitedMs } = asking([lost, written], serviceWith(), true)
    await assert.rejects(found, { code: 'E_WRITE_UNCONFIRMED', message: /in 1 attempts/ })
    assert.equal(waitedMs(), 0)
  })
})

describe('a template that is refused', () => {
  const lacks = { verb: 'patch', group: 'serving.knative.dev', resource: 'services' } as const
  const rows: readonly [string, WriteResult, { readonly code: string; readonly message: RegExp }][] = [
    [
      'is told in the words of Knative',
      refused(400, 'no such field'),
      { code: 'E_REFUSED_TEMPLATE', message: /no such field/ },
    ],
    [
      'is none where the Service is gone',
      refused(404, 'not found'),
      { code: 'E_SERVICE_CHANGED', message: /changed hello/ },
    ],
    [
      'is a matter of rights where one is missing',
      { ...refused(403, 'forbidden'), lacks },
      { code: 'E_FORBIDDEN', message: /patch services/ },
    ],
  ]
  for (const [what, answer, error] of rows) it(what, () => assert.rejects(asking([answer]).found, error))
})
