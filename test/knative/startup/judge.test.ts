import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { revisionView } from '../../../src/knative/reads/resources.ts'
import { judgeStart, noMemory, type Sight, startOf } from '../../../src/knative/startup/judge.ts'
import { eventView, podView } from '../../../src/knative/startup/pods.ts'
import { isObject, parseJson } from '../../../src/kubernetes/api/json.ts'
import { deploying, event, notReady, pod, revision, unschedulablePod } from '../support/objects.ts'

type Seen = {
  readonly pods?: readonly JsonObject[]
  readonly status?: JsonObject
  readonly events?: readonly JsonObject[]
}

const begun = '2026-11-24T10:00:02Z'
const podName = 'hello-00002-deployment-7c9f-x2k4p'
const sight = ({ pods = [], status = deploying, events = [] }: Seen, nowMs: number): Sight => ({
  pods: pods.flatMap((one) => podView(one) ?? []),
  events: events.map(eventView),
  revision: revisionView(revision('hello-00002', { status })),
  nowMs,
  serverNowMs: Date.parse(begun) + nowMs,
})

/** How a start stands after this has been seen for so long. */
const after = (ms: number, seen: Seen) => judgeStart(judgeStart(noMemory, sight(seen, 0)).memory, sight(seen, ms))

const waiting = (reason: string, message = reason) => pod({ waiting: { reason, message } })
const ended = { terminated: { exitCode: 3, reason: 'Error' } }
const crashed = (exits: number) =>
  pod({ waiting: { reason: 'CrashLoopBackOff' } }, { restartCount: exits - 1, lastState: ended })
const crashedOnceAndReady = pod({ running: {} }, { restartCount: 1, lastState: ended, ready: true })

