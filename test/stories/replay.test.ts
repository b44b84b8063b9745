/** What was recorded of a rollout, judged once more. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Beginning, type Recorded, recordedIn } from '../../src/rollout/replay/recording.ts'
import { type Policy, replay } from '../../src/rollout/replay/replay.ts'
import { atLength } from './support/at-length.ts'
import { promoteIt, type Rollout, rollItOut } from './support/sandbox-world.ts'
import { host, type Stage, servingStage, type Wish } from './support/stage.ts'

const asked: Wish = { steps: '10, 50, 100', hold: '20s', 'max-error-rate': '1 %' }

/** With the lines that a process recorded meanwhile, as they are in a file. */
async function recorded(stage: Stage, wish: Wish, run = rollItOut): Promise<Rollout & { readonly lines: Lines }> {
  const lines: string[] = []
  const record = (line: Recorded) => void lines.push(JSON.stringify(line))
  const rollout = await run(stage, wish, { world: (world) => ({ ...world, record }) })
  const read = recordedIn(lines.map((line) => JSON.parse(line)))
  assert.ok(typeof read !== 'number', `line ${read} is not one of a recording`)
  return { ...rollout, lines: read as Lines }
}

type Lines = readonly [Beginning, ...Recorded[]]

/** Each step's verdict, its reason and when it was decided. */
const decidedIn = ({ outcome }: Rollout) =>
  outcome.steps.map(({ percent, verdict, why, heldMs }) => ({
    percent,
    verdict,
    why,
    second: Math.floor(heldMs / 1_000),
  }))

const replayed = (lines: Lines, policy?: Policy) => replay(lines, policy)

/** The replay of a rollout by its own limits says what the rollout did, at the same second. */
function sameAs(rollout: Rollout & { readonly lines: Lines }): void {
  const { steps, end } = replayed(rollout.lines)
  const decided = decidedIn(rollout)
  assert.deepEqual(
    steps.map(({ percent, verdict, why }) => ({ percent, verdict, why })),
    decided.map(({ percent, verdict, why }) => ({ percent, verdict, why })),
  )
  const isAborted = rollout.outcome.because === 'analysis-failed' || rollout.outcome.because === 'analysis-inconclusive'
  assert.equal(end, isAborted ? 'aborted' : 'promoted')
  const [last] = [steps.at(-1)]
  if (isAborted) assert.equal(Math.floor(Number(last?.afterMs) / 1_000), decided.at(-1)?.second)
  for (const [index, { afterMs, is }] of steps.entries())
    if (is === 'went-on') assert.ok(afterMs <= 1_000 * (Number(decided[index]?.second) + 1))
}

describe('a replay by the same limits', () => {
  it('comes to the same verdict at the same second, whatever the candidate does', async () => {
    const candidate = fc.record({
      ERROR_RATE: fc.constantFrom(0, 0.02, 0.1, 0.5, 1),
      ERROR_AFTER_REQUESTS: fc.constantFrom(0, 60, 150),
      LATENCY_MS: fc.constantFrom(0, 0, 700),
    })
    const healthy = { ERROR_RATE: 0, ERROR_AFTER_REQUESTS: 0, LATENCY_MS: 0 }
    const ends = new Set<string>()
    await fc.assert(
      fc.asyncProperty(candidate, fc.boolean(), async (app, hasLatency) => {
        const env = Object.entries(app).flatMap(([name, value]) => (value > 0 ? [`${name}=${value}`] : []))
        const latency: Wish = hasLatency ? { 'max-latency': '300ms' } : {}
        const rollout = await recorded(await servingStage(), { ...asked, ...latency, env: ['A=1', ...env].join('\n') })
        sameAs(rollout)
        ends.add(rollout.outcome.kind)
      }),
      { numRuns: atLength(3, 12), seed: 7, endOnFailure: true, examples: [[healthy, true]] },
    )
    assert.deepEqual([...ends].sort(), ['aborted', 'promoted'])
  })

  it('holds where users are counted, and where a later process went on', async () => {
    const stage = await servingStage()
    const users = await whileUsersAsk(stage, () =>
      recorded(stage, { ...asked, evidence: 'auto', env: 'ERROR_RATE=0.3' }),
    )
    assert.equal(users.outcome.kind, 'aborted', users.outcome.reason)
    sameAs(users)
    const paused = await servingStage()
    await rollItOut(paused, { ...asked, 'pause-at': '10' })
    const resumed = await recorded(paused, {}, promoteIt)
    assert.equal(resumed.outcome.kind, 'promoted', resumed.outcome.reason)
    sameAs(resumed)
  })
})

describe('a replay by other limits', () => {
  it('says what they would have decided, and when', async () => {
    const rollout = await recorded(await servingStage(), { ...asked, env: 'ERROR_RATE=0.1' })
    assert.equal(rollout.outcome.because, 'analysis-failed')
    const lenient = replayed(rollout.lines, { limits: { maxErrorRate: 0.3, detect: 0.45 } })
    assert.notEqual(lenient.end, 'aborted')
    const healthy = await recorded(await servingStage(), { ...asked, env: 'ERROR_RATE=0.02\nERROR_AFTER_REQUESTS=1' })
    const strict = replayed(healthy.lines, { limits: { maxErrorRate: 0 } })
    assert.equal(strict.end, 'aborted')
    assert.ok(strict.steps.every(({ afterMs }) => afterMs > 0))
  })

  it('that need longer than was recorded are open, and those that need less do not see what came after', async () => {
    const { lines } = await recorded(await servingStage(), asked)
    const open = replayed(lines, { limits: { maxErrorRate: 0.001 }, maxHoldMs: 600_000 })
    assert.deepEqual([open.end, open.steps.length], ['open', 1])
    const short = replayed(lines, { limits: { maxErrorRate: 0.1 }, holdMs: 5_000 })
    assert.equal(short.end, 'promoted')
    assert.deepEqual(
      short.steps.slice(0, 2).map(({ afterMs }) => Math.floor(afterMs / 1_000)),
      [5, 5],
    )
  })
})

describe('a replay by another max-hold alone', () => {
  it('gives a step that stays open up at that', async () => {
    const wish = { ...asked, 'max-error-rate': '0.1 %', 'max-hold': '2m', 'on-inconclusive': 'promote' }
    const { lines } = await recorded(await servingStage(), wish)
    const seconds = (maxHoldMs?: number) => {
      const [first] = replayed(lines, maxHoldMs === undefined ? {} : { maxHoldMs }).steps
      return Math.floor((first?.afterMs ?? 0) / 1_000)
    }
    assert.equal(seconds(60_000), 60)
    assert.ok(seconds() >= 120)
  })
})

/** 20 a second, until the rollout is over. */
async function whileUsersAsk<T>({ scheduler, sandbox }: Stage, rollout: () => Promise<T>): Promise<T> {
  let isOver = false
  const ask = async () => {
    while (!isOver) {
      void sandbox.ingress(host, '/')
      await scheduler.sleep(50)
    }
  }
  void ask()
  try {
    return await rollout()
  } finally {
    isOver = true
  }
}
