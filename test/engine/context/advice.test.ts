/** What a person may do next, after an abort and after a split that stays: sentences, and commands to paste. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviceAfter, adviceAfterSplit, minuteText, type SplitScene } from '../../../src/engine/context/advice.ts'
import { candidate, stable } from '../support/views.ts'

const place = { service: 'hello', namespace: 'shop' }
const label = (name: string) => `-n shop -l serving.knative.dev/revision=${name}`

it('a moment is told to the minute, in UTC', () =>
  assert.equal(minuteText(Date.UTC(2026, 10, 29, 10, 42, 59)), '2026-11-29 10:42 UTC'))

describe('after an abort', () => {
  it('the pods of the candidate are named where they tell more, and only where there is one', () => {
    for (const [because, verb] of [
      ['candidate-not-ready', 'describe pods'],
      ['candidate-without-room', 'describe pods'],
      ['health-failed', 'logs --tail 100'],
      ['analysis-failed', 'logs --tail 100'],
    ] as const) {
      const last = adviceAfter(because, { ...place, candidate }).at(-1) ?? ''
      assert.ok(last.endsWith(`kubectl ${verb} ${label(candidate)}`), last)
      assert.ok(!adviceAfter(because, place).join().includes('kubectl'))
    }
  })

  it('the pods of each Revision that lacks some are named', () => {
    const lacking = [stable, candidate]
    const [, ...commands] = adviceAfter('candidate-not-warm', { ...place, candidate, lacking })
    assert.deepEqual(
      commands.map((each) => each.slice(each.indexOf('kubectl'))),
      lacking.map((name) => `kubectl describe pods ${label(name)}`),
    )
    assert.equal(adviceAfter('candidate-not-warm', { ...place, candidate }).length, 1)
  })

  it('the Route is named that does not apply the split', () =>
    assert.match(
      adviceAfter('route-stuck', place).join(),
      /kubectl describe route\.serving\.knative\.dev hello -n shop$/,
    ))
})

describe('after a split that stays', () => {
  const scene: SplitScene = { ...place, candidate, percent: 10, stable: [stable], isPinned: false }
  /** The commands, each without the sentence before it. */
  const commandsAt = (change: Partial<SplitScene>) =>
    adviceAfterSplit({ ...scene, ...change }).flatMap((each) => /(?<=: )kn-rollout .*$/.exec(each)?.[0] ?? [])
  const back = `kn-rollout rollback hello --to ${stable} -n shop`
  const traffic = (...shares: readonly string[]) =>
    `kn-rollout traffic hello ${shares.map((share) => `-p ${share}`).join(' ')} -n shop`

  const rows: readonly [string, Partial<SplitScene>, readonly string[]][] = [
    ['at 0 % a tenth comes next', { percent: 0 }, [traffic(`${candidate}=10%`, `${stable}=90%`), back]],
    ['below the half, the half', { percent: 49 }, [traffic(`${candidate}=50%`, `${stable}=50%`), back]],
    ['from the half on, all', { percent: 50 }, [traffic(`${candidate}=100%`), back]],
    ['at 99 %, too', { percent: 99 }, [traffic(`${candidate}=100%`), back]],
    ['at 100 % there is only the way back', { percent: 100 }, [back]],
    ['of several stable Revisions none is moved by hand', { stable: [stable, 'hello-00000'] }, [back]],
    ['without a stable Revision there is no way back', { stable: [] }, [traffic(`${candidate}=50%`)]],
  ]
  for (const [what, change, expected] of rows) it(what, () => assert.deepEqual(commandsAt(change), expected))

  it('the way back says what it does', () => {
    const last = (percent: number) =>
      adviceAfterSplit({ ...scene, percent })
        .at(-1)
        ?.split(': ')[0]
    assert.equal(last(0), `To give it up and return to the configuration of ${stable}`)
    assert.equal(last(10), `To return all traffic to ${stable}, with its configuration`)
  })

  it('going on step by step is named until all users are there', () => {
    const isNamed = (percent: number) =>
      adviceAfterSplit({ ...scene, percent }).some((each) => each.includes('`steps`'))
    assert.deepEqual([0, 99, 100].map(isNamed), [true, true, false])
  })

  it('a Service that was pinned by it is told of', () => {
    const first = (isPinned: boolean) => adviceAfterSplit({ ...scene, isPinned })[0]?.startsWith('hello is pinned')
    assert.deepEqual([first(true), first(false)], [true, false])
  })
})
