/** What is said of a start that does not go well, which of it stands first, and what is told of pods and events. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { revisionView } from '../../../src/knative/reads/resources.ts'
import { diagnosesOf } from '../../../src/knative/startup/diagnosis.ts'
import { judgeStart, noMemory, startOf } from '../../../src/knative/startup/judge.ts'
import {
  type ContainerView,
  type EventView,
  eventView,
  inTime,
  type PodView,
  podView,
} from '../../../src/knative/startup/pods.ts'
import { deploying, notReady, pod, revision } from '../support/objects.ts'

const container = (over: Partial<ContainerView> = {}): ContainerView => ({
  name: 'app',
  state: 'running',
  exits: 0,
  ...over,
})
const podOf = (name: string, ...containers: readonly ContainerView[]): PodView => ({
  name,
  userContainer: 'app',
  containers,
  ready: false,
})
const waitingFor = (reason: string) => container({ state: 'waiting', reason })
const eventOf = (about: string, reason: string, over: Partial<EventView> = {}): EventView => ({
  about,
  reason,
  message: `${reason} of ${about}`,
  isWarning: true,
  count: 1,
  at: '',
  ...over,
})
const revisionIn = (status: JsonObject) => revisionView(revision('hello-00002', { status }))

type Parts = {
  readonly pods?: readonly PodView[]
  readonly events?: readonly EventView[]
  readonly status?: JsonObject
}
const diagnoses = ({ pods = [], events = [], status = deploying }: Parts) =>
  diagnosesOf({ pods, events, revision: revisionIn(status), steady: new Set(), started: new Set() })
const reasons = (parts: Parts) => diagnoses(parts).map(({ reason }) => reason)
const messages = (parts: Parts) => diagnoses(parts).map(({ message }) => message)

describe('Of several diagnoses', () => {
  it('what fails soonest stands first, what may heal for ever last', () => {
    const pods = [
      podOf('a', waitingFor('ImagePullBackOff')),
      podOf('b', waitingFor('CreateContainerConfigError')),
      podOf('c', { ...waitingFor('ErrImagePull'), message: 'not found' }),
    ]
    assert.deepEqual(reasons({ pods, status: notReady('FailedCreate', 'no') }), [
      'ErrImagePull',
      'FailedCreate',
      'CreateContainerConfigError',
      'ImagePullBackOff',
    ])
  })

  for (const reason of ['ErrImagePull', 'InvalidImageName', 'ImagePullBackOff'])
    it(`those of equal gravity keep the order of their pods: ${reason}`, () => {
      const names = ['a', 'b', 'c', 'd']
      const found = diagnoses({ pods: names.map((name) => podOf(name, waitingFor(reason))) })
      assert.deepEqual(
        found.map(({ pod }) => pod),
        names,
      )
    })
})

describe('An exit of a container', () => {
  const ended = (name: string, code: number) => container({ name, state: 'terminated', exits: 1, lastExit: { code } })
  const cases: readonly [string, ContainerView, readonly string[]][] = [
    ['of an init container with code 1 is one', ended('init', 1), ['Container init exited once with code 1.']],
    ['of the user container with code 0 is one', ended('app', 0), ['Container app exited once with code 0.']],
    [
      'with code 0 of a sidecar that runs again is one',
      container({ name: 'side', exits: 2, lastExit: { code: 0 } }),
      ['Container side exited 2 times, most recently with code 0.'],
    ],
    ['that nobody tells of is told without a code', container({ exits: 1 }), ['Container app exited once.']],
    [
      'that only failed is told without a cause',
      container({ exits: 1, lastExit: { code: 1, reason: 'Error' } }),
      ['Container app exited once with code 1.'],
    ],
    ['that never was is none', container(), []],
  ]
  for (const [what, of, expected] of cases)
    it(what, () => assert.deepEqual(messages({ pods: [podOf('a', of)] }), expected))
})

describe('A diagnosis', () => {
  it('tells the message of a waiting container, or its reason where there is none', () => {
    const [told, untold] = [{ ...waitingFor('ErrImagePull'), message: 'no route' }, waitingFor('ErrImagePull')]
    assert.deepEqual(messages({ pods: [podOf('a', told, untold)] }), ['no route', 'ErrImagePull'])
  })

  it('of a probe in vain goes by the last event of that pod, and names its first port', () => {
    const events = [eventOf('a', 'Unhealthy'), eventOf('a', 'Pulled'), eventOf('b', 'Unhealthy')]
    const base = revision('hello-00002', { status: deploying })
    const spec = { containers: [{ name: 'app', ports: [{ containerPort: 9000 }, { containerPort: 9001 }] }] }
    const parts = { pods: [podOf('a', container())], events, steady: new Set<string>(), started: new Set<string>() }
    const [found] = diagnosesOf({ ...parts, revision: revisionView({ ...base, spec }) })
    assert.match(found?.message ?? '', /^Unhealthy of a\. .* port 9000 /)
    assert.deepEqual(reasons({ pods: parts.pods, events: events.slice(1) }), [])
  })

  it('of the Revision stands beside that of its pods, unless it says the same', () => {
    const crash = podOf('a', container({ exits: 1, lastExit: { code: 1 } }))
    const noImage = podOf('a', waitingFor('ErrImagePull'))
    const cases: readonly [readonly PodView[], string, readonly string[]][] = [
      [[crash], 'ExitCode1', ['CrashLoopBackOff']],
      [[], 'ExitCode1', ['ExitCode1']],
      [[noImage], 'ExitCode1', ['ErrImagePull', 'ExitCode1']],
      [[crash], 'FailedCreate', ['FailedCreate', 'CrashLoopBackOff']],
      [[crash], 'Unschedulable', ['CrashLoopBackOff']],
      [[], 'Unschedulable', ['Unschedulable']],
    ]
    for (const [pods, reason, expected] of cases)
      assert.deepEqual(reasons({ pods, status: notReady(reason, 'said') }), expected)
  })
})

/** Seen at one hour and again later; no hour is 0. */
const judged = (ms: number, parts: Parts) => {
  const { pods = [], events = [], status = deploying } = parts
  const sight = { pods, events, revision: revisionIn(status), serverNowMs: 0 }
  return judgeStart(judgeStart(noMemory, { ...sight, nowMs: 7_000 }).memory, { ...sight, nowMs: 7_000 + ms })
}