describe('A start', () => {
  const situations: readonly [string, number, Seen, string, string?][] = [
    ['has just begun', 0, {}, 'starting'],
    ['has containers in the making', 9_000, { pods: [waiting('ContainerCreating')] }, 'starting'],
    ['has a ready pod', 0, { pods: [pod({ running: {} }, { ready: true })] }, 'starting'],

    ['failed to pull an image once', 14_999, { pods: [waiting('ImagePullBackOff')] }, 'healing', 'ImagePullBackOff'],
    ['failed to pull an image twice', 15_000, { pods: [waiting('ImagePullBackOff')] }, 'failed', 'ImagePullBackOff'],
    [
      'pulls an image that the registry does not have',
      0,
      { pods: [waiting('ErrImagePull', 'registry.example/hello:9: not found')] },
      'failed',
      'ErrImagePull',
    ],
    ['misses a secret, for now', 4_999, { pods: [waiting('CreateContainerConfigError')] }, 'healing'],
    [
      'misses a secret',
      5_000,
      { pods: [waiting('CreateContainerConfigError')] },
      'failed',
      'CreateContainerConfigError',
    ],
    ['has an image name that is none', 5_000, { pods: [waiting('InvalidImageName')] }, 'failed', 'InvalidImageName'],

    ['crashed once', 60_000, { pods: [pod(ended)] }, 'healing', 'CrashLoopBackOff'],
    [
      'crashed and runs again',
      60_000,
      { pods: [pod({ running: {} }, { restartCount: 1, lastState: ended })] },
      'healing',
    ],
    ['crashed twice', 60_000, { pods: [crashed(2)] }, 'healing', 'CrashLoopBackOff'],
    ['crashed three times', 0, { pods: [crashed(3)] }, 'failed', 'CrashLoopBackOff'],
    [
      'crashed three times beside a ready pod',
      60_000,
      { pods: [crashed(3), pod({ running: {} }, { name: 'other', ready: true })] },
      'healing',
    ],
    [
      'crashes, which the Revision calls ExitCode3',
      9_000,
      { pods: [crashed(1)], status: notReady('ExitCode3', 'x') },
      'healing',
    ],

    [
      'crashed once and has been ready since, which the Revision still calls ExitCode3',
      60_000,
      { pods: [crashedOnceAndReady], status: notReady('ExitCode3', 'x') },
      'healing',
      'ExitCode3',
    ],
    ['is called ExitCode3 without a pod to be seen, for now', 1_999, { status: notReady('ExitCode3', 'x') }, 'healing'],
    [
      'is called ExitCode3 without a pod to be seen',
      2_000,
      { status: notReady('ExitCode3', 'x') },
      'failed',
      'ExitCode3',
    ],

    ['finds no room yet', 24_999, { pods: [unschedulablePod('0/1 nodes')] }, 'healing', 'Unschedulable'],
    ['finds no room', 25_000, { pods: [unschedulablePod('0/1 nodes')] }, 'failed', 'Unschedulable'],
    [
      'finds no room, and a node is on its way',
      60_000,
      { pods: [unschedulablePod('0/1 nodes')], events: [event(podName, 'TriggeredScaleUp', 'pod triggered scale-up')] },
      'healing',
    ],
    [
      'finds no room, and Karpenter makes a node',
      60_000,
      {
        pods: [unschedulablePod('0/1 nodes')],
        events: [event(podName, 'Nominated', 'Pod should schedule on: nodeclaim/a')],
      },
      'healing',
    ],
    ['finds no room, by the Revision alone', 25_000, { status: notReady('Unschedulable', '0/1 nodes') }, 'failed'],

    ['may not make pods, for now', 1_999, { status: notReady('FailedCreate', 'exceeded quota') }, 'healing'],
    [
      'may not make more pods, and has one that serves',
      60_000,
      { pods: [pod({ running: {} }, { ready: true })], status: notReady('FailedCreate', 'exceeded quota') },
      'healing',
      'FailedCreate',
    ],
    [
      'may not make pods while a webhook of the cluster restarts',
      60_000,
      { status: notReady('FailedCreate', 'failed calling webhook "x": connection refused') },
      'healing',
    ],
    ['may not make pods', 2_000, { status: notReady('FailedCreate', 'exceeded quota') }, 'failed', 'FailedCreate'],
    [
      'has no such image, by its digest',
      2_000,
      { status: notReady('ContainerMissing', 'no') },
      'failed',
      'ContainerMissing',
    ],
    ['took too long', 2_000, { status: notReady('ProgressDeadlineExceeded', 'x') }, 'failed'],

    ['runs and is not ready, in silence', 600_000, { pods: [pod({ running: {} })] }, 'starting'],
    [
      'runs and is probed in vain',
      600_000,
      { pods: [pod({ running: {} })], events: [event(podName, 'Unhealthy', 'Readiness probe failed: 503')] },
      'healing',
      'Unhealthy',
    ],
  ]
  for (const [what, ms, seen, is, reason] of situations)
    it(`that ${what} (after ${ms / 1000} s) is ${is}`, () => {
      const verdict = after(ms, seen)
      assert.equal(verdict.is, is)
      if (reason !== undefined) assert.equal(verdict.diagnosis?.reason, reason)
    })

  it('without room is not given up where events cannot be read: a node may be on its way', () => {
    const seen = { ...sight({ pods: [unschedulablePod('0/1 nodes')] }, 0), events: undefined }
    assert.equal(judgeStart(judgeStart(noMemory, seen).memory, { ...seen, nowMs: 60_000 }).is, 'healing')
  })

  it('is down once it has been not ready for 10 s without a pod that serves', () => {
    const status = notReady('Unschedulable', '0/1 nodes')
    const down = (ms: number, pods: readonly JsonObject[]) => after(ms, { status, pods }).isDown
    assert.deepEqual([down(9_999, []), down(10_000, [])], [false, true])
    assert.equal(down(60_000, [pod({ running: {} }, { ready: true })]), false)
  })

  it('is down once it was deleted, and while it is not known to be ready without a pod', () => {
    const gone = { ...sight({}, 0), revision: undefined }
    assert.equal(judgeStart(judgeStart(noMemory, gone).memory, { ...gone, nowMs: 10_000 }).isDown, true)
    assert.equal(after(10_000, {}).isDown, true)
  })

  it('that cannot be seen says why, until the Revision says more', () => {
    const blind = 'This user may not list pods.'
    const verdict = judgeStart(noMemory, { ...sight({}, 0), blind })
    assert.deepEqual(startOf(verdict, { pods: [], events: [], log: [] }), { is: 'unseen', note: blind })
    const status = notReady('FailedCreate', 'exceeded quota')
    const told = judgeStart(judgeStart(noMemory, { ...sight({ status }, 0), blind }).memory, {
      ...sight({ status }, 2_000),
      blind,
    })
    assert.equal(told.is, 'failed')
  })

  for (const [is, name, readyMs] of [
    ['healing', 'that stayed ready before does not fail', 10_000],
    ['failed', 'that was ready for a moment fails', 9_999],
  ] as const)
    it(`${name} by a crash loop`, () => {
      const pods = [pod({ running: {} }, { ready: true, since: begun })]
      const ready = after(readyMs, { pods })
      assert.equal(judgeStart(ready.memory, sight({ pods: [crashed(5)] }, readyMs)).is, is)
    })

  it('whose pod is ready again after an exit heals until the pod stayed ready', () => {
    const again = { restartCount: 1, lastState: ended, ready: true, since: begun }
    const at = (ms: number) => after(ms, { pods: [pod({ running: {} }, again)] })
    const stands = (ms: number) => [at(ms).is, at(ms).serves, at(ms).againMs]
    assert.deepEqual(stands(4_000), ['healing', false, 6_000])
    assert.deepEqual(stands(10_000), ['starting', true, undefined])
  })

  it('whose pod stayed ready before it went is not failed by what Knative says of its last exit', () => {
    const ready = after(10_000, { pods: [crashedOnceAndReady] })
    const gone = (ms: number, { memory } = ready) =>
      judgeStart(memory, sight({ status: notReady('ExitCode3', 'x') }, ms))
    assert.equal(gone(80_000, gone(20_000)).is, 'healing')
  })

  it('whose pod is ready again has not failed, however often it exited', () => {
    const again = { restartCount: 5, lastState: ended, ready: true, since: begun }
    assert.equal(after(1_000, { pods: [pod({ running: {} }, again)] }).is, 'healing')
  })

  it('is not taken for steady by a clock of its node that is behind', () => {
    const again = { restartCount: 1, lastState: ended, ready: true, since: '2026-11-24T09:59:32Z' }
    assert.equal(after(1_000, { pods: [pod({ running: {} }, again)] }).serves, false)
  })

  it('is not taken for steady where its pod does not say since when it is ready', () => {
    const { readySinceMs: _, ...again } = pod({ running: {} }, { restartCount: 1, lastState: ended, ready: true })
    assert.equal(after(1_000, { pods: [again] }).serves, false)
  })

  it('whose pod is ready after an exit of long ago has nothing to heal', () => {
    const before = { restartCount: 7, lastState: ended, ready: true, since: '2026-11-20T10:00:00Z' }
    assert.equal(judgeStart(noMemory, sight({ pods: [pod({ running: {} }, before)] }, 0)).is, 'starting')
  })

  it('whose fault passes begins to count anew when it comes back', () => {
    const missing = sight({ pods: [waiting('CreateContainerConfigError')] }, 0)
    const passed = judgeStart(
      judgeStart(noMemory, missing).memory,
      sight({ pods: [waiting('ContainerCreating')] }, 4_000),
    )
    assert.equal(judgeStart(passed.memory, { ...missing, nowMs: 6_000 }).is, 'healing')
  })

  it('is looked at again just when its fault would fail it', () => {
    assert.equal(after(1_000, { pods: [waiting('CreateContainerConfigError')] }).againMs, 4_000)
    assert.equal(after(1_000, { pods: [waiting('ErrImagePull')] }).againMs, 9_000)
  })

  it('is asked about once it has run in silence for 3 s, 15 s and a minute', () => {
    const questions = [0, 3_000, 14_000, 15_000, 60_000].map(
      (ms) => after(ms, { pods: [pod({ running: {} })] }).question,
    )
    assert.equal(questions[0], undefined)
    assert.equal(new Set(questions).size, 4)
    assert.equal(questions[1], questions[2])
  })

  it('tells how the container ended and what the events say', () => {
    const killed = pod({ terminated: { exitCode: 137, reason: 'OOMKilled' } })
    const events = [
      event(podName, 'Pulled', 'ok', { type: 'Normal' }),
      event(podName, 'BackOff', 'Back-off\nrestarting', { count: 3 }),
    ]
    const seen = sight({ pods: [killed], events }, 0)
    assert.deepEqual(startOf(judgeStart(noMemory, seen), { ...seen, log: ['out of memory'] }), {
      is: 'healing',
      why: {
        reason: 'CrashLoopBackOff',
        message: 'Container user-container exited once with code 137 (OOMKilled).',
        pod: podName,
        events: ['BackOff (3 times): Back-off restarting'],
        log: ['out of memory'],
      },
    })
  })

  it('that is probed in vain names the port it must listen on', () => {
    const events = [event(podName, 'Unhealthy', 'Readiness probe failed: connection refused')]
    const { diagnosis } = after(0, { pods: [pod({ running: {} })], events })
    assert.match(diagnosis?.message ?? '', /connection refused\. .* port 8080/)
  })
})

it('No pod or event, however hostile, ends the judging', () => {
  const json = fc.dictionary(fc.constantFrom('metadata', 'spec', 'status', 'type'), fc.jsonValue({ maxDepth: 5 }))
  fc.assert(
    fc.property(fc.array(json, { maxLength: 3 }), fc.array(json, { maxLength: 3 }), (pods, events) => {
      const objects = (junk: readonly unknown[]) => junk.map((one) => parseJson(JSON.stringify(one))).filter(isObject)
      const seen = sight({ pods: objects(pods), events: objects(events) }, 0)
      startOf(judgeStart(noMemory, seen), { ...seen, log: [] })
    }),
  )
})
