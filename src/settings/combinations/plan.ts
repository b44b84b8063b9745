/** The plan and the check before it: one way of saying it, tags that make a host, time for its holds. */
import { partsAtPause } from '../../rollout/analysis/forecast/in-time.ts'
import type { Step } from '../../rollout/model.ts'
import { health, plan, target } from '../catalogue.ts'
import { printDuration } from '../kinds/units.ts'
import { fault, type Setting } from '../setting.ts'
import type { Settings } from '../settings.ts'
import type { Reader } from '../written/reader.ts'

export const checkPlan = (reader: Reader, settings: Settings): void => {
  checkAlternatives(reader)
  checkBody(reader, settings)
  // Only a deploy sets tags and begins a plan: an abort in an outage must not fail on what it does not use.
  if (settings.command !== 'deploy') return
  checkTags(reader, settings)
  checkTimeout(reader, settings)
}

const alternatives = [
  [plan.strategy, plan.steps],
  [plan.strategy, plan.traffic],
  [plan.steps, plan.traffic],
  [plan.strategy, plan.maxBadAnswers],
  [plan.steps, plan.maxBadAnswers],
  [plan.traffic, plan.maxBadAnswers],
] as const

const checkAlternatives = ({ isGiven, blame, spell }: Reader): void => {
  for (const [one, other] of alternatives) {
    if (isGiven(one) && isGiven(other)) blame(one, fault('E_TOGETHER', { other: spell(other) }))
  }
}

/** The tag's host is `tag-service`, one DNS label. It is also the name of a Service that Knative makes. */
const longestLabel = 63

export const refuseLongTag = (
  { isWrong, blame }: Reader,
  setting: Setting<string>,
  { tag, service }: { readonly tag: string; readonly service: string },
): void => {
  const { length } = `${tag}-${service}`
  if (length > longestLabel && !isWrong(setting)) blame(setting, fault('E_TAG_LENGTH', { tag, service, length }))
}

const checkTags = (reader: Reader, { tags, service }: Settings): void => {
  const { isWrong, blame, spell } = reader
  if (isWrong(target.service)) return
  const pairs = [
    [plan.candidateTag, tags.candidate],
    [plan.stableTag, tags.stable],
  ] as const
  for (const [setting, tag] of pairs) refuseLongTag(reader, setting, { tag, service })
  if (tags.candidate !== tags.stable || isWrong(plan.candidateTag) || isWrong(plan.stableTag)) return
  blame(plan.candidateTag, fault('E_TAGS_EQUAL', { tag: tags.candidate, other: spell(plan.stableTag) }))
}

/** What one job holds in all, before a pause or after it. */
export const heldMs = ({ plan }: Pick<Settings, 'plan'>): number =>
  Math.max(
    ...partsAtPause(holdsOf(plan), plan.is === 'steps' ? plan.pauseAt : undefined).map((part) =>
      part.reduce((sum, { holdMs }) => sum + holdMs, 0),
    ),
  )

/** As the plan is held: the step that completes a promotion only for its bake, unless it is the only one. */
function holdsOf(plan: Settings['plan']): readonly Step[] {
  const { holdMs } = plan
  if (plan.is === 'split') return [{ percent: plan.percent, holdMs }]
  const { bakeMs = 0 } = plan
  if (plan.is === 'built') return [{ percent: 100, holdMs: holdMs + bakeMs }]
  const last = plan.percents.length - 1
  return plan.percents.map((percent, index) => ({ percent, holdMs: index === last && last > 0 ? bakeMs : holdMs }))
}

const checkTimeout = ({ isWrong, blame }: Reader, settings: Settings): void => {
  if ([plan.timeout, plan.hold, plan.steps, plan.bake].some(isWrong) || heldMs(settings) < settings.timeoutMs) return
  const facts = { timeout: printDuration(settings.timeoutMs), holds: printDuration(heldMs(settings)) }
  blame(plan.timeout, fault('E_TIMEOUT_SHORT', facts))
}

const checkBody = ({ blame, spell }: Reader, { health: { body, method } }: Settings): void => {
  if (body === undefined || method !== 'HEAD') return
  blame(health.body, fault('E_BODY_OF_HEAD', { other: spell(health.method) }))
}
