/** What the judges are compared on: 10 % of the traffic for a minute, then half of it for another, by users' requests alone. */
import type { Scene, Truth } from './rollout.ts'

export type Cell = { readonly name: string; readonly scene: Scene }

const steps = [
  { share: 0.1, seconds: 60 },
  { share: 0.5, seconds: 60 },
]

/** Seconds that a step may go on without a verdict. */
export const longest = 240

const usual = 0.002

const always =
  (candidate: number, stable = usual): Truth =>
  () => ({ candidate, stable })

const late: Truth = ({ step, second }) => ({ candidate: step === 1 && second >= 45 ? 0.05 : usual, stable: usual })

const outage: Truth = ({ step, second }) => {
  const share = step === 0 && second >= 20 && second < 50 ? 0.1 : usual
  return { candidate: share, stable: share }
}

const cell = (name: string, rate: number, truth: Truth, more: Partial<Scene> = {}): Cell => ({
  name,
  scene: { rate, truth, steps, longest, ...more },
})

export const cells: readonly Cell[] = [
  cell('50/s, 0.2 % like stable', 50, always(usual)),
  cell('50/s, 1 % on both', 50, always(0.01, 0.01)),
  cell('50/s, 1 %', 50, always(0.01)),
  cell('50/s, 2 %', 50, always(0.02)),
  cell('50/s, 5 %', 50, always(0.05)),
  cell('50/s, 5 %, stable 1 %', 50, always(0.05, 0.01)),
  cell('50/s, 20 %', 50, always(0.2)),
  cell('50/s, 100 %', 50, always(1)),
  cell('10/s, 5 %', 10, always(0.05)),
  cell('500/s, 5 %', 500, always(0.05)),
  cell('50/s, 5 % from second 45 of the second step', 50, late),
  cell('50/s, an outage of 10 % on both for 30 s', 50, outage),
  cell('50/s, 1 % on both, in clumps of 5', 50, always(0.01, 0.01), { clump: 5 }),
]
