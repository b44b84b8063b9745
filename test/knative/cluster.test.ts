import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { refusal, reply, silence } from './support/fake-api.ts'
import { settle } from './support/fake-clock.ts'
import { journal } from './support/journals.ts'
import { revision, service } from './support/objects.ts'
import { anOpenWorld, aWorld } from './support/world.ts'

const never = new AbortController().signal
const shift = {
  generation: 2,
  driver: null,
  set: { driver: 'me', traffic: [{ revisionName: 'hello-00001', percent: 100 }] },
}

describe('Opening', () => {
  it('reads the Service and what belongs to it, each once', async () => {
    const { cluster, api } = aWorld()
    const snapshot = await cluster.open()
    assert.equal(snapshot.service?.uid, 'u1')
    assert.equal(snapshot.route?.ready.status, 'True')
    assert.equal(snapshot.configuration?.generation, 1)
    assert.deepEqual([...snapshot.revisions.keys()], ['hello-00001'])
    await settle()
    assert.equal(api.asked.length, 8)
    await cluster.close()
  })

  it('finds nothing where there is no Service yet', async () => {
    const { cluster } = aWorld({ isEmpty: true })
    assert.equal((await cluster.open()).service, undefined)
    await cluster.close()
  })

  for (const [code, status, message] of [
    ['E_UNAUTHORIZED', 401, 'Unauthorized'],
    ['E_NO_KNATIVE', 404, '404 page not found'],
    ['E_API_ANSWER', 400, 'what?'],
  ] as const)
    it(`fails with ${code} on an answer of ${status}`, async () => {
      const { cluster, api, clock } = aWorld()
      api.instead(() => refusal(status, 'Whatever', message))
      await assert.rejects(clock.run(cluster.open()), { code })
      await cluster.close()
    })

  it('names the user and the right that is missing', async () => {
    const { cluster, api } = aWorld()
    const message =
      'services.serving.knative.dev is forbidden: User "system:serviceaccount:ci:robot" cannot list resource "services" in API group "serving.knative.dev" in the namespace "shop"'
    api.instead(() => refusal(403, 'Forbidden', message))
    await assert.rejects(cluster.open(), {
      code: 'E_FORBIDDEN',
      message:
        'system:serviceaccount:ci:robot lacks permissions that a rollout needs: list services.serving.knative.dev.',
    })
    await cluster.close()
  })

  it('fails with E_API_SILENT after a few tries when nobody answers', async () => {
    const { cluster, api, clock } = aWorld()
    api.instead((_, signal) => silence(signal))
    await assert.rejects(clock.run(cluster.open()), { code: 'E_API_SILENT' })
    await cluster.close()
  })

  it('survives an API server that is busy, and waits as long as it asks', async () => {
    const { cluster, api, clock } = aWorld()
    api.instead(() => (clock.now() < 3_000 ? reply(429, 'slow down', { 'retry-after': '3' }) : undefined))
    const snapshot = await clock.run(cluster.open())
    assert.equal(snapshot.service?.uid, 'u1')
    assert.equal(clock.now(), 3_000)
    await cluster.close()
  })
})

