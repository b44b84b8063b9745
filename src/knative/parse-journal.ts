/**
 * The journal annotation, read. Written by this program or an older one, but anyone may have edited it: what is not surely
 * a journal is 'unreadable', and then nobody may go on by it.
 */
import type { Json, JsonObject } from '../engine/ports/ports.ts'
import { isObject, parseJson } from '../kubernetes/api/json.ts'
import type { Journal, OnInconclusive, OnPauseTimeout, Plan, Share, Stage, TrafficTarget } from '../rollout/model.ts'

export const parseJournal = (annotation: string): Journal | 'unreadable' => {
  const value = parseJson(annotation)
  return isJournal(value) ? value : 'unreadable'
}

const isJournal = (value: Json | undefined): value is Json & Journal =>
  isObject(value) && value.v === 1 && hasPlace(value) && hasTraffic(value) && hasOptions(value) && isPlan(value.plan)

/** Records, so that a word added to the type is asked for here. */
const stages: Readonly<Record<Stage, true>> = {
  claimed: true,
  deployed: true,
  presented: true,
  stepping: true,
  paused: true,
  promoting: true,
  aborting: true,
  stopped: true,
}
const answers: Readonly<Record<OnInconclusive, true>> = { abort: true, hold: true, promote: true }
const timeouts: Readonly<Record<OnPauseTimeout, true>> = { abort: true, promote: true }

const hasPlace = ({ id, stage, step, deadlineMs, tags }: JsonObject): boolean =>
  isText(id) &&
  isOneOf(stages, stage) &&
  isWhole(-1, mostSteps)(step) &&
  isNumber(deadlineMs) &&
  isObject(tags) &&
  isText(tags.candidate) &&
  isText(tags.stable)

const hasTraffic = ({ stable, before, intended, parked }: JsonObject): boolean =>
  isListOf(stable, isShare) && isListOf(before, isTarget) && isListOf(intended, isTarget) && isListOf(parked, isTarget)

const hasOptions = ({
  scale,
  candidate,
  floating,
  templateFrom,
  sent,
  created,
  isRollback,
  reason,
  job,
}: JsonObject): boolean =>
  isObject(scale) &&
  Object.values(scale).every((held) => held === null || isText(held)) &&
  [candidate, floating, templateFrom, sent, reason].every(isMaybe(isText)) &&
  isMaybe(isTruth)(created) &&
  isMaybe(isTruth)(isRollback) &&
  isMaybe(isJob)(job)

const isJob = (value: Json | undefined): boolean =>
  isObject(value) && isMaybe(isText)(value.url) && isMaybe(isText)(value.run) && isMaybe(isNumber)(value.attempt)

const isPlan = (value: Json | undefined): value is Json & Plan =>
  isObject(value) &&
  isListOf(value.steps, (step) => isObject(step) && isPercent(step.percent) && isSpan(step.holdMs)) &&
  (value.ending === 'promote' || value.ending === 'stay') &&
  isOneOf(answers, value.onInconclusive) &&
  isMaybe(isPercent)(value.pauseAt) &&
  isMaybe((word) => isOneOf(timeouts, word))(value.onPauseTimeout) &&
  isMaybe(isEvidence)(value.evidence) &&
  isObject(value.limits) &&
  [value.limits.readyMs, value.limits.routeMs, value.limits.totalMs].every(isSpan)

const isEvidence = (value: Json | undefined): boolean =>
  isObject(value) && isMaybe(isNumber)(value.maxErrorRate) && isMaybe(isNumber)(value.maxLatencyMs)

const isShare = (value: Json | undefined): value is Json & Share =>
  isObject(value) && isText(value.revision) && isPercent(value.percent)

const isTarget = (value: Json | undefined): value is Json & TrafficTarget =>
  isObject(value) &&
  [value.tag, value.revisionName, value.url].every(isMaybe(isText)) &&
  isMaybe(isPercent)(value.percent) &&
  isMaybe(isTruth)(value.latestRevision)

const isText = (value: Json | undefined): value is string => typeof value === 'string'

const isNumber = (value: Json | undefined): value is number => typeof value === 'number' && Number.isFinite(value)

const isWhole =
  (least: number, most: number) =>
  (value: Json | undefined): boolean =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most

/** Percents rise from step to step. */
const mostSteps = 101
const isPercent = isWhole(0, 100)
/** Node's timers end at 24.8 days, and a longer one rings at once; settings end at a week. */
const isSpan = isWhole(0, 7 * 24 * 3_600_000)

const isTruth = (value: Json | undefined): value is boolean => typeof value === 'boolean'

const isOneOf = (words: object, value: Json | undefined): boolean => isText(value) && Object.hasOwn(words, value)

const isListOf = (value: Json | undefined, is: (item: Json) => boolean): boolean =>
  Array.isArray(value) && value.every(is)

const isMaybe =
  (is: (value: Json | undefined) => boolean) =>
  (value: Json | undefined): boolean =>
    value === undefined || is(value)
