/** Where nothing is amiss: what most tests of the rules begin with. */
import type { Progress } from '../../../src/rollout/decide.ts'
import type { Facts } from '../../../src/rollout/writes/write.ts'

/** A first step in force, held since this moment, with its next step's pods there. */
export const progressWith = (now: Partial<Progress>): Progress => ({
  stage: 'stepping',
  step: 0,
  silent: false,
  candidate: 'ready',
  isFollowed: true,
  stableReady: true,
  isStranded: false,
  inForce: true,
  scaled: true,
  warm: true,
  health: 'passed',
  tagHost: 'known',
  isHeld: true,
  wasHeld: false,
  heldMs: 0,
  longestMs: 120_000,
  verdict: 'inconclusive',
  request: 'none',
  waitedMs: 0,
  ...now,
})

/** Every Revision exists and is ready, and none has a min-scale. */
export const facts: Facts = {
  nowMs: 0,
  isReady: () => true,
  exists: () => true,
  minScaleOf: () => null,
  ownTags: [],
  verdicts: {},
}
