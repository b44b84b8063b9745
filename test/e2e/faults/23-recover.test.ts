import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { until } from '../../cluster/lib/wait.ts'
import { assertAllServed, assertServedBy } from '../support/answers.ts'
import { fixture, manifest, serviceName } from '../support/manifests.ts'
import { holdAt10, startUntil } from '../support/phases.ts'
import type { Place } from '../support/place.ts'
import { played } from '../support/played.ts'
import type { Ended } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, openMarks, type Service } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

const neighbour = 'neighbour'
const journalName = 'kn-rollout.dev/rollout'
/** What a scheduled workflow runs: no Service is named. */
const sweep = { service: '', command: 'recover' }

const fault = 'driver killed, then `recover` over the namespace'

async function named(place: Place, name: string): Promise<Service> {
  return JSON.parse(await place.kubectl('get', 'ksvc', name, '--output=json'))
}

/** The same as waiting until the driver's deadline has passed. */
async function letDeadlinePass(place: Place): Promise<void> {
  const text = (await place.service()).metadata.annotations?.[journalName] ?? ''
  const annotations = { [journalName]: JSON.stringify({ ...JSON.parse(text), deadlineMs: Date.now() - 60_000 }) }
  await place.patch('merge', { metadata: { annotations } })
}

/** A second Service in the namespace, made by a first deployment; its next rollout lives, and holds its first step. */
async function startNeighbour(place: Place): Promise<void> {
  const inputs = { ...holdAt10.inputs, service: neighbour, hold: '5m' }
  const first = await place.step({ ...inputs, image: fixture('1') }).ended
  assert.equal(first.outputs.outcome, 'promoted', first.log)
  place.step(inputs)
  const holds = async () => journalOf(await named(place, neighbour))?.stage === 'stepping'
  await until('The neighbour holds its first step', holds, 120)
}

function assertRecovered({ code, outputs, log, summary }: Ended, now: RegExp): void {
  assert.deepEqual([code, outputs.outcome], [0, 'recovered'], log)
  const row = summary.split('\n').find((line) => line.includes(`/${serviceName} |`))
  assert.match(row ?? summary, now)
}

const stable = ['hello-00001', 'hello-00003']
const paused = { image: fixture('2'), steps: '50, 100', hold: '1s', 'pause-at': '50', 'pause-timeout': '3s' }

describe('what nobody drives any longer is ended by a sweep over the namespace', { concurrency: 2 }, () => {
  scenario('users of a killed job go back, and a living rollout beside it is left alone', async (place) => {
    await place.apply(manifest())
    await startNeighbour(place)
    const users = place.users(20)
    const killed = await startUntil(holdAt10, place)
    await killed.kill()
    // Played once the driver is dead.
    await played(fault, async () => {
      const early = await place.step(sweep).ended
      assert.deepEqual([early.code, early.outputs.outcome], [0, 'unchanged'], early.log)
      await letDeadlinePass(place)
      assertRecovered(await place.step(sweep).ended, /stepping.*Aborted.*hello-00001/)
      assert.deepEqual(openMarks(await place.service()), [])
      assertServedBy(await settledAnswers(place.host, 20, stable), ...stable)
      assertAllServed(await users.stop())
      assert.equal(journalOf(await named(place, neighbour))?.stage, 'stepping')
    })
  })

  scenario('a pause that got no word in its time is promoted if its deploy asked for that', async (place) => {
    await place.apply(manifest())
    const users = place.users(20)
    const deploy = await place.step({ ...paused, 'on-pause-timeout': 'promote' }).ended
    assert.equal(deploy.outputs.outcome, 'paused', deploy.log)
    await delay(4_000)
    assertRecovered(await place.step(sweep).ended, /paused.*Promoted.*hello-00002/)
    assert.deepEqual(openMarks(await place.service()), [])
    assertServedBy(await settledAnswers(place.host, 20, ['hello-00002']), 'hello-00002')
    assertAllServed(await users.stop())
  })
})

describe('a deploy with on-newer: supersede', { concurrency: 2 }, () => {
  scenario(
    'ends a living one, users on stable first, and then rolls out; the other says by which job',
    async (place) => {
      await place.apply(manifest())
      const users = place.users(20)
      const earlier = await startUntil(holdAt10, place, { job: { run: '4711', attempt: 1 } })
      const wish = { ...holdAt10.mended, steps: '50, 100', env: 'TARGET=newer', 'on-newer': 'supersede' }
      const newer = await place.step(wish, { job: { run: '4712', attempt: 1 } }).ended
      assert.deepEqual([newer.code, newer.outputs.outcome], [0, 'promoted'], newer.log)
      const { code, outputs, log } = await earlier.ended
      assert.deepEqual([code, outputs.outcome], [3, 'stopped'], log)
      assert.match(String(outputs.reason), /actions\/runs\/4712/)
      assert.deepEqual(openMarks(await place.service()), [])
      const revision = String(newer.outputs.revision)
      assertServedBy(await settledAnswers(place.host, 20, [revision]), revision)
      assertAllServed(await users.stop())
    },
  )
})
