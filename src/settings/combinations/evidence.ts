/** Limits that leave room between what is good and what must be found, and time to tell the two apart. */
import { type AnalysisLimits, detectFor, highestLimit, usualLimits } from '../../rollout/analysis/limits.ts'
import { evidence, plan } from '../catalogue.ts'
import { printDuration, printRate } from '../kinds/units.ts'
import { fault } from '../setting.ts'
import type { Settings } from '../settings.ts'
import type { Reader } from '../written/reader.ts'

export const checkEvidence = (reader: Reader, settings: Settings): void => {
  // An abort in an outage must not fail on what it does not use, nor a promote on limits that the deploy has.
  if (settings.command !== 'deploy') return
  checkSources(reader, settings)
  checkLimits(reader, settings.analysis)
  checkDetectAuto(reader, settings)
  checkMaxHold(reader, settings)
}

/** Of the sources that `evidence` chooses, and those that are described. */
const checkSources = (reader: Reader, settings: Settings): void => {
  const { isGiven, isWrong, blame, spell } = reader
  if (isWrong(evidence.evidence)) return
  checkQueries(reader)
  const { evidence: chosen } = settings
  const other = spell(evidence.evidence)
  for (const [name, setting] of described) {
    if (isGiven(setting) && chosen !== name && excluding.has(chosen))
      blame(setting, fault('E_EVIDENCE_UNUSED', { other, value: chosen }))
    if (chosen === name && !isGiven(setting))
      blame(evidence.evidence, fault('E_EVIDENCE_MISSING', { value: name, other: spell(setting) }))
  }
}

/** Each with what it is of no use without. */
const queries = [
  [evidence.prometheusToken, evidence.prometheus],
  [evidence.prometheusRequests, evidence.prometheus],
  [evidence.prometheusErrors, evidence.prometheusRequests],
  [evidence.prometheusRequests, evidence.prometheusErrors],
  [evidence.prometheusQuick, evidence.prometheusRequests],
] as const

const checkQueries = ({ isGiven, blame, spell }: Reader): void => {
  for (const [setting, other] of queries)
    if (isGiven(setting) && !isGiven(other)) blame(setting, fault('E_NEEDS', { other: spell(other) }))
}

/** Values of `evidence`, each with the setting that describes what it measures. */
const described = [
  ['prometheus', evidence.prometheus],
  ['command', evidence.command],
] as const
/** Values that leave all others out. */
const excluding: ReadonlySet<Settings['evidence']> = new Set<Settings['evidence']>(['probes', 'prometheus', 'command'])

/** Alone, whatever is measured. */
export const checkLimits = (reader: Reader, limits: AnalysisLimits): void => {
  checkLimit(reader, limits)
  checkDetect(reader, limits)
  checkChances(reader, limits)
}

const checkLimit = ({ blame }: Reader, { maxErrorRate: limit = 0 }: AnalysisLimits): void => {
  if (limit >= highestLimit) blame(evidence.maxErrorRate, fault('E_LIMIT_HIGH', { value: printRate(limit) }))
}

const checkDetect = ({ blame, isWrong, spell }: Reader, limits: AnalysisLimits): void => {
  const { maxErrorRate: limit = usualLimits.maxErrorRate, detect } = limits
  if (detect === undefined || isWrong(evidence.maxErrorRate) || (detect > limit && detect < 1)) return
  const usual = printRate(detectFor({ maxErrorRate: limit }))
  const facts = { value: printRate(detect), limit: printRate(limit), other: spell(evidence.maxErrorRate), usual }
  blame(evidence.detect, fault('E_DETECT', facts))
}

/** Each would be chosen by the other. */
const checkDetectAuto = ({ blame, spell }: Reader, { isDetectAuto, plan: spec }: Settings): void => {
  if (!isDetectAuto) return
  if (spec.is === 'built') blame(evidence.detect, fault('E_DETECT_AUTO', { other: spell(plan.maxBadAnswers) }))
  else if (spec.isHoldAuto) blame(evidence.detect, fault('E_DETECT_AUTO', { other: spell(plan.hold) }))
}

const leastChance = 0.001
const mostChance = 0.3

const checkChances = ({ blame }: Reader, limits: AnalysisLimits): void => {
  const pairs = [
    [evidence.falseAbort, limits.falseAbort],
    [evidence.missedFault, limits.missedFault],
  ] as const
  for (const [setting, chance] of pairs)
    if (chance !== undefined && (chance < leastChance || chance > mostChance))
      blame(setting, fault('E_CHANCE', { value: printRate(chance) }))
}

const checkMaxHold = ({ blame, isWrong, spell }: Reader, settings: Settings): void => {
  const { maxHoldMs, plan: spec } = settings
  if (maxHoldMs === undefined || maxHoldMs >= spec.holdMs || spec.isHoldAuto || isWrong(plan.hold)) return
  const facts = { value: printDuration(maxHoldMs), hold: printDuration(spec.holdMs), other: spell(plan.hold) }
  blame(evidence.maxHold, fault('E_MAX_HOLD', facts))
}
