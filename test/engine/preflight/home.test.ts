/** What a rollout returns to: who serves, who only has traffic, and what is asked before somebody counts as gone. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RevisionView, ServiceView, Snapshot } from '../../../src/engine/ports/ports.ts'
import { confirmWhoServes, homeOf, warnOfBroken } from '../../../src/engine/preflight/home.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, onStable, revisionWith, routeWith, serviceWith, snapshotOf, stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const whole = snapshotOf()
const service = whole.service ?? serviceWith({})
const down: Snapshot = {
  ...whole,
  revisions: new Map([[stable, revisionWith(stable, { ready: { status: 'False' }, replicas: 0 })]]),
}

/** Who serves nobody, as it is found where the watch shows `seen` and the API server has `asked`. */
async function brokenIn(seen: Snapshot, asked: Snapshot) {
  const { world, show } = play({ snapshot: seen })
  const relist = async () => {
    show(asked)
    return asked
  }
  const asking = withCluster(world, { relist })
  await confirmWhoServes(asking)
  return homeOf(asking.cluster.snapshot(), service).broken
}

describe('a Revision that has traffic and serves nobody, by the watch', () => {
  const rows = { 'not known': { ...whole, revisions: new Map() }, 'not ready and without pods': down }
  for (const [name, seen] of Object.entries(rows)) {
    it(`is stable if it was ${name} only for the watch`, async () => {
      assert.deepEqual(await brokenIn(seen, whole), [])
    })

    it(`is broken if it is ${name} for the API server, too`, async () => {
      assert.deepEqual(
        (await brokenIn(seen, seen)).map(({ revision }) => revision),
        [stable],
      )
    })
  }
})

describe('what the API server is asked', () => {
  const gone: Snapshot = { ...whole, revisions: new Map() }

  it('is nothing where all that has traffic is ready', async () => {
    assert.deepEqual(await brokenIn(whole, gone), [])
  })

  it('is the Service, too: its traffic may have moved meanwhile', async () => {
    const onCandidate = [at(candidate, 100)]
    const moved = snapshotOf({ service: { traffic: onCandidate, served: onCandidate } })
    const { world, show } = play({ snapshot: down })
    const shown = async (part: Partial<Snapshot>) => {
      const next = { ...asking.cluster.snapshot(), ...part }
      show(next)
      return next
    }
    const { service: theirs, route, revisions } = moved
    const asking = withCluster(world, {
      reread: () => shown({ ...(theirs && { service: theirs }), ...(route && { route }) }),
      relist: () => shown({ revisions: new Map([[candidate, revisions.get(candidate) as RevisionView]]) }),
    })
    await confirmWhoServes(asking)
    const found = homeOf(asking.cluster.snapshot(), serviceWith({ traffic: onCandidate }))
    assert.deepEqual(found, { stable: [{ revision: candidate, percent: 100 }], broken: [], before: onCandidate })
  })

  it('is who serves where nobody seems to', async () => {
    const nobody = snapshotOf({ service: { served: [], traffic: [] }, revisions: [] })
    const { world, show } = play({ snapshot: nobody })
    const relist = async () => {
      show(whole)
      return whole
    }
    const asking = withCluster(world, { relist })
    await confirmWhoServes(asking)
    assert.equal(asking.cluster.snapshot(), whole)
  })

  it('is nothing where there is no Service', async () => {
    const none = snapshotOf({ service: null })
    const { world, show } = play({ snapshot: none })
    const relist = async () => {
      show(whole)
      return whole
    }
    const asking = withCluster(world, { relist })
    await confirmWhoServes(asking)
    assert.equal(asking.cluster.snapshot(), none)
  })
})

function at(revisionName: string, percent: number, tag?: string): TrafficTarget {
  return { revisionName, latestRevision: false, percent, ...(tag === undefined ? {} : { tag }) }
}

const crashed = { ready: { status: 'False', reason: 'Crashed', message: 'Exited with 1.' }, replicas: 0 } as const

