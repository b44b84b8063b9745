/** The settings of the plan, read into one value: the percents of steps, or a split that stays. */
import type { Tags } from '../rollout/model.ts'
import { plan } from './catalogue.ts'
import type { Slice } from './kinds/list.ts'
import { fault } from './setting.ts'
import type { PlanSpec } from './settings.ts'
import type { Reader } from './written/reader.ts'

const strategies = {
  canary: [10, 50, 100],
  'blue-green': [0, 100],
  'all-at-once': [100],
} as const

export const planSpecOf = (reader: Reader, tags: Tags): PlanSpec => {
  const { take, blame, isWrong, spell } = reader
  const hold = holdOf(reader)
  const bakeMs = take(plan.bake)
  const bake = bakeMs === 0 ? {} : { bakeMs }
  const maxBadAnswers = take(plan.maxBadAnswers)
  if (maxBadAnswers !== undefined) return builtSpec(reader, { maxBadAnswers, ...hold, ...bake })
  const strategy = take(plan.strategy)
  const percents = take(plan.steps) ?? strategies[strategy]
  const slices = take(plan.traffic)
  const pauseAt = pauseOf({ take, blame }, slices ? [] : percents)
  if (slices === undefined)
    return { is: 'steps', percents, ...hold, ...bake, ...(pauseAt === undefined ? {} : { pauseAt }) }
  if (!isBetween(slices, tags) && ![plan.candidateTag, plan.stableTag].some(isWrong))
    blame(plan.traffic, fault('E_SPLIT_TAGS', tags))
  if (bakeMs > 0) blame(plan.bake, fault('E_BAKE_SPLIT', { other: spell(plan.traffic) }))
  const percent = slices.find(({ tag }) => tag === tags.candidate)?.percent ?? 0
  return { is: 'split', percent, ...hold }
}

/** `hold: auto` has no least of its own. */
const leastAutoMs = 10_000

const holdOf = ({ take }: Reader): Pick<PlanSpec, 'holdMs' | 'isHoldAuto'> => {
  const hold = take(plan.hold)
  return hold === 'auto' ? { holdMs: leastAutoMs, isHoldAuto: true } : { holdMs: hold }
}

/** Of steps that nobody knows yet, none can be the one to pause at. */
const builtSpec = ({ isGiven, blame }: Reader, spec: Omit<Extract<PlanSpec, { is: 'built' }>, 'is'>): PlanSpec => {
  if (isGiven(plan.pauseAt)) blame(plan.pauseAt, fault('E_PAUSE_BUILT', {}))
  return { is: 'built', ...spec }
}

/** Each of the two tags at most once, no other, and the candidate among them. */
const isBetween = (slices: readonly Slice[], { candidate, stable }: Tags): boolean => {
  const named = slices.map(({ tag }) => tag)
  const isKnown = named.every((tag) => tag === candidate || tag === stable)
  return isKnown && named.includes(candidate) && new Set(named).size === named.length
}

/** A pause is at one of the steps, or nowhere. */
const pauseOf = ({ take, blame }: Pick<Reader, 'take' | 'blame'>, steps: readonly number[]): number | undefined => {
  const pauseAt = take(plan.pauseAt)
  if (pauseAt !== undefined && !steps.includes(pauseAt))
    blame(plan.pauseAt, fault('E_PAUSE_STEP', { value: pauseAt, steps: steps.join(', ') }))
  return pauseAt
}
