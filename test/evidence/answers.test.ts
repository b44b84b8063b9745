/** What users got from the candidate in all, by the counters of all of its pods. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../sandbox/time/scheduler.ts'
import type { CountersResult, HeldStep, Tally } from '../../src/engine/ports/ports.ts'
import { createOwnRequests } from '../../src/evidence/own-requests.ts'
import { tallyAnswers } from '../../src/evidence/users/answers.ts'
import { aTarget } from './support/lockstep.ts'

const first: HeldStep = { fromMs: 10_000, percent: 10 }
const second: HeldStep = { fromMs: 50_000, percent: 50 }

/** Pods that each answer one request a second since second 10, every fourth of them badly, and had answered 100 before. */
async function tally(podsAt: (atMs: number) => number, result?: CountersResult) {
  const scheduler = createScheduler()
  const own = createOwnRequests()
  const reads: number[] = []
  const totals: Tally[] = []
  let readNow: () => Promise<Tally> = async () => ({ n: 0, bad: 0 })
  const readCounters = async (_: string, signal: AbortSignal): Promise<CountersResult> => {
    signal.throwIfAborted()
    const seconds = Math.max(0, Math.floor(scheduler.now() / 1_000) - 10)
    reads.push(scheduler.now())
    const bad = Math.floor(seconds / 4)
    const byStatus = new Map([
      [200, 100 + seconds - bad],
      [503, bad],
    ])
    return result ?? { is: 'read', counters: { byStatus, within: [] } }
  }
  const readPods = async () =>
    Array.from({ length: podsAt(scheduler.now()) }, (_, index) => ({
      name: `c${index}`,
      template: '',
      isScaleMarked: false,
    }))
  const over = new AbortController()
  const parts = {
    clock: scheduler,
    random: Math.random,
    counters: { readPods, readCounters },
    warn: () => {},
    own,
    slowOverMs: undefined,
  }
  const held = () => {
    const isIn = (fromMs: number, toMs: number) => scheduler.now() >= fromMs && scheduler.now() < toMs
    if (isIn(10_000, 45_000)) return first
    return isIn(50_000, 90_000) ? second : undefined
  }
  const tallies = (read: () => Promise<Tally>) => {
    readNow = read
    return { told: (total: Tally) => void totals.push(total) }
  }
  const target = { ...aTarget, held, tallies }
  void tallyAnswers(parts)(target, () => undefined, over.signal).catch(() => undefined)
  await scheduler.pass(100_000)
  const total = await scheduler.run(readNow(), 'the last read')
  over.abort()
  return { total, totals, reads, own }
}

describe('answers to users', () => {
  it('are those since the rollout began, whatever its pods had answered before', async () =>
    assert.deepEqual((await tally(() => 2)).total, { n: 2 * 90, bad: 2 * 22 }))

  it('are those of all pods, however many, with at most 20 read a second', async () => {
    const { total, reads } = await tally(() => 25)
    assert.ok(Math.abs(total.n - 25 * 90) <= 50, `${total.n}`)
    const inSecond = Map.groupBy(reads, (atMs) => Math.floor(atMs / 1_000))
    assert.deepEqual(
      [...inSecond].filter(([, each]) => each.length > 20),
      [],
    )
    assert.ok(reads.filter((atMs) => atMs > 15_000 && atMs < 44_000).length === 0)
  })

  it('stay counted where a pod is gone', async () => {
    const { total } = await tally((atMs) => (atMs < 40_000 ? 2 : 1))
    assert.ok(total.n >= 90 + 29, `${total.n}`)
  })

  it('are not told where pods do not count', async () => {
    assert.deepEqual((await tally(() => 2, { is: 'off' })).totals, [])
  })
})
