/** Reading a snapshot: whose the traffic is, whether the Route has taken it, who else edited. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RouteView, ServiceView, Snapshot, Template } from '../../../src/engine/ports/ports.ts'
import {
  candidateOf,
  editorOf,
  factsOf,
  hasTemplateOf,
  isInForce,
  isReady,
  isTaken,
} from '../../../src/engine/ports/read-snapshot.ts'
import { templates } from '../../../src/knative/template/template.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import {
  candidate,
  configurationWith,
  foreignTemplate,
  journalWith,
  newTemplate,
  oldTemplate,
  onStable,
  revisionWith,
  routeWith,
  serviceWith,
  snapshotOf,
  stable,
} from '../support/views.ts'

type Owner = ServiceView['owners'][number]
const [early, late] = ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z']
const theirs = (owns: Owner['owns'], at?: string): Owner => ({ manager: 'kubectl-edit', owns, ...(at ? { at } : {}) })
const ours = (at?: string): Owner => ({ manager: 'kn-rollout', owns: 'template', ...(at ? { at } : {}) })

describe('who else edited', () => {
  const rows: readonly [string, Owner['owns'], readonly Owner[], string | undefined, string][] = [
    ['nobody is named where none is known', 'template', [], undefined, ''],
    ['we are not another client', 'traffic', [{ ...ours(early), owns: 'traffic' }], undefined, ''],
    ['the editor of another part is not named', 'traffic', [theirs('template', early)], undefined, ''],
    ['the manager, and when', 'template', [theirs('template', early)], undefined, ` (kubectl-edit, at ${early})`],
    ['the manager, where no time is known', 'template', [theirs('template')], undefined, ' (kubectl-edit)'],
    [
      'the last user, who changed the template after us',
      'template',
      [theirs('template', late), ours(early)],
      'ops',
      ` (kubectl-edit, user ops, at ${late})`,
    ],
    [
      'the last user, where we never wrote the template',
      'template',
      [theirs('template', early)],
      'ops',
      ` (kubectl-edit, user ops, at ${early})`,
    ],
    [
      'the last user, where it is not known when we wrote it',
      'template',
      [theirs('template', early), ours()],
      'ops',
      ` (kubectl-edit, user ops, at ${early})`,
    ],
    [
      'no user of the template where we wrote after them: the last user is ours',
      'template',
      [ours(late), theirs('template', early)],
      'ops',
      ` (kubectl-edit, at ${early})`,
    ],
    [
      'no user of the template where we wrote at the same time',
      'template',
      [ours(early), theirs('template', early)],
      'ops',
      ` (kubectl-edit, at ${early})`,
    ],
    [
      'no user of the template where their time is not known',
      'template',
      [theirs('template')],
      'ops',
      ' (kubectl-edit)',
    ],
    [
      'the last user of the traffic, whatever we wrote before',
      'traffic',
      [ours(late), theirs('traffic', early)],
      'ops',
      ` (kubectl-edit, user ops, at ${early})`,
    ],
    ['the last user of the traffic, without a manager', 'traffic', [], 'ops', ' (user ops)'],
  ]
  for (const [name, part, owners, lastModifier, expected] of rows)
    it(name, () => {
      const service = serviceWith({ owners, ...(lastModifier ? { lastModifier } : {}) })
      assert.equal(editorOf(service, part), expected)
    })

  it('nobody is named of a Service that is gone', () => assert.equal(editorOf(undefined, 'traffic'), ''))
})

describe('what the Route serves', () => {
  const intended: readonly TrafficTarget[] = [
    { tag: 'latest', revisionName: candidate, percent: 10 },
    { revisionName: stable, percent: 90 },
    { tag: 'head', latestRevision: true, percent: 0 },
  ]
  const served = intended.map((target) => ({ ...target, revisionName: target.revisionName ?? candidate }))
  const inForce: RouteView = { ...routeWith(intended), served }
  const changed = (index: number, change: TrafficTarget) => ({
    served: served.map((target, at) => (at === index ? { ...target, ...change } : target)),
  })
  const rows: readonly [string, Partial<RouteView>, boolean][] = [
    ['is in force when its status says the same', {}, true],
    ['is not while its generation was not seen', { observedGeneration: 0 }, false],
    ['is not while the Route is not ready', { ready: { status: 'Unknown' } }, false],
    ['is not while its spec is another', { traffic: onStable }, false],
    ['is not with fewer entries', { served: served.slice(1) }, false],
    ['is not with more entries', { served: [...served, { revisionName: 'x', percent: 0 }] }, false],
    ['is not with another tag', changed(0, { tag: 'other' }), false],
    ['is not with another percent', changed(1, { percent: 89 }), false],
    ['is not with another Revision', changed(1, { revisionName: 'other' }), false],
    ['may be any Revision where the list floats', changed(2, { revisionName: 'other' }), true],
  ]
  for (const [name, change, expected] of rows)
    it(name, () => assert.equal(isInForce({ ...inForce, ...change }, intended), expected))

  it('takes an absent percent for none', () => {
    const [target] = onStable
    const bare = [{ revisionName: stable }]
    assert.ok(
      isInForce(
        routeWith(bare),
        bare.map((each) => ({ ...each, percent: 0 })),
      ),
    )
    assert.ok(isInForce({ ...routeWith(bare), served: [{ revisionName: stable, percent: 0 }] }, bare))
    assert.ok(!isInForce(routeWith(bare), target ? [target] : []))
  })

  it('is nothing without a Route, and all there is to wait for without a Service', () => {
    const { route: _, ...withoutRoute } = snapshotOf()
    assert.equal(isInForce(undefined, []), false)
    assert.equal(isTaken(withoutRoute), false)
    assert.equal(isTaken(snapshotOf()), true)
    assert.equal(isTaken(snapshotOf({ service: null })), true)
  })
})

describe('the candidate of a journal without its name', () => {
  const { candidate: _, ...journal } = journalWith()
  const withId = (name: string, spec = newTemplate.spec) => revisionWith(name, { rolloutId: 'r1', spec })
  const withIdOf = ({ spec }: Template): Template => ({
    metadata: { annotations: { 'kn-rollout.dev/id': journal.id } },
    spec,
  })
  const nameIn = (
    ...all: Parameters<typeof candidateOf>[0]['revisions'] extends ReadonlyMap<string, infer R> ? R[] : never
  ) => candidateOf(snapshotOf({ revisions: all }), journal)?.name

  it('is the oldest that carries the id of the rollout', () => {
    assert.equal(nameIn(withId('hello-00004'), withId('hello-00003'), revisionWith(stable)), 'hello-00003')
    assert.equal(nameIn(revisionWith(candidate, { rolloutId: 'another' })), undefined)
  })

  describe('for who saw the deploy', () => {
    const ours = withIdOf(newTemplate)
    const sent = { ...journal, sent: templates.fingerprint(newTemplate) }
    const revisions = [withId('hello-00003'), withId('hello-00004')]
    const nameAfter = (...held: Parameters<typeof configurationWith>[0]) =>
      candidateOf(snapshotOf({ revisions, configuration: configurationWith(held) }), sent, templates)?.name

    it('is of the generation in which the Configuration took the template that was sent', () => {
      assert.equal(nameAfter([2, oldTemplate], [3, ours]), 'hello-00003')
      assert.equal(nameAfter([3, withIdOf(foreignTemplate)], [4, ours]), 'hello-00004')
      assert.equal(nameAfter([4, ours], [3, ours]), 'hello-00003')
    })

    it('stays it when another client edits the template or puts it back, with the id in it', () =>
      assert.equal(nameAfter([3, ours], [4, withIdOf(foreignTemplate)], [5, ours]), 'hello-00003'))

    it('is none where the Configuration never had it, or had an equal of it before', () => {
      assert.equal(nameAfter([3, withIdOf(foreignTemplate)]), undefined)
      assert.equal(nameAfter([3, newTemplate]), undefined)
    })

    it('is told from no template where nothing is known of what was sent', () =>
      assert.equal(candidateOf(snapshotOf({ revisions }), journal, templates)?.name, 'hello-00003'))
  })

  it('is the one with the name where there is one', () =>
    assert.equal(candidateOf(snapshotOf(), journalWith())?.name, candidate))
})

describe('facts for a write', () => {
  const verdict = { is: 'good', at: early } as const
  const held = revisionWith(stable, { minScale: '3', verdict })
  const facts = factsOf(snapshotOf({ revisions: [held, revisionWith(candidate, { minScale: '2' })] }), 7)

  it('min-scale as it is to be put back: before it was held, else as it is', () => {
    const all = factsOf(snapshotOf({ revisions: [revisionWith(stable, { minScale: '3', minScaleBefore: '1' })] }), 7)
    assert.equal(all.minScaleOf(stable), '1')
    assert.equal(facts.minScaleOf(candidate), '2')
    assert.equal(facts.minScaleOf('unknown'), null)
  })

  it('what Revisions proved, by name', () => assert.deepEqual(facts.verdicts, { [stable]: verdict }))

  it('readiness by name, and of the latest ready one without', () => {
    const isReadyIn = (latestReady?: string) => {
      const { latestReady: _, ...service } = serviceWith()
      const unready = revisionWith(candidate, { ready: { status: 'False' } })
      const snapshot = snapshotOf({ revisions: [revisionWith(stable), unready] })
      return isReady({ ...snapshot, service: { ...service, ...(latestReady ? { latestReady } : {}) } })
    }
    assert.deepEqual([isReadyIn()(stable), isReadyIn()(candidate), isReadyIn()('unknown')], [true, false, false])
    assert.deepEqual([isReadyIn(stable)(undefined), isReadyIn(candidate)(undefined)], [true, false])
    assert.equal(isReadyIn()(undefined), false)
  })
})

describe('the template of a Service', () => {
  const isOf = (template: Template, made: Template, configuration?: Snapshot['configuration']) => {
    const [old, live] = [revisionWith(stable, oldTemplate), revisionWith(candidate, made)]
    const scene = { service: { template }, revisions: [old, live], ...(configuration && { configuration }) }
    return hasTemplateOf(snapshotOf(scene), old, templates)
  }

  it('is that of a Revision by the Revision that Knative made of it, whatever defaulting has added', () => {
    assert.equal(isOf(newTemplate, oldTemplate), true)
    assert.equal(isOf(oldTemplate, newTemplate), false)
  })

  it('is by itself until there is one', () => {
    const behind = configurationWith([[1, foreignTemplate]])
    assert.equal(isOf(oldTemplate, newTemplate, behind), true)
    assert.equal(isOf(newTemplate, oldTemplate, behind), false)
  })
})
