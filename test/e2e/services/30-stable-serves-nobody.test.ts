/** A Service whose users get nothing from what should serve them: the fix gets through, and no rollout is lost with it. */
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { until } from '../../cluster/lib/wait.ts'
import { assertServedBy } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { holdAt10, startUntil } from '../support/phases.ts'
import type { Place } from '../support/place.ts'
import type { Ended } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

/** Two rollouts, one after the other. */
const twoRolloutsMs = 400_000

const fix = { image: fixture('3'), steps: '50, 100', hold: '1s', 'health-path': '/healthz' }

const serves = async (place: Place, revision: string): Promise<void> => {
  assert.deepEqual(openMarks(await place.service()), [])
  assertServedBy(await settledAnswers(place.host, 20, [revision]), revision)
}

const promotes = async (place: Place, { code, outputs, log }: Ended, revision: string): Promise<void> => {
  assert.deepEqual([code, outputs.outcome, outputs.revision], [0, 'promoted', revision], log)
  await serves(place, revision)
}

type Pods = {
  readonly items: readonly {
    readonly status: {
      readonly containerStatuses?: readonly {
        readonly name: string
        readonly restartCount: number
        readonly state: object
      }[]
    }
  }[]
}

/** Kubernetes waits 40 s before it starts it the next time, and meanwhile Knative says that it is not ready. */
const isCrashLooping = async ({ kubectl }: Place): Promise<boolean> => {
  const ready = '--output=jsonpath={.status.conditions[?(@.type=="Ready")].status}'
  if ((await kubectl('get', 'revision', 'hello-00001', ready)) !== 'False') return false
  const { items }: Pods = JSON.parse(await kubectl('get', 'pods', '--output=json'))
  const apps = items.flatMap(({ status }) => status.containerStatuses ?? []).filter(({ name }) => name === container)
  return apps.length > 0 && apps.every(({ restartCount, state }) => restartCount > 2 && !('running' in state))
}

const container = 'user-container'

describe('a stable Revision that serves nobody', { concurrency: 3 }, () => {
  scenario(
    'because it crashes again and again does not keep its fix out',
    async (place) => {
      // min-scale does not hold the pod of a Revision that is not ready: after a window it would be taken away, and its restarts with it.
      const warm = { 'autoscaling.knative.dev/min-scale': '1', 'autoscaling.knative.dev/window': '300s' }
      await place.apply(manifest({ env: { CRASH_AFTER_SECONDS: '6' }, template: warm }))
      await until('hello-00001 crashes in a loop', () => isCrashLooping(place), 240)
      const ended = await place.step({ ...fix, env: 'CRASH_AFTER_SECONDS-' }).ended
      assert.match(ended.log, /hello-00001 has .* of traffic and serves nobody: it is not ready/)
      await promotes(place, ended, 'hello-00002')
    },
    twoRolloutsMs,
  )

  scenario('because somebody deleted it is replaced by the next deploy', async (place) => {
    await place.apply(manifest())
    const traffic = [{ revisionName: 'hello-00001', latestRevision: false, percent: 100 }]
    await place.apply(manifest({ image: fixture('2'), traffic }))
    await place.kubectl('delete', 'revision', 'hello-00001')
    const ended = await place.step(fix).ended
    assert.match(ended.log, /hello-00001 has .* of traffic and serves nobody: it no longer exists/)
    await promotes(place, ended, 'hello-00003')
  })

  scenario(
    'because somebody deletes it at 10 % leaves users on the candidate, and the next deploy works',
    async (place) => {
      await place.apply(manifest())
      const step = await startUntil(holdAt10, place)
      await step.says('10 % in effect')
      await place.kubectl('delete', 'revision', 'hello-00001')
      const { code, outputs, log } = await step.ended
      assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
      assert.match(log, /hello-00001/)
      await serves(place, 'hello-00002')
      await promotes(place, await place.step(fix).ended, 'hello-00003')
    },
    twoRolloutsMs,
  )
})
