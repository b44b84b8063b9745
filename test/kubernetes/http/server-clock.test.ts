import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createServerClock } from '../../../src/kubernetes/http/server-clock.ts'
import { chunks, reply } from '../../knative/support/fake-api.ts'
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

/** A server whose answers carry the next of these dates, and our clock, which has run for a while. */
const aServer = async (...dates: readonly (string | undefined)[]) => {
  const [left, clock] = [[...dates], fakeClock()]
  const transport = async () => ({ ...reply(200, '', { date: left.shift() }), body: chunks(['a', 'b']) })
  const server = createServerClock(transport, clock)
  await clock.advance(5_000)
  const ask = () => server.transport({ method: 'GET', path: '/' }, { signal: new AbortController().signal })
  return { ...server, clock, ask }
}

it('Of answers in one second, whose dates are cut to it, the one that is nearest to the hour counts', async () => {
  const { ask, clock, serverNow } = await aServer(text(today), text(today))
  await ask()
  await clock.advance(900)
  await ask()
  assert.equal(serverNow(), today + 900)
})

it('An answer that is a second behind what was believed is believed', async () => {
  const { ask, clock, serverNow } = await aServer(text(today), text(today))
  await ask()
  await clock.advance(1_000)
  await ask()
  assert.equal(serverNow(), today)
})

it('A minute is no jump, and two readings that are a minute apart agree', async () => {
  assert.equal(await after(text(today), text(today + 60_000)), today + 60_000)
  assert.equal(await after(text(today), text(today + 61_000)), today)
  const far = today + yearMs
  assert.equal(await after(text(today), text(far), text(far + 60_000)), far + 60_000)
  assert.equal(await after(text(today), text(far), text(far + yearMs)), today)
})

it('A date is one from 1970 to the first second of 2200', async () => {
  for (const [date, now] of [
    [text(0), 0],
    [text(Date.UTC(2200, 0)), Date.UTC(2200, 0)],
    [text(Date.UTC(2200, 0) + 1_000), 5_000],
  ] as const) {
    const { ask, serverNow } = await aServer(date)
    await ask()
    assert.equal(serverNow(), now, date)
  }
})

it('The hour is our own until the server tells one', async () => {
  const { ask, serverNow } = await aServer(undefined)
  assert.equal(serverNow(), 5_000)
  await ask()
  assert.equal(serverNow(), 5_000)
})

it('The server is silent since its last answer, or since the last part of one', async () => {
  const { ask, clock, silentMs } = await aServer(text(today))
  assert.equal(silentMs(), 5_000)
  const { body } = await ask()
  assert.equal(silentMs(), 0)
  for await (const _ of body) {
    assert.equal(silentMs(), 0)
    await clock.advance(3_000)
    assert.equal(silentMs(), 3_000)
  }
})
