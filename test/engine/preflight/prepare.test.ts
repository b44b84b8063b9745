/** Whether a rollout begins, and with which template: of the live Revision, of stable, or of a Service that is not there yet. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HostAnswer, RevisionView, Right, Snapshot, WriteResult } from '../../../src/engine/ports/ports.ts'
import { prepare } from '../../../src/engine/preflight/prepare.ts'
import { templates } from '../../../src/knative/template/template.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import {
  candidate,
  newTemplate,
  oldTemplate,
  onStable,
  revisionWith,
  routeWith,
  serviceWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const onCandidate: readonly TrafficTarget[] = [{ revisionName: candidate, latestRevision: false, percent: 100 }]
const bad = { verdict: { is: 'bad', at: '2026-11-24T10:00:00Z' } } as const

type Props = {
  readonly settings?: Record<string, string>
  /** What the API server would store; left out: what was sent. */
  readonly answer?: WriteResult
  readonly lacks?: (right: Right) => boolean
  readonly foreign?: HostAnswer
}

/** Where hello:1 serves and hello:2 is the live template, unless `traffic` is on another; hello-00002 is like this. */
const scene = (live: Partial<RevisionView> = {}, traffic: readonly TrafficTarget[] = onStable): Snapshot =>
  snapshotOf({
    service: { traffic, served: traffic },
    revisions: [revisionWith(stable), revisionWith(candidate, live)],
  })

async function prepared(snapshot: Snapshot, { settings = {}, answer, lacks = () => false, foreign }: Props = {}) {
  const { world, events } = play({
    snapshot,
    settings,
    answer: ({ change }) => {
      const { template } = 'set' in change ? change.set : {}
      return answer ?? { is: 'written', service: serviceWith(template ? { template } : {}) }
    },
  })
  const missing = async (rights: readonly Right[]) => rights.filter(lacks)
  const hosts = foreign ? { ...world.hosts, leadsToKnative: async () => foreign } : world.hosts
  const start = await prepare({ ...withCluster(world, { missing }), hosts })
  const said = events.flatMap((event) =>
    event.is === 'note' ? [event.text] : event.is === 'warning' ? [event.code] : [],
  )
  return { start, said }
}

/** What is deployed, in short. */
const shortOf = ({ start, said }: Awaited<ReturnType<typeof prepared>>) => {
  if (start.is !== 'roll-out') return [start.is, said]
  const { journal, deployment } = start
  return [journal.candidate === candidate && !deployment.template ? 'the live Revision' : 'a new Revision', said]
}

describe('what is deployed', () => {
  const again = `${candidate} already runs this configuration, but no rollout has proven it healthy. It is deployed again as a new Revision, and checked.`
  const based = `The current template led to ${candidate}, which failed. The new template is based on ${stable} instead.`
  const split = { traffic: 'latest=10, previous=90' }
  const rows: readonly [what: string, snapshot: Snapshot, props: Props, expected: unknown][] = [
    ['is nothing where it serves everyone', scene({}, onCandidate), {}, ['unchanged', []]],
    ['is the live Revision where it has no users yet', scene(), {}, ['the live Revision', []]],
    [
      'is a new one where the image is another',
      scene(),
      { settings: { image: 'registry.example/hello:3' } },
      ['a new Revision', []],
    ],
    [
      'is a new one where a user asks for that',
      scene({}, onCandidate),
      { settings: { 'new-revision': 'always' } },
      ['a new Revision', []],
    ],
    [
      'is a new one where the live one is not ready',
      scene({ ready: { status: 'Unknown' } }),
      {},
      ['a new Revision', []],
    ],
    [
      'is a new one, of stable, where the live one has failed',
      scene({ ready: { status: 'False' } }),
      {},
      ['a new Revision', [based]],
    ],
    ['is a new one, of stable, where the live one was judged to be bad', scene(bad), {}, ['a new Revision', [based]]],
    ['is a new one, of itself, where what is bad serves', scene(bad, onCandidate), {}, ['a new Revision', []]],
    [
      'is a new one where what serves everyone was never checked',
      scene({ rolloutId: 'r0' }, onCandidate),
      {},
      ['a new Revision', [again]],
    ],
    [
      'is nothing where a split leaves it as it is',
      scene({ rolloutId: 'r0' }, onCandidate),
      { settings: split },
      ['unchanged', []],
    ],
    [
      'is the live one where it was never checked, and has no users',
      scene({ rolloutId: 'r0' }),
      {},
      ['the live Revision', []],
    ],
    [
      'is not known where the Service was changed meanwhile',
      scene(),
      { answer: { is: 'guard-failed' } },
      ['changed', []],
    ],
  ]
  for (const [what, snapshot, props, expected] of rows)
    it(what, async () => assert.deepEqual(shortOf(await prepared(snapshot, props)), expected))

  it('takes the users of what serves nobody, who is named', async () => {
    const gone = 'hello-00009'
    const traffic = [...onCandidate.map((target) => ({ ...target, percent: 50 })), { revisionName: gone, percent: 50 }]
    assert.deepEqual(shortOf(await prepared(scene({}, traffic))), ['the live Revision', ['W_SERVES_NOBODY']])
  })
})