describe('A start is judged again', () => {
  const running = { pods: [podOf('a', container())] }
  const missing = { pods: [podOf('a', waitingFor('CreateContainerConfigError'))] }
  const cases: readonly [string, Parts, number, number | undefined][] = [
    ['when its first silence would be asked about', running, 1_000, 2_000],
    ['a millisecond before', running, 2_999, 1],
    ['when users could not stay on it any longer', running, 3_000, 7_000],
    ['when its second would be', running, 10_000, 5_000],
    ['when its third would be', running, 15_000, 45_000],
    ['no more after that', running, 60_000, undefined],
    ['when its fault would fail it', missing, 4_999, 1],
    ['no more once it failed and is down', missing, 10_000, undefined],
    ['no more while there is nothing', {}, 10_000, undefined],
  ]
  for (const [what, parts, ms, expected] of cases) it(what, () => assert.equal(judged(ms, parts).againMs, expected))

  it('and asked about by each diagnosis, once more when it failed', () => {
    const key = 'a/app/CreateContainerConfigError'
    assert.deepEqual(
      [4_999, 5_000].map((ms) => judged(ms, missing).question),
      [key, `${key}/failed`],
    )
    assert.deepEqual(
      [2_999, 3_000, 14_999, 15_000, 60_000].map((ms) => judged(ms, running).question),
      [undefined, 'a/quiet/1', 'a/quiet/1', 'a/quiet/2', 'a/quiet/3'],
    )
    assert.equal(judged(60_000, {}).question, undefined)
  })
})

