import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tooManyRequests } from '../../sandbox/api/status.ts'
import { at, create, get, jsonPatch, pathOf, send, watch } from '../contract/api.ts'
import { serviceOf } from '../contract/manifest.ts'
import { createSubject, type SandboxSubject } from '../contract/sandbox-subject.ts'

const withService = async (): Promise<SandboxSubject> => {
  const made = createSubject()
  await made.scheduler.run(create(made.subject, serviceOf(made.subject, 'hello')))
  await made.scheduler.pass(3_000)
  return made
}

const note = [{ op: 'add', path: '/metadata/annotations/note', value: 'x' }]

const noteOf = ({ sandbox }: SandboxSubject) =>
  sandbox.store.services.get('default', 'hello')?.metadata.annotations?.note

describe('a fault asked for', () => {
  test('answers in place of the API server, once, and only to the call it fits', async () => {
    const { subject, sandbox, scheduler } = await withService()
    sandbox.faults.failNext({ is: 'answer', status: tooManyRequests() }, { verbs: ['patch'] })
    const read = await scheduler.run(get(subject, 'services', 'hello'))
    const first = await scheduler.run(jsonPatch(subject, 'hello', note))
    const second = await scheduler.run(jsonPatch(subject, 'hello', note))
    assert.deepEqual([read.status, first.status, first.headers['retry-after'], second.status], [200, 429, '1', 200])
  })

  test('an answer that is lost was given: the write took', async () => {
    const made = await withService()
    made.sandbox.faults.failNext({ is: 'lost-answer' })
    await assert.rejects(made.scheduler.run(jsonPatch(made.subject, 'hello', note)), { code: 'ECONNRESET' })
    assert.equal(noteOf(made), 'x')
  })

  test('a connection that breaks on the way there did nothing', async () => {
    const made = await withService()
    made.sandbox.faults.failNext({ is: 'broken' })
    await assert.rejects(made.scheduler.run(jsonPatch(made.subject, 'hello', note)), { code: 'ECONNRESET' })
    assert.equal(noteOf(made), undefined)
  })

  test('a delay holds one call back, and what comes after it overtakes it', async () => {
    const { subject, sandbox, scheduler } = await withService()
    sandbox.faults.failNext({ is: 'delay', ms: 5_000 })
    const order: string[] = []
    const late = get(subject, 'services').then(() => order.push('late'))
    const soon = get(subject, 'services').then(() => order.push('soon'))
    await scheduler.run(Promise.all([late, soon]))
    assert.deepEqual(order, ['soon', 'late'])
  })

  test('a stalled connection is silent until somebody opens a fresh one', async () => {
    const { sandbox, scheduler, subject } = await withService()
    sandbox.faults.stallConnection()
    const request = { method: 'GET', path: pathOf(subject, 'services') } as const
    const patience = new AbortController()
    scheduler.after(1_000, () => patience.abort(new Error('waited long enough')))
    await assert.rejects(scheduler.run(sandbox.transport(request, { signal: patience.signal })), /waited long enough/)
    const signal = new AbortController().signal
    assert.equal((await scheduler.run(sandbox.transport(request, { signal, fresh: true }))).status, 200)
    assert.equal((await scheduler.run(sandbox.transport(request, { signal }))).status, 200)
  })

  test('dropped streams break every watch that is open', async () => {
    const { subject, sandbox, scheduler } = await withService()
    const path = pathOf(subject, 'services', '', 'watch=true')
    const watching = watch(subject, path, { each: () => 'go-on', signal: new AbortController().signal })
    scheduler.after(500, sandbox.faults.dropStreams)
    await assert.rejects(scheduler.run(watching), { code: 'ECONNRESET' })
  })

  test('forgotten changes make a watch from an older version expire', async () => {
    const { subject, sandbox, scheduler } = await withService()
    const version = sandbox.store.version() - 3
    sandbox.faults.forgetChanges()
    const codes: unknown[] = []
    const path = pathOf(subject, 'services', '', `watch=true&resourceVersion=${version}`)
    const each = ({ object }: { object: Parameters<typeof at>[0] }) => {
      codes.push(at(object, 'code'))
      return 'go-on' as const
    }
    await scheduler.run(watch(subject, path, { each, signal: new AbortController().signal }))
    assert.deepEqual(codes, [410])
  })
})

test('what was sent takes effect, even if the sender stops waiting for the answer', async () => {
  const made = await withService()
  const { scheduler, sandbox, subject } = made
  const impatient = new AbortController()
  const sent = sandbox.transport(
    {
      method: 'PATCH',
      path: pathOf(subject, 'services', 'hello'),
      headers: { 'content-type': 'application/json-patch+json' },
      body: JSON.stringify(note),
    },
    { signal: impatient.signal },
  )
  scheduler.after(0.5, () => impatient.abort())
  await assert.rejects(scheduler.run(sent), { name: 'AbortError' })
  await scheduler.pass(100)
  assert.equal(noteOf(made), 'x')
})

test('a right taken from a user is refused to that user alone', async () => {
  const { subject, sandbox, scheduler } = await withService()
  sandbox.deny('ci', { verb: 'list', group: '', resource: 'pods' })
  const path = pathOf(subject, 'pods')
  const asUser = await scheduler.run(send(sandbox.transportAs('ci'), { method: 'GET', path }))
  const asAdmin = await scheduler.run(send(sandbox.transport, { method: 'GET', path }))
  assert.deepEqual([asUser.status, asAdmin.status], [403, 200])
  assert.match(asUser.text, /pods is forbidden: User \\"ci\\" cannot list resource \\"pods\\" in API group \\"\\"/)
})

test('what the sandbox does not do it refuses by name', async () => {
  const { subject, scheduler } = await withService()
  const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, headers = {}, body = '{}') =>
    scheduler.run(send(subject.transport, { method, path, headers, body }))
  const merge = { 'content-type': 'application/merge-patch+json' }
  const annotations = { 'autoscaling.knative.dev/class': 'hpa.autoscaling.knative.dev' }
  const hpa = JSON.stringify({ spec: { template: { metadata: { annotations } } } })
  const answers = [
    await ask('PATCH', pathOf(subject, 'services', 'hello'), { 'content-type': 'application/apply-patch+yaml' }),
    await ask('PATCH', pathOf(subject, 'routes', 'hello')),
    await ask('GET', '/apis/apps/v1/namespaces/default/deployments'),
    await ask('PATCH', pathOf(subject, 'services', 'hello'), merge, hpa),
    await ask('POST', '/nowhere'),
  ]
  assert.deepEqual(
    answers.map(({ status, body }) => `${status} ${at(body, 'message')}`),
    [
      '501 the sandbox does not do this: server-side apply',
      '501 the sandbox does not do this: patch routes',
      '501 the sandbox does not do this: GET /apis/apps/v1/namespaces/default/deployments',
      '501 the sandbox does not do this: the autoscaler hpa.autoscaling.knative.dev',
      '404 the server could not find the requested resource',
    ],
  )
})
