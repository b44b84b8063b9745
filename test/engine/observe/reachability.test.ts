/** Where the candidate is asked, and whether its answers are proven to be its own. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hostToWatch, meansOf, targetOf } from '../../../src/engine/observe/reachability.ts'
import type { Cluster } from '../../../src/engine/ports/ports.ts'
import { tagUrlFor } from '../../../src/engine/ports/read-snapshot.ts'
import type { Journal, TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, journalWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const mainUrl = 'http://hello.shop.test'
const latestUrl = 'http://latest-hello.shop.test'

const tagged = (tag: string, revisionName: string, url: string): TrafficTarget => ({
  tag,
  revisionName,
  percent: 0,
  url,
})
const served = [tagged('latest', candidate, latestUrl), tagged('previous', stable, 'http://previous-hello.shop.test')]
const seen = (targets: readonly TrafficTarget[] = served) =>
  snapshotOf({ service: { url: mainUrl }, route: routeWith(targets) })

describe('an answer at the tag URL', () => {
  const rows: readonly [rule: string, changes: Partial<Journal>, isProven: boolean][] = [
    ['is proven where the host was seen empty', { emptyUrl: latestUrl }, true],
    ['is proven if only the scheme has changed since', { emptyUrl: 'https://latest-hello.shop.test' }, true],
    ['is not where another host was seen empty', { emptyUrl: 'http://hello-latest.shop.test' }, false],
    ['is not where nobody has looked, as in a rollout of an older version', {}, false],
    ['is proven where no rollout ever set a tag', { isNewTag: true }, true],
    ['is proven where no other Revision serves', { stable: [] }, true],
  ]
  for (const [rule, changes, isProven] of rows)
    it(rule, () => assert.equal(targetOf(seen(), journalWith(changes))?.isProven, isProven))

  it('that is not proven is asked of pods, and refused where they may not be asked', async () => {
    const target = { url: latestUrl, candidate, isProven: false, isStableTagged: true, stable: [stable] }
    assert.equal((await meansOf(play().world, target)).by, 'pod')
    const { world } = play()
    const cluster: Cluster = { ...world.cluster, missing: async (rights) => rights.slice(1) }
    await assert.rejects(meansOf({ ...world, cluster }, target), { code: 'E_NOT_PROVEN' })
  })

  it('is paired with stable at its own tag, else at the URL of the Service', () => {
    assert.equal(targetOf(seen(), journalWith())?.stableUrl, 'http://previous-hello.shop.test')
    assert.equal(targetOf(seen(served.slice(0, 1)), journalWith())?.stableUrl, mainUrl)
    assert.equal(targetOf(seen(), journalWith({ stable: [] }))?.stableUrl, undefined)
  })

  it('is told apart from those of the Service, where users are answered too', () => {
    const isTagged = (...args: Parameters<typeof seen>) => targetOf(seen(...args), journalWith())?.isStableTagged
    assert.deepEqual([isTagged(), isTagged(served.slice(0, 1))], [true, false])
    assert.equal(targetOf(seen(), journalWith({ stable: [] }))?.isStableTagged, false)
  })

  it('is asked for once there are a candidate and its tag', () => {
    const { candidate: _, ...unnamed } = journalWith()
    assert.equal(targetOf(seen(), unnamed), undefined)
    assert.equal(targetOf(seen([]), journalWith()), undefined)
    assert.equal(targetOf(seen([]), unnamed), undefined)
  })
})

describe('the host of a tag that nobody has', () => {
  it('is known from the Route, by another tag, or by the default template', () => {
    assert.equal(tagUrlFor(seen(), 'latest'), latestUrl)
    assert.equal(
      tagUrlFor(seen([tagged('previous', stable, 'https://hello--previous.test')]), 'latest'),
      'https://hello--latest.test',
    )
    assert.equal(tagUrlFor(seen([]), 'latest'), latestUrl)
  })

  it('is watched unless it leads nowhere for sure, or pods are asked', () => {
    const { world } = play()
    const watched = (changes: Partial<Journal> = {}) => hostToWatch(world, seen(), journalWith(changes))
    assert.deepEqual(watched(), { url: latestUrl, tag: 'latest', mainUrl })
    assert.equal(watched({ isNewTag: true }), undefined)
    assert.equal(watched({ stable: [] }), undefined)
    world.may.reachUrl = false
    assert.equal(watched(), undefined)
  })
})
