/** A Route as `routes` shows it: what it serves, and what it is asked to serve. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routeSummary } from '../../../src/engine/commands/routes.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { routeWith } from '../support/views.ts'

const names = { namespace: 'shop', name: 'hello' }
const targets = (traffic: readonly TrafficTarget[], served: readonly TrafficTarget[] = traffic) =>
  routeSummary({ ...routeWith(traffic), served }, names).targets

describe('the targets of a Route', () => {
  it('that serves what it is asked to have both percents, by Revision and tag', () =>
    assert.deepEqual(
      targets([
        { revisionName: 'hello-00001', percent: 70, tag: 'previous', url: 'https://previous' },
        { revisionName: 'hello-00001', percent: 20 },
        { revisionName: 'hello-00002', percent: 10 },
      ]),
      [
        { revision: 'hello-00001', tag: 'previous', url: 'https://previous', percent: 70, wanted: 70 },
        { revision: 'hello-00001', percent: 20, wanted: 20 },
        { revision: 'hello-00002', percent: 10, wanted: 10 },
      ],
    ))

  it('keep what is asked for and not served, and what is served and not asked for', () =>
    assert.deepEqual(
      targets([{ revisionName: 'hello-00002', percent: 100 }], [{ revisionName: 'hello-00001', percent: 100 }]),
      [
        { revision: 'hello-00001', percent: 100 },
        { revision: 'hello-00002', wanted: 100 },
      ],
    ))

  it('name the Revision that a floating entry stands for', () =>
    assert.deepEqual(
      targets(
        [{ latestRevision: true, percent: 100 }],
        [{ latestRevision: true, revisionName: 'hello-00001', percent: 100 }],
      ),
      [{ revision: 'hello-00001', isFloating: true, percent: 100, wanted: 100 }],
    ))

  it('of one without a status yet have no Revision', () =>
    assert.deepEqual(targets([{ latestRevision: true, percent: 100 }], []), [{ isFloating: true, wanted: 100 }]))

  it('without a percent have 0 %, as tags do', () => {
    const entry = { revisionName: 'hello-00001', tag: 'previous' }
    assert.deepEqual(targets([entry]), [{ revision: 'hello-00001', tag: 'previous', percent: 0, wanted: 0 }])
  })
})

describe('a Route', () => {
  it('has its address where that is known', () => {
    const url = 'https://hello.example'
    const view = routeWith([])
    const summary = { namespace: 'shop', route: 'hello', ready: view.ready, targets: [] }
    assert.deepEqual(routeSummary(view, { ...names, url }), { ...summary, url })
    assert.deepEqual(routeSummary(view, names), summary)
  })
})
