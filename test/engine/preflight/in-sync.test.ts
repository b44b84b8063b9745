/** Nothing is decided on statuses that tell of before: how long they are waited for, and what is said meanwhile. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import type { ServiceView, Snapshot } from '../../../src/engine/ports/ports.ts'
import { inSync, isInSync } from '../../../src/engine/preflight/in-sync.ts'
import { candidate, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const late = snapshotOf({ service: { ready: { status: 'Unknown', reason: 'OutOfDate' } } })

describe('the statuses of a Service', () => {
  const bare: Partial<ServiceView> = { latestReady: undefined, latestCreated: stable }
  const unready = [stable, candidate].map((name) => revisionWith(name, { ready: { status: 'Unknown' } }))
  const rows: readonly [string, Snapshot, boolean][] = [
    ['tell of it as it is, where nothing says otherwise', snapshotOf(), true],
    ['are not waited for where there is no Service', snapshotOf({ service: null }), true],
    ['tell of before, where its generation was not observed', seenWith({ ready: 'NotObserved' }), false],
    ['tell of before, where its Configuration lags', seenWith({ ready: 'OutOfDate' }), false],
    [
      'tell of before, where its Configuration was not observed',
      seenWith({ configurationsReady: 'NotObserved' }),
      false,
    ],
    ['tell of before, where its Configuration is said to lag', seenWith({ configurationsReady: 'OutOfDate' }), false],
    ['tell of it also where it has failed', seenWith({ ready: 'RevisionFailed' }), true],
    ['tell of before, where a Revision is ready and none is named', snapshotOf({ service: bare }), false],
    [
      'tell of before, where one of several Revisions is ready and none is named',
      snapshotOf({ service: bare, revisions: [revisionWith(stable), ...unready.slice(1)] }),
      false,
    ],
    ['tell of it where no Revision ever was ready', snapshotOf({ service: bare, revisions: unready }), true],
  ]
  for (const [what, snapshot, expected] of rows) it(what, () => assert.equal(isInSync(snapshot), expected))
})

function seenWith(reasons: Partial<Record<'ready' | 'configurationsReady', string>>): Snapshot {
  const conditions = Object.entries(reasons).map(([type, reason]) => [type, { status: 'Unknown', reason }])
  return snapshotOf({ service: Object.fromEntries(conditions) })
}

describe('a Service that Knative has not processed', () => {
  /** Knative comes to it after so many ms, or never. */
  const waited = async (afterMs?: number, interrupt = new AbortController().signal) => {
    const { world, events, show } = play({ snapshot: late })
    const clock = createScheduler()
    const processed = afterMs !== undefined && clock.sleep(afterMs).then(() => show(snapshotOf()))
    const waiting = { ...withCluster(world, processed ? { changed: () => processed } : {}), clock, interrupt }
    const error = await clock.run(inSync(waiting).catch(({ code, message }) => ({ code, message })))
    return { said: events.flatMap((event) => (event.is === 'note' ? [event.text] : [])), error, ms: clock.now() }
  }

  const note = 'Knative has not processed the last change of hello yet. Waiting for at most 90 s'
  const tooLate = {
    code: 'E_NOT_IN_SYNC',
    message: 'Knative did not process the last change of hello within 92 s, so its status may be out of date.',
  }

  it('is waited for without a word where that takes a moment', async () =>
    assert.deepEqual(await waited(1_900), { said: [], error: undefined, ms: 1_900 }))

  it('is said to be waited for after two seconds', async () => assert.deepEqual((await waited(10_000)).said, [note]))

  it('is refused after a minute and a half more', async () =>
    assert.deepEqual(await waited(), { said: [note], error: tooLate, ms: 92_000 }))

  it('is no reason to refuse a job that is cancelled meanwhile', async () =>
    assert.deepEqual(await waited(undefined, AbortSignal.abort()), { said: [note], error: undefined, ms: 2_000 }))
})
