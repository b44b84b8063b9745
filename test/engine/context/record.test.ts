/** What a rollout tells its recorder, for a replay; and the sign of life in a wait. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { measuring } from '../../../src/engine/context/context.ts'
import { withHeartbeat } from '../../../src/engine/context/heartbeat.ts'
import type { Judged, Observation } from '../../../src/engine/context/memory.ts'
import {
  recordBeginning,
  recordJudged,
  recordMeasured,
  recordStep,
  recordStepEnded,
} from '../../../src/engine/context/record.ts'
import type { EvidenceSource } from '../../../src/engine/ports/ports.ts'
import type { Recorded } from '../../../src/rollout/replay/recording.ts'
import { candidate, holdWith, journalWith, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const source = (name: string, more: Partial<EvidenceSource> = {}): EvidenceSource => ({
  name,
  one: 'request',
  start: async () => {},
  ...more,
})
const needs: EvidenceSource['needs'] = {
  subject: 'Requests',
  rights: [],
  check: () => Promise.reject(new Error('asked before')),
}

function recorded(props: { readonly sources?: readonly EvidenceSource[] } = {}) {
  const lines: Recorded[] = []
  const { world, memory } = play()
  return { lines, memory, world: { ...world, ...props, record: (line: Recorded) => void lines.push(line) } }
}

describe('the sources that measure', () => {
  const sources = [source('probes'), source('requests', { needs }), source('counters', { needs })]
  const names = (measureBy?: ReadonlySet<string>) =>
    measuring({ may: { patchRevisions: true, ...(measureBy && { measureBy }) } }, sources).map(({ name }) => name)

  it('are those that need nothing, and those that were found able to', () => {
    assert.deepEqual(names(), ['probes'])
    assert.deepEqual(names(new Set(['counters'])), ['probes', 'counters'])
  })
})

describe('what is recorded', () => {
  it('begins with the plan and the sources that measure, without the settings kept for a later job', () => {
    const silent = source('users', { mayBeSilent: true })
    const { lines, world } = recorded({ sources: [source('probes'), silent, source('requests', { needs })] })
    const { plan } = journalWith()
    recordBeginning(world, journalWith({ plan: { ...plan, kept: { again: [], values: {} } as never } }))
    const [line, ...more] = lines
    assert.ok(line?.is === 'rollout')
    assert.deepEqual(more, [])
    const { v, atMs, service, namespace, stable: from, sources } = line
    assert.deepEqual([v, atMs, service, namespace, from, line.plan], [1, 1_000, 'hello', 'shop', [stable], plan])
    assert.deepEqual(sources, [
      { name: 'probes', one: 'request' },
      { name: 'users', one: 'request', mayBeSilent: true },
    ])
    assert.equal('evidence' in line, false)
  })

  it('begins with what an earlier process knew, where one did', () => {
    const { lines, world } = recorded()
    recordBeginning(world, journalWith({ evidence: {} }))
    assert.deepEqual(lines[0]?.is === 'rollout' && lines[0].evidence, {})
  })

  it('tells what was measured before the first shift from the rest', () => {
    const { lines, world } = recorded()
    const measurement = { source: 'probes', atMs: 1, of: 'stable', n: 1, bad: 0 } as const
    recordMeasured(world, measurement, 'before')
    recordMeasured(world, measurement, 'hold')
    assert.deepEqual(lines, [
      { is: 'measured', ...measurement, isBefore: true },
      { is: 'measured', ...measurement },
    ])
  })

  it('has each step as it is held', () => {
    const { lines, world } = recorded()
    const { step, percent, fromMs, holdMs, longestMs, plannedMs } = holdWith()
    recordStep(world, holdWith(), { candidate, isStart: true })
    const held = { step, percent, fromMs, holdMs, longestMs, plannedMs }
    assert.deepEqual(lines, [{ is: 'step', ...held, candidate, isStart: true }])
  })

  const judged = { hold: holdWith({ step: 1 }), atMs: 7, pending: [] } as unknown as Judged

  it('has what was judged, once', () => {
    const { lines, world } = recorded()
    const seen = (now?: Judged) => ({ judged: now, progress: { scaled: true } }) as unknown as Observation
    recordJudged(world, undefined, seen())
    recordJudged(world, undefined, seen(judged))
    recordJudged(world, seen(judged), seen(judged))
    recordJudged(world, seen(judged), seen({ ...judged, atMs: 8 }))
    const line = { is: 'judged', atMs: 7, pending: [], isScaled: true } as const
    assert.deepEqual(lines, [line, { ...line, atMs: 8 }])
  })

  it('has how each step ended, and whether the pods of the next one were asked for', () => {
    const { lines, world, memory } = recorded()
    for (const scaledFor of [1, 2]) {
      memory.pods.scaledFor = scaledFor
      recordStepEnded(world, memory, { judged, verdict: 'passed', isRequested: scaledFor === 2 })
    }
    const line = { is: 'step-ended', atMs: 7, pending: [], verdict: 'passed' } as const
    assert.deepEqual(lines, [
      { ...line, isScaled: false },
      { ...line, isScaled: true, isRequested: true },
    ])
  })
})

it('a wait says every 30 s what it waits for, until it is over', async () => {
  const { world, events, clock } = play()
  const turn = () => new Promise(setImmediate)
  const sleep = async (ms: number, signal?: AbortSignal) => {
    await turn()
    if (!signal?.aborted) clock.pass(ms)
  }
  const work = async () => {
    while (clock.now() < 80_000) await turn()
    return 'done'
  }
  const wait = { on: { is: 'route' }, limitMs: 90_000 } as const
  assert.equal(await withHeartbeat({ ...world, clock: { ...clock, sleep } }, wait, work), 'done')
  const { length } = events
  assert.deepEqual(
    events.slice(0, 2),
    [30_000, 60_000].map((forMs) => ({ is: 'still-waiting', ...wait, forMs })),
  )
  for (let turns = 0; turns < 10; turns++) await turn()
  assert.equal(events.length, length)
})
