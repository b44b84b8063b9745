/** The phases of a rollout, and how to stand in the middle of each. */
import { halfIn, inHalf, otherHalf } from '../../../scripts/ci/half.ts'
import { fixture } from './manifests.ts'
import type { Place } from './place.ts'
import type { Step, StepOptions } from './runner.ts'
import { journalOf, type Service } from './service.ts'
import { startSlowLine } from './slow-line.ts'
import type { Pairs } from './step-files.ts'

export type Phase = {
  readonly name: string
  readonly inputs: Pairs
  /** The inputs of a run that will be promoted. */
  readonly mended: Pairs
  /** ms that each answer of the API server takes: the phase alone is too short to be met. */
  readonly lineDelayMs?: number
  readonly isReached: (service: Service) => boolean
  readonly isDecided?: true
}

const promoted = { image: fixture('2'), steps: '10, 50, 100', hold: '2s', 'health-path': '/healthz' }
const isAt =
  (stage: string, step?: number) =>
  (service: Service): boolean => {
    const journal = journalOf(service)
    return journal?.stage === stage && (step === undefined || journal.step === step)
  }

export const holdAt10: Phase = {
  name: 'the hold at 10 %',
  inputs: { ...promoted, hold: '30s' },
  mended: promoted,
  isReached: isAt('stepping', 0),
}

const phases: readonly Phase[] = [
  {
    name: 'the deploy',
    inputs: { ...promoted, env: 'START_DELAY_MS=8000' },
    mended: promoted,
    isReached: isAt('deployed'),
  },
  {
    name: 'the health check',
    inputs: { ...promoted, env: 'HEALTH=unhealthy', 'health-attempts': '20' },
    mended: { ...promoted, env: 'HEALTH=healthy' },
    isReached: isAt('presented'),
  },
  holdAt10,
  {
    name: 'the hold at 50 %',
    inputs: { ...promoted, steps: '50, 100', hold: '30s' },
    mended: promoted,
    isReached: isAt('stepping', 0),
  },
  {
    name: 'the promotion',
    inputs: { ...promoted, steps: '100', hold: '1s' },
    mended: promoted,
    lineDelayMs: 300,
    isReached: isAt('promoting'),
    isDecided: true,
  },
]

const half = halfIn(process.env)

/** Where CI plays one half of the cases, a cancel is played in these, and a kill in the others. */
export const phasesOf = (what: 'cancel' | 'kill'): readonly Phase[] =>
  inHalf(phases, what === 'cancel' ? half : otherHalf[half])

/** Starts a step and lets it run into this phase. */
export async function startUntil(phase: Phase, place: Place, options: StepOptions = {}): Promise<Step> {
  const line = phase.lineDelayMs === undefined ? undefined : await startSlowLine(phase.lineDelayMs)
  const step = place.step({ ...phase.inputs, ...(line && { kubeconfig: line.kubeconfig }) }, options)
  void step.ended.then(() => line?.close())
  await place.watch.until(`The rollout is in ${phase.name}`, phase.isReached, 120)
  return step
}