describe('The note of a start', () => {
  const ready = { ...podOf('r', container()), ready: true }
  const [quiet, young] = [podOf('a', container()), podOf('b', waitingFor('ContainerCreating'))]
  const cases: readonly [string, readonly PodView[], string | undefined][] = [
    ['says nothing without pods', [], undefined],
    ['says ready', [ready], 'ready'],
    ['says that one runs', [ready, quiet], 'running, not ready yet'],
    ['says that one is in the making', [quiet, young], 'creating the containers'],
    ['says so before there are containers', [podOf('c')], 'creating the containers'],
  ]
  for (const [what, pods, note] of cases)
    it(what, () => {
      const told = startOf(judged(0, { pods }), { pods, events: [], log: [] })
      assert.deepEqual(
        [told.is, 'pods' in told && told.pods, 'note' in told ? told.note : undefined],
        ['starting', pods.length, note],
      )
    })
})

it('A diagnosis is explained by the newest events, one of each reason, and not by the steps of every start', () => {
  const pods = [podOf('a', { ...waitingFor('ImagePullBackOff'), message: 'not found' })]
  const events = [
    ...['One', 'Two', 'Two', 'Three', 'Four', 'Five', 'Six'].map((reason) => eventOf('a', reason)),
    eventOf('a', 'Pulling', { isWarning: false }),
    eventOf('a', 'TriggeredScaleUp', { isWarning: false, count: 2 }),
  ]
  const eventsTold = (of: readonly EventView[]) => {
    const told = startOf(judged(0, { pods }), { pods, events: of, log: [] })
    return told.is === 'failed' ? told.why.events : []
  }
  assert.deepEqual(eventsTold(events), [
    'Three: Three of a',
    'Four: Four of a',
    'Five: Five of a',
    'Six: Six of a',
    'TriggeredScaleUp (2 times): TriggeredScaleUp of a',
  ])
  const twice = [eventOf('x', 'Two'), eventOf('y', 'Two'), eventOf('a', 'One')]
  assert.deepEqual(eventsTold(twice), ['Two: Two of y', 'One: One of a'])
})

describe('A pod is read', () => {
  const spec = { containers: [{ name: 'queue-proxy' }, { name: 'app' }, { name: 'side' }] }

  it('with the first container that is not a sidecar of Knative as its own, where none is marked', () => {
    assert.equal(podView({ spec })?.userContainer, 'app')
    const annotations = { 'kubectl.kubernetes.io/default-container': 'side' }
    assert.equal(podView({ metadata: { annotations }, spec })?.userContainer, 'side')
    assert.equal(podView({})?.userContainer, 'user-container')
  })

  it('with no exits where none were counted', () =>
    assert.deepEqual(
      podView({ status: { containerStatuses: [{ name: 'app', state: { running: {} } }] } })?.containers[0]?.exits,
      0,
    ))

  it('with why it finds no room, in the words of the scheduler where there are any', () => {
    const stuck = (message?: string) => {
      const condition = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', ...(message && { message }) }
      return podView({ ...pod({}), status: { conditions: [condition] } })?.unschedulable
    }
    assert.deepEqual([stuck('0/1 nodes'), stuck()], ['0/1 nodes', 'no node has enough capacity'])
  })
})

describe('An event is read', () => {
  it('with its count, that of its series, or once', () => {
    const counted: readonly JsonObject[] = [{ count: 3, series: { count: 5 } }, { series: { count: 5 } }, {}]
    assert.deepEqual(
      counted.map((event) => eventView(event).count),
      [3, 5, 1],
    )
  })

  it('with the latest hour that it names', () => {
    const metadata = { creationTimestamp: 'made' }
    const hours: readonly JsonObject[] = [
      { lastTimestamp: 'last', eventTime: 'at', metadata },
      { eventTime: 'at', metadata },
      { metadata },
      {},
    ]
    assert.deepEqual(
      hours.map((event) => eventView(event).at),
      ['last', 'at', 'made', ''],
    )
  })

  it('in the order of time', () => assert.deepEqual([inTime('a', 'b'), inTime('b', 'a'), inTime('a', 'a')], [-1, 1, 0]))
})
