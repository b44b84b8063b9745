/** The health check of the candidate: where it is made, what it says of the candidate, and what helps where it cannot be made. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { checkHealth } from '../../../../src/engine/actions/candidate/check-health.ts'
import type { World } from '../../../../src/engine/context/context.ts'
import type { HealthResult, HostAnswer } from '../../../../src/engine/ports/ports.ts'
import { failure } from '../../../../src/errors/catalogue.ts'
import { candidate, journalWith, onStable, snapshotOf } from '../../support/views.ts'
import { play } from '../../support/world.ts'

const url = 'http://latest-hello.shop.example.test'
const { tags } = journalWith()
const tagged = { revisionName: candidate, latestRevision: false, percent: 0, tag: tags.candidate, url }

/** What the rollout knows after a check whose curl is refused by this error. */
const checked = async (error: unknown) => {
  const traffic = [...onStable, tagged]
  const scene = play({ snapshot: snapshotOf({ service: { traffic, served: traffic } }) })
  const refuseUnfit = () => Promise.reject(error)
  const world = { ...scene.world, health: { ...scene.world.health, refuseUnfit }, may: { patchRevisions: true } }
  await checkHealth({ do: 'check-health' }, { ...scene, world, snapshot: world.cluster.snapshot() })
  await setImmediate()
  const { abortCure, abortDetail, candidate: known } = scene.memory
  return { health: known.health, abortCure, abortDetail }
}

describe('a health check that cannot be made', () => {
  it('leaves the candidate unproven only where its answers are not proven', async () => {
    const rights = { user: 'robot', rights: 'get pods/proxy', grant: 'kubectl apply' }
    assert.equal((await checked(failure('E_NOT_PROVEN', { url, why: 'a login page', ...rights }))).health, 'not-proven')
    assert.equal((await checked(failure('E_URL_UNREACHABLE', { url, why: 'no DNS', ...rights }))).health, 'unreachable')
  })

  it('is told with the cure where there is one', async () => {
    const missing = failure('E_CURL_MISSING', { why: 'not found' })
    const known = await checked(missing)
    assert.deepEqual(known, { health: 'unreachable', abortCure: missing.cure, abortDetail: missing.message })
    assert.deepEqual(await checked(new Error('broken')), {
      health: 'unreachable',
      abortCure: undefined,
      abortDetail: 'Error: broken',
    })
  })
})

describe('a health check', () => {
  type Answers = { readonly served?: HostAnswer; readonly after?: HostAnswer }
  const command = (by: string) => (at: string) => `curl ${by} ${at}`
  /** Checked at the URL, where the host answers so before and after, else through the pod. */
  const checkedBy = async (result: HealthResult, { served, after }: Answers = {}, change: Partial<World> = {}) => {
    const traffic = [...onStable, tagged]
    const journal = journalWith({ isNewTag: true })
    const scene = play({ snapshot: snapshotOf({ service: { traffic, served: traffic, journal } }) })
    const { health: usual, hosts, ...rest } = scene.world
    const health = { ...usual, command: command('url'), run: async () => result }
    const world: World = {
      ...rest,
      health,
      hosts: { ...hosts, isServed: async () => served ?? knative, now: async () => after ?? knative },
      throughPod: () => ({ health: { ...health, command: command('pod') }, sources: [] }),
      may: { patchRevisions: true, reachUrl: true },
      ...change,
    }
    await checkHealth({ do: 'check-health' }, { ...scene, world, snapshot: world.cluster.snapshot() })
    const atOnce = scene.memory.candidate.health
    await setImmediate()
    const begun = scene.events.flatMap((event) => (event.is === 'health-started' ? [event.command] : []))
    const told = scene.events.flatMap((event) => (event.is === 'health' ? [event.result] : []))
    return { ...scene, atOnce, begun, told, known: scene.memory.candidate }
  }
  const knative: HostAnswer = { is: 'knative' }
  const page: HostAnswer = { is: 'other', why: 'a login page' }
  const [byUrl, byPod] = [`curl url ${url}`, `curl pod ${url}`]
  const passed = { is: 'passed', attempts: 1, status: 200, ms: 5 } as const
  const detail = { command: 'curl', body: '', stderr: '' }
  const failed = { is: 'failed', attempts: 3, why: '503', detail } as const
  const cancelled = { is: 'cancelled' } as const

  it('runs in the background; passed, the candidate is measured from then on', async () => {
    const { atOnce, begun, told, known } = await checkedBy(passed)
    assert.deepEqual([atOnce, begun, told], ['running', [byUrl], [passed]])
    assert.deepEqual([known.health, known.healthResult, known.isMeasured], ['passed', passed, true])
  })

  it('that failed has nothing measured', async () => {
    const { known, memory } = await checkedBy(failed)
    assert.deepEqual([known.health, known.isMeasured, memory.abortBecause], ['failed', false, undefined])
  })

  it('that was cancelled says nothing of the candidate', async () => {
    const { known, memory } = await checkedBy(cancelled, { after: page })
    assert.deepEqual([known.health, memory.abortBecause], ['running', 'cancelled'])
  })

  it('counts only where Knative answers before and after it, and is tried three times before pods are asked', async () => {
    assert.deepEqual((await checkedBy(passed, { after: page })).begun, [byUrl, byUrl, byUrl, byPod])
    assert.deepEqual((await checkedBy(passed, { served: page })).begun, [byPod])
  })

  it('of pods asks nobody who else might answer', async () => {
    const may = { patchRevisions: true, reachUrl: false }
    const { begun, told } = await checkedBy(passed, { served: page, after: page }, { may })
    assert.deepEqual([begun, told], [[byPod], [passed]])
  })

  it('is not made where the candidate has no tag URL', async () => {
    const scene = play()
    await checkHealth({ do: 'check-health' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    const { abortDetail, candidate: known } = scene.memory
    assert.deepEqual([known.health, abortDetail], ['unreachable', 'The candidate has no tag URL.'])
    await scene.world.notifier.next(new AbortController().signal)
  })
})