describe('The snapshot', () => {
  it('changes when another client writes, and says so to who waits', async () => {
    const { cluster, api } = await anOpenWorld()
    const before = cluster.snapshot()
    const changed = cluster.changed(before, never)
    api.put('services', service({ metadata: { generation: 3 } }))
    await changed
    assert.equal(cluster.snapshot().service?.generation, 3)
    await cluster.close()
  })

  it('is not waited for when it differs already, nor after the waiting was given up', async () => {
    const { cluster } = await anOpenWorld()
    await cluster.changed({ revisions: new Map() }, never)
    await cluster.changed(cluster.snapshot(), AbortSignal.abort())
    await cluster.close()
  })

  it('stays the same object while nothing changes', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    const before = cluster.snapshot()
    api.drop()
    await clock.advance(5_000)
    assert.equal(cluster.snapshot(), before)
    await cluster.close()
  })

  it('shows our own write at once, and no older event undoes it', async () => {
    const { cluster, api } = await anOpenWorld()
    api.put('services', service({ status: { url: 'http://earlier' } }))
    const result = await cluster.writeService(shift)
    assert.equal(result.is, 'written')
    assert.equal(cluster.snapshot().service?.generation, 3)
    await settle()
    assert.equal(cluster.snapshot().service?.generation, 3)
    assert.equal(cluster.snapshot().service?.driver, 'me')
    await cluster.close()
  })

  for (const forget of [false, true])
    it(`catches up after the watches ended${forget ? ' and the past was forgotten' : ''}`, async () => {
      const { cluster, api, clock } = await anOpenWorld()
      api.put('pods', { metadata: { name: 'somebody-else' } })
      api.drop({ forget })
      api.put('revisions', revision('hello-00002'))
      api.remove('revisions', 'hello-00001')
      await clock.advance(10_000)
      assert.deepEqual([...cluster.snapshot().revisions.keys()], ['hello-00002'])
      await cluster.close()
    })

  it('catches up after a watch went silent', async () => {
    const { cluster, api, clock } = aWorld()
    const isMute = () => clock.now() < 1_000
    api.instead((request, signal) =>
      isMute() && request.path.includes('watch=1')
        ? { ...reply(200, ''), body: { [Symbol.asyncIterator]: () => ({ next: () => silence(signal) }) } }
        : undefined,
    )
    await cluster.open()
    api.put('services', service({ metadata: { generation: 3 } }))
    await clock.advance(120_000)
    assert.equal(cluster.snapshot().service?.generation, 3)
    await cluster.close()
  })

  it('loses a Service that was deleted', async () => {
    const { cluster, api } = await anOpenWorld()
    api.remove('services', 'hello')
    await settle()
    assert.equal(cluster.snapshot().service, undefined)
    await cluster.close()
  })

  it('shows on each Revision what the Service remembers of it', async () => {
    const { cluster } = await anOpenWorld()
    const verdict = { is: 'bad', at: '2026-11-24T10:00:00Z', why: '7 % errors' } as const
    await cluster.writeService({ driver: null, set: { verdicts: { 'hello-00001': verdict } } })
    assert.deepEqual(cluster.snapshot().revisions.get('hello-00001')?.verdict, verdict)
    await cluster.writeService({ driver: null, set: { verdicts: {} } })
    assert.equal(cluster.snapshot().revisions.get('hello-00001')?.verdict, undefined)
    await cluster.close()
  })

  it('shows the min-scale a Revision had before it was held', async () => {
    const { cluster } = await anOpenWorld()
    await cluster.writeService({ driver: null, set: { driver: 'me', journal } })
    await cluster.writeRevision('hello-00001', { minScale: '3' })
    const held = cluster.snapshot().revisions.get('hello-00001')
    assert.deepEqual([held?.minScale, held?.minScaleBefore], ['3', null])
    await cluster.close()
  })
})

describe('A write', () => {
  it('is refused by its guard when the Service moved on', async () => {
    const { cluster, api } = await anOpenWorld()
    api.put('services', service({ metadata: { generation: 3 } }))
    assert.deepEqual(await cluster.writeService(shift), { is: 'guard-failed' })
    await cluster.close()
  })

  for (const [status, reason, message, expected] of [
    [409, 'Conflict', 'the object has been modified', { is: 'guard-failed' }],
    [
      400,
      'BadRequest',
      'admission webhook "validation.webhook.serving.knative.dev" denied the request: validation failed: Traffic targets sum to 99, want 100: spec.traffic',
      {
        is: 'refused',
        status: 400,
        reason: 'BadRequest',
        message: 'Traffic targets sum to 99, want 100: spec.traffic',
      },
    ],
    [403, 'Forbidden', 'no', { is: 'refused', status: 403, reason: 'Forbidden', message: 'no' }],
    [
      500,
      'InternalError',
      'etcdserver: request timed out',
      { is: 'unknown', message: 'etcdserver: request timed out' },
    ],
    [504, 'Timeout', 'took too long', { is: 'unknown', message: 'took too long' }],
  ] as const)
    it(`that is answered with ${status} ${reason} is ${expected.is}`, async () => {
      const { cluster, api } = await anOpenWorld()
      api.instead(({ method }) => (method === 'PATCH' ? refusal(status, reason, message) : undefined))
      assert.deepEqual(await cluster.writeService(shift), expected)
      await cluster.close()
    })

  it('with a field that the API does not know is refused in a few words', async () => {
    const { cluster, api } = await anOpenWorld()
    const message = ` "" is invalid: patch: Invalid value: "{\\"apiVersion\\":...}": strict decoding error: unknown field "spec.foo"`
    api.instead(({ method }) =>
      method === 'PATCH' ? refusal(422, 'Invalid', message, { causes: [{ field: 'patch' }] }) : undefined,
    )
    const result = await cluster.writeService(shift, { dryRun: true })
    assert.deepEqual(result, { is: 'refused', status: 422, reason: 'Invalid', message: 'unknown field "spec.foo"' })
    await cluster.close()
  })

  it('by credentials that have ended fails with E_UNAUTHORIZED', async () => {
    const { cluster, api } = await anOpenWorld()
    api.instead(({ method }) => (method === 'PATCH' ? refusal(401, 'Unauthorized', 'Unauthorized') : undefined))
    await assert.rejects(cluster.writeService({ driver: null, set: {} }), { code: 'E_UNAUTHORIZED' })
    await cluster.close()
  })

  it('is tried again while the API server is busy or its webhook is down, and then takes', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    const busy = [
      refusal(503, 'ServiceUnavailable', 'busy'),
      refusal(500, 'InternalError', 'failed calling webhook "x"'),
    ]
    api.instead(({ method }) => (method === 'PATCH' ? busy.pop() : undefined))
    assert.equal((await clock.run(cluster.writeService(shift))).is, 'written')
    await cluster.close()
  })

  it('is tried again when the connection could not be made', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    const failures = [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })]
    api.instead(({ method }) => {
      const failure = method === 'PATCH' ? failures.pop() : undefined
      return failure && Promise.reject(failure)
    })
    assert.equal((await clock.run(cluster.writeService(shift))).is, 'written')
    await cluster.close()
  })

  it('whose answer was lost is unknown, and is not sent again', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    let sent = 0
    api.instead(({ method }, signal) => {
      if (method !== 'PATCH') return undefined
      sent += 1
      return silence(signal)
    })
    assert.equal((await clock.run(cluster.writeService(shift))).is, 'unknown')
    assert.equal(sent, 1)
    await cluster.close()
  })

  it('that is a rehearsal changes neither the cluster nor the snapshot', async () => {
    const { cluster } = await anOpenWorld()
    const before = cluster.snapshot()
    const result = await cluster.writeService(shift, { dryRun: true })
    assert.equal(result.is === 'written' && result.service?.driver, 'me')
    assert.equal(cluster.snapshot(), before)
    await cluster.close()
  })
})