describe('a rollout that is not to begin', () => {
  const controller = { kind: 'App', name: 'web', group: 'apps.example' }
  const taken = [...onStable, { tag: 'latest', revisionName: stable, percent: 0 }]
  const late = { status: 'Unknown', reason: 'OutOfDate' } as const
  const unready = { status: 'Unknown' } as const
  const unserved = { ...routeWith(onStable), ready: unready, ingressReady: unready }
  const rows: readonly [what: string, snapshot: Snapshot, code: string][] = [
    ['on a Service that a controller keeps', snapshotOf({ service: { controller } }), 'E_OWNED'],
    ['with a tag of others', snapshotOf({ service: { traffic: taken } }), 'E_TAG_TAKEN'],
    ['on statuses that tell of before', snapshotOf({ service: { ready: late } }), 'E_NOT_IN_SYNC'],
    ['on a Route that no ingress serves', snapshotOf({ route: unserved }), 'E_ROUTE_NOT_SERVED'],
  ]
  for (const [what, snapshot, code] of rows)
    it(`is refused ${what}`, () => assert.rejects(prepared(snapshot), { code }))
})

describe('a rollout that begins', () => {
  it('with the live Revision compares it with stable, and sends nothing', async () => {
    const { start } = await prepared(scene())
    assert.ok(start.is === 'roll-out')
    assert.deepEqual(start.deployment, { changes: [], generation: 2 })
    const { before, after } = start.compared
    assert.deepEqual([templates.same(before, oldTemplate), templates.same(after, newTemplate)], [true, true])
    assert.deepEqual(start.journal.stable, [{ revision: stable, percent: 100 }])
  })

  it('with a new Revision sends its template with the id, and knows it by how it would be stored', async () => {
    const stored = { ...newTemplate, spec: { ...newTemplate.spec, timeoutSeconds: 300 } }
    const answer: WriteResult = { is: 'written', service: serviceWith({ template: stored }) }
    const { start } = await prepared(scene(), { settings: { image: 'registry.example/hello:3' }, answer })
    assert.ok(start.is === 'roll-out')
    const { template, changes, generation } = start.deployment
    assert.deepEqual([generation, changes.length], [2, 1])
    assert.deepEqual(template?.metadata?.annotations, { 'kn-rollout.dev/id': 'r1' })
    assert.deepEqual(start.compared, { before: newTemplate, after: stored })
    assert.equal(start.journal.sent, templates.fingerprint(stored))
  })
})

describe('a way to the Service on which something else answers', () => {
  const foreign: HostAnswer = { is: 'other', why: 'a login page' }
  const pods = ({ resource }: Right) => resource.startsWith('pods')
  const url = 'http://hello.shop.test'
  const seen = (route = routeWith(onStable)) => snapshotOf({ service: { url }, route })

  it('is refused before anything is written, where pods may not be asked', () =>
    assert.rejects(prepared(seen(), { foreign, lacks: pods }), { code: 'E_NOT_PROVEN' }))

  it('proves nothing while the Route is not in force, or the Service has no address', async () => {
    const unready = { ...routeWith(onStable), ready: { status: 'Unknown' } } as const
    assert.equal((await prepared(seen(unready), { foreign, lacks: pods })).start.is, 'roll-out')
    assert.equal((await prepared(snapshotOf(), { foreign, lacks: pods })).start.is, 'roll-out')
  })
})

describe('a Service that is not there', () => {
  const none = snapshotOf({ service: null, revisions: [] })

  it('is created, which is said before', async () => {
    const { start, said } = await prepared(none)
    assert.deepEqual(said, ['W_NEW_SERVICE'])
    assert.ok(start.is === 'create')
    assert.deepEqual(start.template.metadata?.annotations, { 'kn-rollout.dev/id': 'r1' })
    assert.deepEqual([start.journal.created, start.journal.stage], [true, 'deployed'])
  })

  it('is not created where this machine has nothing to check it with', async () => {
    const { world } = play({ snapshot: none })
    const health = { ...world.health, refuseUnfit: async () => assert.fail('no curl') }
    await assert.rejects(prepare({ ...world, health }), { message: 'no curl' })
  })

  it('is not created where a user does not want that', () =>
    assert.rejects(prepared(none, { settings: { create: 'false' } }), {
      code: 'E_CREATE',
      message: /no Service hello in shop/,
    }))

  it('needs the right to delete it again where that is to follow a failure, and to create it in any case', async () => {
    const lacks = (verb: string) => (right: Right) => right.verb === verb && right.resource === 'services'
    const deleting = { 'on-first-failure': 'delete' }
    assert.equal((await prepared(none, { lacks: lacks('delete') })).start.is, 'create')
    await assert.rejects(prepared(none, { lacks: lacks('delete'), settings: deleting }), { code: 'E_FORBIDDEN' })
    await assert.rejects(prepared(none, { lacks: lacks('create') }), { code: 'E_FORBIDDEN' })
    assert.equal((await prepared(scene(), { lacks: lacks('create') })).start.is, 'roll-out')
  })
})
