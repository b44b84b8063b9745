/** When a Revision is down, so that users cannot stay on it, and when its start is over. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { revisionView } from '../../../src/knative/reads/resources.ts'
import { judgeStart, noMemory, type Sight, type StartupVerdict, startOf } from '../../../src/knative/startup/judge.ts'
import type { PodView } from '../../../src/knative/startup/pods.ts'
import { deploying, notReady, revision } from '../support/objects.ts'

const ready: JsonObject = { observedGeneration: 1, conditions: [{ type: 'Ready', status: 'True' }] }

type Seen = { readonly status: JsonObject; readonly pods?: readonly PodView[]; readonly blind?: string }

/** No hour is 0. */
const sight = ({ status, pods = [], blind }: Seen, ms: number): Sight => ({
  pods,
  events: [],
  revision: revisionView(revision('hello-00002', { status })),
  nowMs: 7_000 + ms,
  serverNowMs: 0,
  ...(blind !== undefined && { blind }),
})

/** Seen once, and again after so long. */
const after = (ms: number, seen: Seen): StartupVerdict =>
  judgeStart(judgeStart(noMemory, sight(seen, 0)).memory, sight(seen, ms))

const podOf = (over: Partial<PodView>, reason?: string): PodView => ({
  name: 'a',
  userContainer: 'app',
  containers: [
    {
      name: 'app',
      state: reason === undefined ? 'running' : 'waiting',
      reason,
      message: reason && `${reason} of app`,
      exits: 0,
    },
  ],
  ready: false,
  ...over,
})

describe('A Revision whose pods cannot be seen', () => {
  const rows: readonly [string, JsonObject, boolean][] = [
    ['is down while it says that it is not ready', notReady('FailedCreate', 'exceeded quota'), true],
    [
      'is down while it has no replicas and does not know whether it is ready',
      { ...deploying, actualReplicas: 0 },
      true,
    ],
    ['is not down while it has a replica and does not know', { ...deploying, actualReplicas: 1 }, false],
    ['is not down while it is ready', { ...ready, actualReplicas: 0 }, false],
  ]
  for (const [what, status, expected] of rows)
    it(what, () => assert.equal(after(10_000, { status, blind: 'may not list pods' }).isDown, expected))
})

describe('A start that fails', () => {
  const missing = { status: deploying, pods: [podOf({}, 'InvalidImageName')] }

  it('is over, and its Revision down, where no pod ever stayed ready', () => {
    const { is, isOver, isDown } = after(5_000, missing)
    assert.deepEqual({ is, isOver, isDown }, { is: 'failed', isOver: true, isDown: true })
  })

  it('goes on where a pod stayed ready before: the Revision is down after its 10 s alone', () => {
    const { memory } = after(10_000, { status: ready, pods: [podOf({ ready: true })] })
    const gone = judgeStart(memory, sight(missing, 20_000))
    const stands = (ms: number) => {
      const { is, isOver, isDown } = judgeStart(gone.memory, sight(missing, 20_000 + ms))
      return { is, isOver, isDown }
    }
    assert.deepEqual(stands(9_999), { is: 'failed', isOver: false, isDown: false })
    assert.deepEqual(stands(10_000), { is: 'failed', isOver: false, isDown: true })
  })

  it('is told with what it is: failed, and down', () => {
    const told = startOf(after(5_000, missing), { pods: missing.pods, events: undefined, log: ['x'] })
    assert.deepEqual(told, {
      is: 'failed',
      why: { reason: 'InvalidImageName', message: 'InvalidImageName of app', pod: 'a', events: [], log: ['x'] },
      isDown: true,
    })
  })
})

describe('A pod that is ready', () => {
  const exited = podOf({ ready: true, containers: [{ name: 'app', state: 'running', exits: 1 }] })
  const steady = (readyForMs: number) =>
    judgeStart(noMemory, {
      ...sight({ status: ready, pods: [{ ...exited, readySinceMs: 1_000_000 }] }, 0),
      serverNowMs: 1_000_000 + readyForMs,
    }).serves

  it('is relied on by the time that its status names once that is longer ago than clocks differ', () =>
    assert.deepEqual([steady(60_000), steady(60_001)], [false, true]))

  it('serves though another has not, and the note of the start is about the slowest', () => {
    const pods = [podOf({ ready: true }), podOf({ name: 'b' }, 'ContainerCreating')]
    const told = startOf(after(0, { status: deploying, pods }), { pods, events: [], log: [] })
    assert.deepEqual(told, { is: 'starting', pods: 2, note: 'creating the containers', serves: true })
  })

  it('that was gone in between counts its time anew', () => {
    const seen = { status: ready, pods: [exited] }
    const gone = judgeStart(after(9_000, seen).memory, sight({ status: deploying }, 9_500))
    const again = judgeStart(gone.memory, sight(seen, 10_000))
    assert.deepEqual([again.serves, again.againMs], [false, 10_000])
  })
})

describe('A quiet pod beside others', () => {
  it('is asked about itself, and another that is in the making is not', () => {
    const pods = [podOf({ name: 'young' }, 'ContainerCreating'), podOf({ name: 'quiet' })]
    const { about, question } = after(3_000, { status: deploying, pods })
    assert.deepEqual([about, question], ['quiet', 'quiet/quiet/1'])
  })
})
