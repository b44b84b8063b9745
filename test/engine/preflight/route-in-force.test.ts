/** A Route that does not serve yet is waited for, and one that no ingress serves is refused before anything is written. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import type { RouteView, Snapshot } from '../../../src/engine/ports/ports.ts'
import { routeInForce } from '../../../src/engine/preflight/route-in-force.ts'
import { onStable, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const unready = { status: 'Unknown' } as const
const because = {
  status: 'Unknown',
  reason: 'Uninitialized',
  message: 'Waiting for load balancer to be ready.',
} as const
const seen = (route: Partial<RouteView>, scene: Parameters<typeof snapshotOf>[0] = {}) =>
  snapshotOf({ ...scene, route: { ...routeWith(onStable), ...route } })

/** How long it was waited for, and what was said; the cluster shows `next` after 5 s. */
async function waited(first: Snapshot, next?: Snapshot) {
  const { world, events, show } = play({ snapshot: first })
  const clock = createScheduler()
  const taken = next && clock.sleep(5_000).then(() => show(next))
  const waiting = { ...withCluster(world, taken ? { changed: () => taken } : {}), clock }
  const error = await clock.run(routeInForce(waiting).catch(({ code, message }) => ({ code, message })))
  return { ms: clock.now(), said: events.flatMap((event) => (event.is === 'note' ? [event.text] : [])), error }
}

const nothing = { ms: 0, said: [], error: undefined }
const noIngress = { ready: unready, ingressReady: because }
const noCertificate = { ready: unready, certificateProvisioned: { status: 'False', reason: 'Denied' } } as const
/** It was made a moment ago: nothing is assigned yet. */
const fresh = { served: [], ready: unready, allTrafficAssigned: unready, ingressReady: unready } as const
const asked = { service: { served: [] } } as const

describe('a Route that serves, or will not for a reason that time does not change', () => {
  const rows: readonly [string, Snapshot][] = [
    ['is in force', snapshotOf()],
    ['is not there yet', { ...snapshotOf(), route: undefined } as unknown as Snapshot],
    ['is Ready, whatever its ingress says', seen({ ingressReady: because })],
    [
      'has traffic that is not assigned: who serves is looked at later',
      seen({ ...noIngress, allTrafficAssigned: unready }),
    ],
    ['is not Ready, with an ingress that serves it', seen({ ready: unready })],
    ['waits for a certificate', seen({ ready: unready, certificateProvisioned: unready })],
    ['names a Revision that has failed', seen({ ...fresh, allTrafficAssigned: { status: 'False' } }, asked)],
    [
      'is to serve a Revision that is not ready',
      seen(fresh, { ...asked, revisions: [revisionWith(stable, { ready: unready })] }),
    ],
  ]
  for (const [what, snapshot] of rows)
    it(`is not waited for where it ${what}`, async () => assert.deepEqual(await waited(snapshot), nothing))
})

describe('a Route that does not serve its traffic yet', () => {
  const text = (why: string) => `The Route of hello does not serve its traffic yet (${why}). Waiting for at most 32 s`

  it('is waited for until the ingress has taken it, and says why', async () => {
    const why = 'IngressReady is Unknown, Uninitialized: Waiting for load balancer to be ready'
    assert.deepEqual(await waited(seen(noIngress), snapshotOf()), { ms: 5_000, said: [text(why)], error: undefined })
  })

  it('is waited for until traffic is assigned, where a Revision is ready for it', async () => {
    const found = await waited(seen(fresh, asked), snapshotOf())
    assert.deepEqual(found, { ms: 5_000, said: [text('no reason given')], error: undefined })
  })

  it('is no reason to refuse where nothing is assigned after half a minute: its ingress is not at fault', async () => {
    const found = await waited(seen(fresh, asked))
    assert.deepEqual([found.ms, found.error], [32_000, undefined])
  })

  const rows: readonly [string, Partial<RouteView>, RegExp][] = [
    ['no ingress has taken it', noIngress, /IngressReady is Unknown, Uninitialized: Waiting/],
    ['it has no certificate', noCertificate, /CertificateProvisioned is False, Denied/],
  ]
  for (const [what, route, why] of rows)
    it(`is refused with its own reason where ${what} after half a minute`, async () => {
      const { ms, error } = await waited(seen(route))
      assert.equal(ms, 32_000)
      assert.equal(error?.code, 'E_ROUTE_NOT_SERVED')
      assert.match(error?.message ?? '', why)
      assert.match(error?.message ?? '', /^No ingress serves the Route of hello,/)
    })
})
