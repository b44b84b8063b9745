import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pace } from '../../../sandbox/time/pace.ts'
import type { Setup } from '../../../sandbox/world.ts'
import { create } from '../../contract/api.ts'
import { serviceOf } from '../../contract/manifest.ts'
import { createSubject } from '../../contract/sandbox-subject.ts'
import { setTraffic } from '../../contract/services.ts'

const host = 'hello.default.example.test'
const probe = { 'k-network-probe': 'probe', 'k-network-hash': 'override' }

const served = async (setup: Partial<Setup> = {}, seed = 1) => {
  const made = createSubject({ setup, seed })
  await made.scheduler.run(create(made.subject, serviceOf(made.subject, 'hello')))
  await made.scheduler.pass(30_000)
  return made
}

test('a request with the probe header is answered for any host that has a route, and for no other', async () => {
  const { sandbox, scheduler } = await served()
  const known = await scheduler.run(sandbox.ingress(host, '/', probe))
  const unknown = await scheduler.run(sandbox.ingress(`none-${host}`, '/', probe))
  assert.deepEqual([known.status, known.body, known.headers], [200, '', { 'k-network-hash': 'override' }])
  assert.deepEqual([unknown.status, unknown.headers], [404, undefined])
})

test('two replicas take over a change at different times, and neither goes back', async () => {
  const made = await served({ ingressReplicas: 2, pace: { ...pace, ingressServes: [0, 10_000] } }, 2)
  const { subject, sandbox, scheduler } = made
  await scheduler.run(setTraffic(subject, 'hello', [{ latestRevision: true, percent: 100, tag: 'new' }]))
  const known: number[] = []
  for (let second = 0; second < 12; second += 1) {
    const answers = await scheduler.run(
      Promise.all(Array.from({ length: 40 }, () => sandbox.ingress(`new-${host}`, '/', probe))),
    )
    known.push(answers.filter(({ status }) => status === 200).length)
    await scheduler.pass(1_000)
  }
  assert.ok(
    known.some((count) => count > 0 && count < 40),
    `never were the two of different minds: ${known}`,
  )
  assert.deepEqual(known.at(-1), 40)
  assert.ok(known.indexOf(40) > known.findIndex((count) => count > 0))
})
