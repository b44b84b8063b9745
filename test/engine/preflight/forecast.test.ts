/** What is said of a plan before it begins, and which plan is refused: one that leaves its sources or its verdicts no time. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LateSource, World } from '../../../src/engine/context/context.ts'
import { refuseLate, refuseTooShort, reportForecast } from '../../../src/engine/preflight/forecast.ts'
import { rolloutJournal } from '../../../src/engine/preflight/initial-journal.ts'
import type { RolloutError } from '../../../src/errors/rollout-error.ts'
import { onStable, serviceWith, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

type Props = { readonly settings?: Record<string, string>; readonly latest?: LateSource; readonly perSecond?: number }

/** A plan by the settings of a user, and a world in which probes measure it. */
function planned({ settings = {}, latest, perSecond = 4 }: Props) {
  const { world: given, events } = play({ settings })
  const probes = { name: 'probes', one: 'probe', start: async () => {} }
  const paces = new Map([['probes', { is: 'fixed', perSecond } as const]])
  const world: World = { ...given, sources: [probes], may: { ...given.may, paces, ...(latest ? { latest } : {}) } }
  const home = { stable: [{ revision: stable, percent: 100 }], broken: [], before: onStable }
  return { world, plan: rolloutJournal(world, serviceWith(), home).plan, events }
}

describe('holds that are as long as the latest source needs', () => {
  const latest = { source: 'users', behindMs: 40_000 }
  const refuse = (settings: Record<string, string>, late: LateSource | undefined = latest) => {
    const { world, plan } = planned({ settings: { hold: '40s', ...settings }, ...(late ? { latest: late } : {}) })
    refuseLate(world, plan)
  }
  const steps = '10, 50, 100'

  it('are refused where they leave nothing of the time for all that is no hold', () => {
    refuse({ steps, timeout: '90s' })
    assert.throws(() => refuse({ steps, timeout: '89s' }), {
      code: 'E_LATE',
      message:
        'The holds take 1m20s, which `timeout` (1m29s) does not leave: users are known up to 40s late, and each hold is at least that long.',
    })
  })

  it('have each their own time before a pause and after it', () => {
    const settings = { steps: '10, 50, 75, 100', 'pause-at': '10', timeout: '90s' }
    refuse(settings)
    assert.throws(() => refuse({ ...settings, timeout: '89s' }), { code: 'E_LATE', message: /take 1m20s/ })
    assert.throws(() => refuse({ ...settings, timeout: '89s', 'pause-at': '50' }), { code: 'E_LATE' })
  })

  it('are the user’s own where none of them is as long as the source is late, or none is late', () => {
    refuse({ steps, timeout: '89s' }, { ...latest, behindMs: 39_000 })
    const { world, plan } = planned({ settings: { hold: '40s', steps, timeout: '89s' } })
    refuseLate(world, plan)
  })
})

describe('a plan that cannot reach a verdict', () => {
  const refusal = (props: Props): RolloutError => {
    const { world, plan } = planned(props)
    try {
      refuseTooShort(world, plan)
    } catch (error) {
      return error as RolloutError
    }
    return assert.fail('it was not refused')
  }
  const steps = '10, 100'

  it('is refused with what it needs, what it has, and a plan that could', () => {
    const { code, message, cure } = refusal({ settings: { steps, 'max-error-rate': '0.1 %' } })
    assert.equal(code, 'E_NO_VERDICT_IN_TIME')
    assert.equal(
      message,
      'The plan cannot reach a verdict: at 10 %, it takes 2m24s of about 4 probes a second (574) until a release is known to keep `max-error-rate`, even if none fails, and `max-hold` leaves 2m.',
    )
    assert.deepEqual(cure.split('\n').slice(1), [
      '  max-hold: 3m40s',
      '  # or, to find only greater faults in the time there is:',
      '  # detect: 1 %',
    ])
  })

  it('is told the time that it lacks where that is all, and a limit of latency by its name', () => {
    const { message, cure } = refusal({ settings: { steps, 'max-latency': '300ms' }, perSecond: 0.2567 })
    assert.match(
      message,
      /it takes \S+ of about 0\.26 probes a second \(\d+\) until a release is known to keep `max-latency`/,
    )
    const [, pasted] = cure.split('\n')
    assert.match(pasted ?? '', /^ {2}max-hold: /)
    assert.doesNotMatch(cure, /detect|# or/)
  })

  it('is told both settings where the time of the rollout is too short, too', () => {
    const { message, cure } = refusal({ settings: { steps, 'max-error-rate': '0.1 %', timeout: '2m' } })
    assert.match(message, /`timeout` leaves|`max-hold` leaves/)
    assert.match(cure, /^ {2}timeout: /m)
  })

  it('goes on where it can, or where nobody wrote a limit', () => {
    const limits: readonly Record<string, string>[] = [{ 'max-error-rate': '1 %' }, {}]
    for (const limit of limits) {
      const { world, plan } = planned({ settings: { steps, ...limit } })
      refuseTooShort(world, plan)
    }
  })
})

describe('what a plan can find out', () => {
  const said = (props: Props) => {
    const { world, plan, events } = planned(props)
    reportForecast(world, plan)
    return events.flatMap((event) => (event.is === 'forecast' ? [event] : []))
  }
  const settings = { steps: '10, 100', hold: '40s', 'on-inconclusive': 'hold' }

  it('covers the steps that are held, and says what happens without a verdict', () => {
    const [found] = said({ settings })
    assert.deepEqual(
      [found?.steps.map(({ percent, longestMs }) => [percent, longestMs]), found?.onInconclusive],
      [[[10, 160_000]], 'hold'],
    )
    assert.equal('heldFor' in (found ?? {}) || 'isDetailed' in (found ?? {}), false)
  })

  it('is said in detail in a dry run', () => {
    assert.equal(said({ settings: { ...settings, 'dry-run': 'true' } })[0]?.isDetailed, true)
  })

  it('names the source for which a step is held that long', () => {
    const latest = { source: 'users', behindMs: 40_000 }
    assert.deepEqual(said({ settings, latest })[0]?.heldFor, latest)
    const sooner = said({ settings, latest: { ...latest, behindMs: 39_000 } })[0]
    assert.equal('heldFor' in (sooner ?? {}), false)
  })

  it('is nothing where no step is held', () => assert.deepEqual(said({ settings: { steps: '100', hold: '0s' } }), []))
})
