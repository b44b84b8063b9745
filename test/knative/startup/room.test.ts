/** Whether a start without room may wait: only where room is being made for it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { revisionView } from '../../../src/knative/reads/resources.ts'
import { diagnosesOf } from '../../../src/knative/startup/diagnosis.ts'
import type { EventView, PodView } from '../../../src/knative/startup/pods.ts'
import { fatalStart } from '../../../src/rollout/fatal-start.ts'
import { deploying, notReady, revision } from '../support/objects.ts'

const stuck: PodView = { name: 'a', userContainer: 'app', containers: [], ready: false, unschedulable: '0/1 nodes' }
const eventOf = (about: string, reason: string): EventView => ({
  about,
  reason,
  message: reason,
  isWarning: false,
  count: 1,
  at: '',
})

/** After how long it fails; undefined: it may wait. */
const failsAfterMs = (pods: readonly PodView[], events: readonly EventView[] | undefined): number | undefined => {
  const status = pods.length > 0 ? deploying : notReady('Unschedulable', '0/1 nodes')
  const seen = { pods, events, steady: new Set<string>(), started: new Set<string>() }
  const [found] = diagnosesOf({ ...seen, revision: revisionView(revision('hello-00002', { status })) })
  assert.equal(found?.reason, 'Unschedulable')
  return found.failsAfterMs
}

const limit = fatalStart.noRoomMs

describe('A start without room', () => {
  const rows: readonly [string, readonly PodView[], readonly EventView[] | undefined, number | undefined][] = [
    ['of a pod waits while a node is made for that pod', [stuck], [eventOf('a', 'TriggeredScaleUp')], undefined],
    ['of a pod fails where a node is made for another', [stuck], [eventOf('b', 'TriggeredScaleUp')], limit],
    ['of a pod fails where something else is said of it', [stuck], [eventOf('a', 'FailedScheduling')], limit],
    ['of a pod waits where no events may be read', [stuck], undefined, undefined],
    ['by the Revision alone waits while a node is made for anybody', [], [eventOf('b', 'TriggeredScaleUp')], undefined],
    ['by the Revision alone fails where nothing is said', [], [], limit],
  ]
  for (const [what, pods, events, expected] of rows) it(what, () => assert.equal(failsAfterMs(pods, events), expected))
})
