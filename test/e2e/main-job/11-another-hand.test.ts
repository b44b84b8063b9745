import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { assertServedBy } from '../support/answers.ts'
import { applyText } from '../support/grants.ts'
import { fixture, manifest, serviceName } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { played } from '../support/played.ts'
import { cancelJob, type Step } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { envOf, journalOf, openMarks, percentOf } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

async function startHolding(place: Place, hold: string): Promise<Step> {
  await place.apply(manifest())
  const step = place.step({ image: fixture('2'), steps: '10, 100', hold })
  await place.watch.until('10 % are on the candidate', (service) => journalOf(service)?.step === 0, 120)
  await step.says('10 % in effect')
  return step
}

const editTemplate = (place: Place) =>
  place.patch('json', [
    { op: 'add', path: '/spec/template/spec/containers/0/env', value: [{ name: 'BY', value: 'hand' }] },
  ])

/** A GitOps controller brings the template of its repository, and says nothing of traffic. */
const applyTemplate = (place: Place) =>
  applyAs(place, 'kustomize-controller', serverSide, manifest({ env: { BY: 'hand' } }))

const serverSide = ['apply', '--server-side', '--force-conflicts'] as const

async function applyAs(place: Place, manager: string, command: readonly string[], object: object): Promise<void> {
  await applyText(place, JSON.stringify(object), [...command, `--field-manager=${manager}`])
}

async function assertStopped(step: Step) {
  const ended = await step.ended
  assert.deepEqual([ended.code, ended.outputs.outcome], [3, 'stopped'], ended.log)
  return ended
}

const traffic = [
  { revisionName: 'hello-00001', latestRevision: false, percent: 60, tag: 'previous' },
  { revisionName: 'hello-00002', latestRevision: false, percent: 40, tag: 'latest' },
]

describe('what another hand does in the middle of a rollout is kept:', { concurrency: 2 }, () => {
  scenario('a change of the traffic stops the rollout, exit code 3', (place) =>
    played('traffic changed by kubectl', async () => {
      const step = await startHolding(place, '60s')
      await place.patch('merge', { spec: { traffic } })
      const { log, seconds } = await assertStopped(step)
      assert.ok(seconds < 60, 'at once, not when the hold was over')
      assert.match(log, /\(kubectl-patch, user \S+, at \S+\)/)
      assert.deepEqual((await place.service()).spec.traffic, traffic)
      const post = await step.post()
      assert.equal(post.code, 0, post.log)
      assert.deepEqual((await place.service()).spec.traffic, traffic)
    }),
  )

  scenario('so does one that reads the Service and puts it back changed, as kn does', (place) =>
    played('traffic changed by kn', async () => {
      const step = await startHolding(place, '60s')
      const read = await place.service()
      const { resourceVersion: _, ...metadata } = read.metadata
      await applyAs(place, 'kn', ['replace'], { ...read, metadata, spec: { ...read.spec, traffic } })
      assert.match((await assertStopped(step)).log, /\(kn, user \S+, at \S+\)/)
      assert.deepEqual((await place.service()).spec.traffic, traffic)
    }),
  )

  scenario('a GitOps controller that applies again and again has its way, and is asked for the next time', (place) =>
    played('traffic taken back again and again by a GitOps controller', async () => {
      const step = await startHolding(place, '60s')
      const theirs = manifest({ traffic })
      for (let round = 0; round < 5; round++) {
        await applyAs(place, 'argocd-controller', serverSide, theirs)
        await delay(2_000)
      }
      assert.match((await assertStopped(step)).log, /\(argocd-controller, user \S+, at \S+\)/)
      const after = await place.service()
      assert.deepEqual(after.spec.traffic, traffic)
      const next = await place.step({ image: fixture('2') }).ended
      assert.deepEqual([next.code, next.outputs.outcome], [2, 'refused'], next.log)
      assert.match(
        next.log,
        /Argo CD manages the template and traffic of this Service .*field manager argocd-controller/s,
      )
      assert.equal((await place.service()).metadata.resourceVersion, after.metadata.resourceVersion)
    }),
  )

  scenario('a Service that is deleted is not made anew', (place) =>
    played('Service deleted by another tool', async () => {
      const step = await startHolding(place, '60s')
      await place.kubectl('delete', 'ksvc', serviceName)
      assert.match((await assertStopped(step)).log, /Another client deleted/)
      await assert.rejects(place.service(), /NotFound/)
    }),
  )

  for (const [fault, change, by] of [
    ['template changed by kubectl', editTemplate, 'kubectl-patch'],
    ['template taken back by a GitOps controller', applyTemplate, 'kustomize-controller'],
  ] as const)
    scenario(`the ${fault} is not overwritten, and its Revision gets no users`, (place) =>
      played(fault, async () => {
        const step = await startHolding(place, '6s')
        await change(place)
        const { code, outputs, log } = await step.ended
        assert.deepEqual([code, outputs.outcome, outputs.revision], [0, 'promoted', 'hello-00002'], log)
        assert.ok(log.includes(`Another client changed the template of hello (${by}, `), log)
        const after = await place.service()
        assert.equal(envOf(after).BY, 'hand')
        assert.equal(after.status?.latestCreatedRevisionName, 'hello-00003')
        assert.equal(percentOf(after.spec.traffic, 'hello-00002'), 100)
        assert.match(log, /hello-00003, is not known to be good/)
        assert.deepEqual(openMarks(after), [])
        assertServedBy(await settledAnswers(place.host, 20, ['hello-00002']), 'hello-00002')
      }),
    )

  scenario('a change of the template survives an abort, and users are pinned to stable', async (place) => {
    const step = await startHolding(place, '60s')
    await editTemplate(place)
    await place.watch.until('It is made', ({ status }) => status?.latestReadyRevisionName === 'hello-00003')
    const { outcome, main } = await cancelJob(step)
    assert.equal(outcome, 'aborted', main.log)
    const after = await place.service()
    assert.equal(envOf(after).BY, 'hand')
    assert.equal(percentOf(after.spec.traffic, 'hello-00001'), 100)
    assert.deepEqual(openMarks(after), [])
    assertServedBy(await settledAnswers(place.host, 20, ['hello-00001']), 'hello-00001')
  })
})
