/** What tells how a start goes, as it is read from pods and events of the API server. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { type ContainerView, eventView, inTime, podView } from '../../../src/knative/startup/pods.ts'

const podOf = ({ metadata = {}, spec = {}, status = {} }: Record<string, JsonObject>) =>
  podView({ metadata: { name: 'hello-1', ...metadata }, spec, status })

const containerOf = (status: JsonObject): ContainerView | undefined =>
  podOf({ status: { containerStatuses: [{ name: 'app', ...status }] } })?.containers[0]

const ended = { terminated: { exitCode: 137, reason: 'OOMKilled', message: 'too much' } }
const lastExit = { code: 137, reason: 'OOMKilled', message: 'too much' }
const nothing = { reason: undefined, message: undefined, lastExit: undefined }

describe('a container', () => {
  const rows: readonly [string, JsonObject, Omit<ContainerView, 'name'>][] = [
    ['of which nothing is said', {}, { ...nothing, state: 'unknown', exits: 0 }],
    ['that runs', { state: { running: {} }, restartCount: 0 }, { ...nothing, state: 'running', exits: 0 }],
    [
      'that waits, and never ran',
      { state: { waiting: { reason: 'ErrImagePull', message: 'no such image' } } },
      { ...nothing, state: 'waiting', reason: 'ErrImagePull', message: 'no such image', exits: 0 },
    ],
    [
      'that ended',
      { state: ended, restartCount: 0, lastState: { terminated: { exitCode: 1 } } },
      { state: 'terminated', reason: 'OOMKilled', message: 'too much', exits: 1, lastExit },
    ],
    [
      'that waits after an exit',
      { state: { waiting: { reason: 'CrashLoopBackOff' } }, lastState: ended, restartCount: 2 },
      { ...nothing, state: 'waiting', reason: 'CrashLoopBackOff', exits: 3, lastExit },
    ],
    [
      'that runs again after an exit',
      { state: { running: {} }, lastState: ended, restartCount: 2 },
      { ...nothing, state: 'running', exits: 2, lastExit },
    ],
    [
      'that ended well, without a word',
      { state: { terminated: { exitCode: 0 } } },
      { ...nothing, state: 'terminated', exits: 1, lastExit: { code: 0, reason: undefined, message: undefined } },
    ],
    [
      'whose counts are no numbers',
      { state: { terminated: { exitCode: 'one' } }, restartCount: 'often' },
      { ...nothing, state: 'terminated', exits: 1 },
    ],
  ]
  for (const [what, status, expected] of rows)
    it(what, () => assert.deepEqual(containerOf(status), { name: 'app', ...expected }))

  it('without a name has an empty one', () =>
    assert.equal(podOf({ status: { containerStatuses: [{}] } })?.containers[0]?.name, ''))
})

describe('a pod', () => {
  it('on its way out says nothing of a start', () =>
    assert.equal(podOf({ metadata: { deletionTimestamp: '2026-11-24T10:00:00Z' } }), undefined))

  it('without a name has an empty one', () => assert.equal(podView({})?.name, ''))

  it('has no init container that did its work', () => {
    const done = { name: 'istio-init', state: { terminated: { exitCode: 0 } }, restartCount: 0 }
    const failed = { name: 'migrate', state: { terminated: { exitCode: 1 } }, restartCount: 0 }
    const status = { initContainerStatuses: [done, failed], containerStatuses: [{ name: 'app' }] }
    assert.deepEqual(
      podOf({ status })?.containers.map(({ name }) => name),
      ['migrate', 'app'],
    )
  })

  it('has its init containers first', () => {
    const status = { initContainerStatuses: [{ name: 'migrate' }], containerStatuses: [{ name: 'app' }] }
    assert.deepEqual(
      podOf({ status })?.containers.map(({ name }) => name),
      ['migrate', 'app'],
    )
  })

  const isReady = (...conditions: readonly JsonObject[]) => podOf({ status: { conditions } })?.ready
  it('is ready by its condition alone', () => {
    assert.equal(isReady({ type: 'Ready', status: 'True' }), true)
    assert.equal(isReady({ type: 'ContainersReady', status: 'True' }, { type: 'Ready', status: 'False' }), false)
    assert.equal(isReady(), false)
  })

  it('has been ready, or not, since the time that its condition names', () => {
    const since = (lastTransitionTime: string) =>
      podOf({ status: { conditions: [{ type: 'Ready', status: 'False', lastTransitionTime }] } })?.readySinceMs
    assert.equal(since('2026-11-24T10:00:02Z'), Date.UTC(2026, 10, 24, 10, 0, 2))
    assert.equal(since('yesterday'), undefined)
    assert.equal(podOf({})?.readySinceMs, undefined)
  })

  const stuck = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' }
  const unschedulable: readonly [string, JsonObject, string | undefined][] = [
    ['has no room, in the words of the scheduler', stuck, '0/1 nodes'],
    [
      'has no room, without a word',
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable' },
      'no node has enough capacity',
    ],
    ['has a node', { ...stuck, status: 'True' }, undefined],
    ['waits for something else', { ...stuck, reason: 'SchedulingGated' }, undefined],
    ['is stuck by another condition', { ...stuck, type: 'Initialized' }, undefined],
  ]
  for (const [what, condition, expected] of unschedulable)
    it(what, () => assert.equal(podOf({ status: { conditions: [condition] } })?.unschedulable, expected))
})

describe('the container with the code of the user', () => {
  const containers = [{ name: 'queue-proxy' }, { name: 'app' }, { name: 'sidecar' }]
  const named = { 'kubectl.kubernetes.io/default-container': 'sidecar' }
  const rows: readonly [string, Record<string, JsonObject>, string][] = [
    ['is the one that the annotation names', { metadata: { annotations: named }, spec: { containers } }, 'sidecar'],
    ['is the first that is not of Knative', { spec: { containers } }, 'app'],
    [
      'has the name that Knative gives by default',
      { spec: { containers: [{ name: 'queue-proxy' }] } },
      'user-container',
    ],
    ['has that name where none is listed', {}, 'user-container'],
  ]
  for (const [what, pod, expected] of rows) it(what, () => assert.equal(podOf(pod)?.userContainer, expected))
})

describe('an event', () => {
  const whole = {
    involvedObject: { name: 'hello-1' },
    reason: 'Unhealthy',
    message: 'probe failed',
    type: 'Warning',
    count: 3,
    series: { count: 5 },
    lastTimestamp: '2026-11-24T10:00:03Z',
    eventTime: '2026-11-24T10:00:02Z',
    metadata: { creationTimestamp: '2026-11-24T10:00:01Z' },
  }
  const view = {
    about: 'hello-1',
    reason: 'Unhealthy',
    message: 'probe failed',
    isWarning: true,
    count: 3,
    at: '2026-11-24T10:00:03Z',
  }
  const { count: _, lastTimestamp: __, ...ofTheNewKind } = whole
  const { eventTime: ___, ...untimed } = ofTheNewKind
  const rows: readonly [string, JsonObject, ReturnType<typeof eventView>][] = [
    ['is read with its own count and last time', whole, view],
    ['of a series has its count and its time', ofTheNewKind, { ...view, count: 5, at: '2026-11-24T10:00:02Z' }],
    ['without either was when it was written', untimed, { ...view, count: 5, at: '2026-11-24T10:00:01Z' }],
    ['that is normal is no warning', { ...whole, type: 'Normal' }, { ...view, isWarning: false }],
    ['of which nothing is said', {}, { about: '', reason: '', message: '', isWarning: false, count: 1, at: '' }],
  ]
  for (const [what, event, expected] of rows) it(what, () => assert.deepEqual(eventView(event), expected))

  it('comes before a later one', () => {
    const [early, late] = ['2026-11-24T10:00:01Z', '2026-11-24T10:00:02Z']
    assert.deepEqual([inTime(early, late), inTime(late, early), inTime(late, late)], [-1, 1, 0])
  })
})
