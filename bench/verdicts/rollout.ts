/** A rollout on paper: what users' counters would show each second, judged by a judge until it ends. */
import type { Poll } from '../../src/rollout/analysis/counts.ts'
import type { Random } from './random.ts'

export type Step = { readonly share: number; readonly seconds: number }

/** Shares of bad answers at a second of a step, counted from its shift even where it is held again. */
export type Truth = (at: { readonly step: number; readonly second: number }) => {
  readonly candidate: number
  readonly stable: number
}

export type Scene = {
  /** Requests a second, of both sides together. */
  readonly rate: number
  readonly truth: Truth
  readonly steps: readonly Step[]
  /** Seconds that a step may be held at most. */
  readonly longest: number
  /** Errors come in clumps of this many. */
  readonly clump?: number
}

export type Moment = { readonly step: number; readonly share: number; readonly polls: number; readonly least: number }

/** What a judge says after a second: `next` ends the step. */
export type Said = 'abort' | 'next' | 'wait' | 'hold-again'

/** Made fresh for each rollout. `begin` where a step begins. */
export type Judge = {
  readonly begin: (step: number) => void
  readonly poll: (poll: Poll, moment: Moment) => Said
}

export type End = {
  readonly is: 'aborted' | 'promoted' | 'inconclusive'
  /** Since the first shift. */
  readonly seconds: number
  /** Bad answers that users got from the candidate. */
  readonly bad: number
}

export function play(scene: Scene, judge: Judge, random: Random): End {
  let [seconds, bad] = [0, 0]
  for (const [step, { share, seconds: least }] of scene.steps.entries()) {
    judge.begin(step)
    let said: Said = 'wait'
    const begunAt = seconds
    for (let polls = 1; said !== 'next'; polls++) {
      if (polls > scene.longest) return { is: 'inconclusive', seconds, bad }
      const poll = pollOf(scene, { step, second: seconds - begunAt + 1 }, random)
      seconds++
      bad += poll.candidate.bad
      said = judge.poll(poll, { step, share, polls, least })
      if (said === 'abort') return { is: 'aborted', seconds, bad }
      if (said === 'hold-again') polls = 0
    }
  }
  return { is: 'promoted', seconds, bad }
}

function pollOf(scene: Scene, at: { step: number; second: number }, random: Random) {
  const { rate, truth, clump = 1 } = scene
  const share = scene.steps[at.step]?.share ?? 1
  const shares = truth(at)
  const side = (mean: number, bad: number) => {
    const n = random.poisson(mean)
    return { n, bad: Math.min(n, clump * random.binomial(n, bad / clump)) }
  }
  return { candidate: side(rate * share, shares.candidate), stable: side(rate * (1 - share), shares.stable) }
}