/** hello-00001 serves; hello-00002 has crashed and serves nobody. */
function homeWith(service: Partial<ServiceView>, of: Partial<RevisionView> = crashed) {
  const revisions = [revisionWith(stable), revisionWith(candidate, of)]
  const snapshot = snapshotOf({ service, revisions, route: routeWith(service.served ?? onStable) })
  return homeOf(snapshot, snapshot.service ?? assert.fail())
}

describe('the traffic that an abort returns to', () => {
  const both = [at(stable, 40), at(candidate, 60)]
  const latest = { latestRevision: true, percent: 60 }
  const rows: readonly [what: string, service: Partial<ServiceView>, before: readonly TrafficTarget[]][] = [
    ['is as it was where all of it serves', { traffic: onStable, served: onStable }, onStable],
    [
      'is as it was, entry by entry',
      { traffic: [at(stable, 40), at(stable, 60)], served: onStable },
      [at(stable, 40), at(stable, 60)],
    ],
    ['leaves out what serves nobody', { traffic: both, served: both }, [at(stable, 100)]],
    [
      'keeps the tag of what serves nobody, at 0 %',
      { traffic: [at(stable, 40), at(candidate, 60, 'qa')], served: both },
      [at(stable, 100), at(candidate, 0, 'qa')],
    ],
    [
      'is as it was where what has failed has a tag alone',
      { traffic: [at(stable, 100), at(candidate, 0, 'qa')], served: onStable },
      [at(stable, 100), at(candidate, 0, 'qa')],
    ],
    [
      'keeps following the latest Revision, also where that has failed now',
      { traffic: [at(stable, 40), latest], served: both, latestReady: candidate },
      [at(stable, 40), latest],
    ],
    [
      'is what serves, by name, where the list asks for nothing that does',
      { traffic: [at(candidate, 100)], served: onStable },
      onStable,
    ],
  ]
  for (const [what, service, before] of rows) it(what, () => assert.deepEqual(homeWith(service).before, before))

  it('is as it was where nobody is served', () => {
    const onCandidate = [at(candidate, 100)]
    assert.deepEqual(homeWith({ traffic: onCandidate, served: onCandidate }), {
      stable: [],
      broken: [{ revision: candidate, percent: 100 }],
      before: onCandidate,
    })
  })
})

it('A Revision that serves and is not ready is no home: no change of its traffic would take effect', () => {
  const both = [at(stable, 40), at(candidate, 60)]
  for (const of of [
    { ...crashed, replicas: 1 },
    { ...crashed, ready: { ...crashed.ready, status: 'Unknown' } },
  ] as const)
    assert.throws(() => homeWith({ traffic: both, served: both }, of), {
      code: 'E_STABLE_NOT_READY',
      message: /Revision hello-00002 is not ready \(Exited with 1\)/,
    })
})

describe('what serves nobody', () => {
  const warned = (revisions: readonly RevisionView[], served: readonly TrafficTarget[]) => {
    const snapshot = snapshotOf({ service: { traffic: served, served }, revisions })
    const { world, events } = play({ snapshot })
    warnOfBroken(world, snapshot, homeOf(snapshot, snapshot.service ?? assert.fail()))
    return events.map((event) => (event.is === 'warning' ? [event.code, event.message, event.cure] : event.is))
  }

  it('is named with its traffic, why it serves nobody, and where its traffic goes', () => {
    const message =
      'hello-00002 has 30 % of traffic and serves nobody: it is not ready (Exited with 1). hello-00003 has 20 % of traffic and serves nobody: it no longer exists.'
    const revisions = [revisionWith(stable), revisionWith(candidate, crashed)]
    assert.deepEqual(warned(revisions, [at(stable, 50), at(candidate, 30), at('hello-00003', 20)]), [
      ['W_SERVES_NOBODY', message, 'Its traffic goes to the other Revisions, and an abort does not return any to it.'],
    ])
  })

  it('is told to leave no traffic to protect where nothing else serves', () => {
    const [[, , cure] = []] = warned([revisionWith(candidate, crashed)], [at(candidate, 100)])
    assert.match(cure ?? '', /^There is no traffic to protect, so the new Revision receives all traffic/)
  })

  it('is not told of where everyone serves', () => assert.deepEqual(warned([revisionWith(stable)], onStable), []))
})
