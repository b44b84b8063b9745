import assert from 'node:assert/strict'
import { it } from 'node:test'
import { withTimeout } from '../../../src/kubernetes/http/timeout.ts'
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
