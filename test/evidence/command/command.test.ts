import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import type { HeldStep } from '../../../src/engine/ports/ports.ts'
import { commandSource } from '../../../src/evidence/command/command.ts'
import type { CommandRun } from '../../../src/evidence/command/run.ts'
import { createOwnRequests } from '../../../src/evidence/own-requests.ts'
import type { SourceContext } from '../../../src/evidence/source.ts'
import type { Measurement } from '../../../src/rollout/model.ts'
import { parse } from '../../../src/settings/parse.ts'
import { inputs } from '../../settings/written.ts'
import { aTarget } from '../support/lockstep.ts'

type Wish = {
  readonly settings?: Readonly<Record<string, string>>
  readonly held: (nowMs: number) => HeldStep | undefined
  readonly run: (index: number) => Partial<Extract<CommandRun, { is: 'ended' }>> | 'hangs'
  readonly tookMs?: number
}

const sourceOf = (settings: Wish['settings'], parts: Partial<SourceContext> = {}) =>
  commandSource({
    settings: parse(inputs({ service: 'hello', image: 'x', 'evidence-command': 'a command', ...settings })),
    clock: createScheduler(),
    env: { API_TOKEN: 'hunter2hunter2' },
    place: { namespace: 'shop', service: 'hello' },
    warn: () => {},
    counters: { readPods: async () => [], readCounters: async () => ({ is: 'off' }) },
    random: () => 0,
    own: createOwnRequests(),
    ...parts,
  })

/** What a command measures in `ms`: the periods that it was told of, its measurements, and what people are told. */
async function measure({ settings = {}, held, run, tookMs = 0 }: Wish, ms: number) {
  const scheduler = createScheduler()
  const periods: (readonly [since: string, until: string, percent: string])[] = []
  const seen: Measurement[] = []
  const warned: string[] = []
  const over = new AbortController()
  const source = sourceOf(settings, {
    clock: scheduler,
    warn: (message) => warned.push(message),
    runCommand: async (_, { env }) => {
      periods.push([env.KN_ROLLOUT_SINCE ?? '', env.KN_ROLLOUT_UNTIL ?? '', env.KN_ROLLOUT_PERCENT ?? ''])
      const answer = run(periods.length - 1)
      await scheduler.sleep(tookMs)
      if (answer === 'hangs') return { is: 'broken', why: 'it did not end within 30 s' }
      return { is: 'ended', code: 0, stdout: '', stderr: '', ...answer }
    },
  })
  assert.ok(source)
  void source.start({ ...aTarget, held: () => held(scheduler.now()) }, (each) => seen.push(each), over.signal)
  await scheduler.pass(ms)
  over.abort()
  return { periods, seen, warned }
}

const step: HeldStep = { fromMs: 0, percent: 10 }
const counts = { 'evidence-format': 'counts' }
const line = (n: number, bad = 0) => ({ stdout: `{"of":"candidate","n":${n},"bad":${bad}}\n` })

describe('a command as a source of evidence', () => {
  it('is run every five seconds of a step, each time for the seconds since the run before', async () => {
    const { periods, seen } = await measure(
      { held: () => step, run: (index) => ({ code: index === 1 ? 1 : 0 }) },
      14_000,
    )
    assert.deepEqual(periods, [
      ['2', '3', '10'],
      ['3', '8', '10'],
      ['8', '13', '10'],
    ])
    assert.deepEqual(
      seen.map(({ atMs, of, n, bad }) => [atMs, of, n, bad]),
      [
        [3_000, 'candidate', 1, 0],
        [8_000, 'candidate', 1, 1],
        [13_000, 'candidate', 1, 0],
      ],
    )
  })

  it('has a pace that the plan knows, if each run is one measurement', () => {
    const paceOf = (settings: Readonly<Record<string, string>>) => sourceOf(settings)?.pace
    assert.deepEqual(paceOf({ 'evidence-interval': '10s', 'evidence-delay': '1m' }), {
      is: 'fixed',
      perSecond: 0.1,
      delayMs: 62_000,
    })
    assert.equal(paceOf(counts), undefined)
  })

  it('measures what its source knows by then', async () => {
    const settings = { ...counts, 'evidence-delay': '60s', 'evidence-interval': '30s' }
    const { periods } = await measure({ settings, held: () => step, run: () => line(5) }, 125_000)
    assert.deepEqual(periods, [
      ['2', '3', '10'],
      ['3', '33', '10'],
      ['33', '63', '10'],
    ])
  })

  it('measures the period of a run that measured nothing with the next, and names each reason once', async () => {
    const run = (index: number) =>
      index === 1 || index === 2 ? { code: 7, stderr: 'hunter2hunter2 refused' } : line(5)
    const { periods, seen, warned } = await measure({ settings: counts, held: () => step, run }, 24_000)
    assert.deepEqual(periods.slice(1, 4), [
      ['3', '8', '10'],
      ['3', '13', '10'],
      ['3', '18', '10'],
    ])
    assert.equal(seen.length, 3)
    assert.deepEqual(warned, [
      'The command in `evidence-command` ended with exit code 7, so its counts do not count. It said: *** refused',
    ])
  })

  it('that prints impossible counts is named, and gives no evidence', async () => {
    const { seen, warned } = await measure({ settings: counts, held: () => step, run: () => line(3, 4) }, 14_000)
    assert.deepEqual(seen, [])
    assert.deepEqual(warned, [
      'The command in `evidence-command` printed what is no measurement: line 1 has more bad requests than requests (4 of 3).',
    ])
  })

  it('that hangs gives no evidence', async () => {
    const { seen, warned } = await measure({ held: () => step, run: () => 'hangs' }, 9_000)
    assert.deepEqual(seen, [])
    assert.match(warned.join(), /gave no measurement: it did not end within 30 s/)
  })

  it('is told each step by itself, and what it says after the end of one counts for none', async () => {
    const second: HeldStep = { fromMs: 6_000, percent: 50 }
    const held = (nowMs: number) => (nowMs < 4_000 ? step : nowMs < 6_000 ? undefined : second)
    const { periods, seen } = await measure({ held, run: () => ({}), tookMs: 2_000 }, 12_000)
    assert.deepEqual(periods, [
      ['2', '3', '10'],
      ['8', '9', '50'],
    ])
    assert.deepEqual(
      seen.map(({ atMs }) => atMs),
      [11_000],
    )
  })

  it('shows how its answer begins where it is bad, without what is secret', async () => {
    const run = () => ({ code: 1, stdout: 'refused by hunter2hunter2\n::error::forged' })
    const { seen } = await measure({ held: () => step, run }, 4_000)
    assert.deepEqual(seen[0]?.sample, { request: 'evidence-command', body: 'refused by ***\n::error::forged' })
  })
})
