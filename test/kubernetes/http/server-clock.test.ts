import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createServerClock } from '../../../src/kubernetes/http/server-clock.ts'
import { reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const today = Date.UTC(2026, 10, 29)
const yearMs = 365 * 24 * 3_600_000

/** What the clock says after answers with these Date headers, all at once. */
const after = async (...dates: readonly string[]): Promise<number> => {
  const left = [...dates]
  const { transport, serverNow } = createServerClock(async () => reply(200, '', { date: left.shift() }), fakeClock())
  for (const _ of dates) await transport({ method: 'GET', path: '/' }, { signal: new AbortController().signal })
  return serverNow()
}
const text = (ms: number): string => new Date(ms).toUTCString()

it('A date that no API server can have is no reading', async () => {
  for (const date of [
    'Tue, 13 Sep 275760 00:00:00 GMT',
    '+275760-09-13',
    text(Date.UTC(9999, 0)),
    text(-yearMs),
    'soon',
    '',
  ])
    assert.equal(await after(text(today), date, date, date), today, date)
})

it('A jump counts once two answers in a row agree on it', async () => {
  const far = text(today + yearMs)
  assert.equal(await after(text(today), far), today)
  assert.equal(await after(text(today), far, text(today), far, text(today)), today)
  assert.equal(await after(far, text(today), text(today)), today)
})

it('Of answers that agree the latest reading counts', async () => {
  assert.equal(await after(text(today), text(today + 3_000)), today + 3_000)
})