describe('An urgent write', () => {
  it('goes out again on a fresh connection after half a second of silence, and takes once', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    const silences = [true]
    api.instead(({ method }, signal) => (method === 'PATCH' && silences.pop() ? silence(signal) : undefined))
    const result = await clock.run(cluster.writeService(shift, { urgent: true }))
    assert.equal(result.is, 'written')
    assert.equal(clock.now(), 500)
    await cluster.close()
  })

  it('goes out again at once when its connection breaks', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    const breaks = [new Error('socket hang up')]
    api.instead(({ method }) => {
      const broken = method === 'PATCH' ? breaks.pop() : undefined
      return broken && Promise.reject(broken)
    })
    assert.equal((await clock.run(cluster.writeService(shift, { urgent: true }))).is, 'written')
    assert.equal(clock.now(), 0)
    await cluster.close()
  })

  it('is unknown when neither copy is answered', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    api.instead(({ method }, signal) => (method === 'PATCH' ? silence(signal) : undefined))
    assert.equal((await clock.run(cluster.writeService(shift, { urgent: true }))).is, 'unknown')
    await cluster.close()
  })
})

describe('Reading anew', () => {
  it('tells what became of a write whose answer was lost', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    api.drop()
    api.put('services', service({ metadata: { generation: 3 } }))
    const snapshot = await clock.run(cluster.reread(never))
    assert.equal(snapshot.service?.generation, 3)
    await cluster.close()
  })

  it('tells of Revisions that the watch did not', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    api.drop()
    const [gone = ''] = cluster.snapshot().revisions.keys()
    api.remove('revisions', gone)
    api.put('revisions', revision('hello-00009'))
    const { revisions } = await clock.run(cluster.relist('revisions'))
    assert.deepEqual([revisions.has(gone), revisions.has('hello-00009')], [false, true])
    await cluster.close()
  })

  it('fails with E_API_SILENT when nobody answers', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    api.instead((_, signal) => silence(signal))
    await assert.rejects(clock.run(cluster.reread(never)), { code: 'E_API_SILENT' })
    await cluster.close()
  })

  it('waits for an API server that is away for a minute', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    const backAtMs = clock.now() + 60_000
    api.instead(() => {
      if (clock.now() < backAtMs) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
      return undefined
    })
    assert.equal((await clock.run(cluster.reread(never))).service?.uid, cluster.snapshot().service?.uid)
    assert.ok(clock.now() >= backAtMs)
    await cluster.close()
  })

  it('takes a deleted Service out of the snapshot', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    api.drop()
    api.remove('services', 'hello')
    assert.equal((await clock.run(cluster.reread(never))).service, undefined)
    await cluster.close()
  })
})

