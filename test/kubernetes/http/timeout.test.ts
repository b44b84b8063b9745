import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isTimedOut, timedOut, withTimeout } from '../../../src/kubernetes/http/timeout.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

it('Work within its limit is not aborted afterwards', async () => {
  const clock = fakeClock()
  const signal = await withTimeout({ clock, ms: 1_000 }, async (given) => given)
  await clock.advance(2_000)
  assert.ok(!signal.aborted)
})

it('Work that takes longer is aborted, also when it does not listen', async () => {
  const clock = fakeClock()
  const work = withTimeout({ clock, ms: 1_000 }, () => new Promise(() => undefined))
  await assert.rejects(clock.run(work), { code: 'E_TIMEOUT' })
})

it('Work whose asker gives up ends with the reason', async () => {
  const giveUp = new AbortController()
  const work = withTimeout({ clock: fakeClock(), ms: 1_000, signal: giveUp.signal }, () => new Promise(() => undefined))
  giveUp.abort(new Error('enough'))
  await assert.rejects(work, { message: 'enough' })
})

it('Work whose asker has given up before ends at once with the reason', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(
    withTimeout({ clock: fakeClock(), ms: 1_000, signal }, () => new Promise(() => undefined)),
    { message: 'enough' },
  )
})

it('A timeout is told from every other error', () => {
  assert.equal(isTimedOut(timedOut(10_000)), true)
  const others = [new Error('E_TIMEOUT'), Object.assign(new Error(), { code: 'E_CONNECT' }), { code: 'E_TIMEOUT' }]
  for (const other of [...others, 'E_TIMEOUT', undefined]) assert.equal(isTimedOut(other), false, String(other))
})