describe('A new Service', () => {
  const wish = {
    template: { spec: { containers: [] } },
    labels: {},
    annotations: {},
    traffic: [],
    journal,
    driver: 'me',
  }

  it('is made with its journal, its driver and the label by which it is found', async () => {
    const { cluster } = aWorld({ isEmpty: true })
    await cluster.open()
    assert.equal((await cluster.createService(wish)).is, 'written')
    const { service } = cluster.snapshot()
    assert.deepEqual(service?.journal, journal)
    assert.equal(service?.driver, 'me')
    assert.equal(service?.labels['kn-rollout.dev/active'], 'true')
    await cluster.close()
  })

  it('that is only rehearsed is not there afterwards', async () => {
    const { cluster } = aWorld({ isEmpty: true })
    await cluster.open()
    assert.equal((await cluster.createService(wish, { dryRun: true })).is, 'written')
    assert.equal(cluster.snapshot().service, undefined)
    await cluster.close()
  })

  it('that exists already fails like a guard', async () => {
    const { cluster, api } = aWorld({ isEmpty: true })
    await cluster.open()
    api.instead(({ method }) => (method === 'POST' ? refusal(409, 'AlreadyExists', 'exists') : undefined))
    assert.deepEqual(await cluster.createService(wish), { is: 'guard-failed' })
    await cluster.close()
  })
})

describe('Deleting', () => {
  it('takes the Service away, and finds it gone the second time', async () => {
    const { cluster, api } = await anOpenWorld()
    assert.equal((await cluster.deleteService()).is, 'written')
    assert.equal(api.get('services', 'hello'), undefined)
    assert.equal((await cluster.deleteService()).is, 'written')
    await cluster.close()
  })
})

describe('Rights', () => {
  it('that the API server denies are missing; those it cannot judge are not', async () => {
    const { cluster, api } = await anOpenWorld()
    api.instead(({ method, body = '' }) => {
      if (method !== 'POST') return undefined
      return body.includes('revisions')
        ? reply(201, { kind: 'SelfSubjectAccessReview', status: { allowed: false } })
        : refusal(500, 'InternalError', 'no')
    })
    const denied = { verb: 'patch', group: 'serving.knative.dev', resource: 'revisions' } as const
    const log = { verb: 'get', group: '', resource: 'pods/log' } as const
    assert.deepEqual(await cluster.missing([denied, log]), [denied])
    await cluster.close()
  })

  it('that the rules of the user name are not missing; every other one is asked for, since rules may be incomplete', async () => {
    const { cluster, api } = await anOpenWorld()
    const rules = [{ verbs: ['get', 'list'], apiGroups: [''], resources: ['pods', 'pods/log'] }]
    api.instead(({ method, path }) => {
      if (method !== 'POST') return undefined
      return path.endsWith('/selfsubjectrulesreviews')
        ? reply(201, { kind: 'SelfSubjectRulesReview', status: { resourceRules: rules, incomplete: true } })
        : reply(201, { kind: 'SelfSubjectAccessReview', status: { allowed: false } })
    })
    const list = { verb: 'list', group: '', resource: 'pods' } as const
    const watch = { ...list, verb: 'watch' } as const
    assert.deepEqual(await cluster.missing([list, watch]), [watch])
    assert.deepEqual(await cluster.missing([{ ...list, verb: 'get', resource: 'pods/log' }]), [])
    await cluster.close()
  })
})

describe('The API server', () => {
  it('has a clock, which is read from its answers and goes on between them', async () => {
    const { cluster, api, clock } = aWorld()
    const date = new Date(1_000_000).toUTCString()
    api.instead(({ path }) =>
      path.includes('limit=')
        ? reply(200, { kind: 'List', metadata: { resourceVersion: '1' }, items: [] }, { date })
        : undefined,
    )
    api.instead(({ path }, signal) => (path.includes('watch=') ? silence(signal) : undefined))
    await cluster.open()
    await clock.advance(500)
    assert.equal(cluster.serverNow(), 1_000_500)
    await cluster.close()
  })

  it('is silent since its last answer or event', async () => {
    const { cluster, api, clock } = await anOpenWorld()
    await clock.advance(700)
    assert.equal(cluster.silentMs(), 700)
    api.put('services', service())
    await settle()
    assert.equal(cluster.silentMs(), 0)
    await cluster.close()
  })
})
