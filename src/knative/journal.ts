/**
 * The journal annotation, and others of its kind, written and read by one list of their keys, so that nothing else reaches the cluster or comes back from it.
 * Written by this program or an older one, but anyone may have edited it: what is not surely a journal is 'unreadable', and
 * then nobody may go on by it.
 */
import type { Json } from '../engine/ports/ports.ts'
import { isObject, parseJson, webAddress } from '../kubernetes/api/json.ts'
import type { Counts } from '../rollout/analysis/counts.ts'
import type { Guard } from '../rollout/analysis/guard.ts'
import type { KeptMetric } from '../rollout/analysis/metric.ts'
import type { Clumping } from '../rollout/analysis/statistics/clumping.ts'
import type { EProcess, Pair } from '../rollout/analysis/statistics/e-process.ts'
import type {
  EndedStep,
  Ending,
  HoldWay,
  Journal,
  Limits,
  OnInconclusive,
  OnPauseTimeout,
  Plan,
  PromoteRequest,
  Requester,
  RevisionVerdict,
  ServiceMetadata,
  Share,
  Stage,
  Step,
  Tags,
  TrafficTarget,
  Verdict,
} from '../rollout/model.ts'

/** The text of the annotation. Keys that a journal does not have are left out, at every depth. */
export const printJournal = (value: Journal): string => JSON.stringify(journal.known(value))

/** Unknown keys are left out at every depth, and so are absent ones: none is there with the value undefined. */
export const parseJournal = (annotation: string): Journal | 'unreadable' => {
  const value = parseJson(annotation)
  return journal.fits(value) ? journal.known(value) : 'unreadable'
}

export const printRequest = (value: PromoteRequest): string => JSON.stringify(request.known(value))

/** The text of the annotation for what a Revision proved, of its known keys alone. */
export const printVerdict = (value: RevisionVerdict): string => JSON.stringify(revisionVerdict.known(value))

/** What is none counts as absent: nobody acts on it, and the next write of its kind takes its place. */
export const parseRequest = (annotation: string): PromoteRequest | undefined => {
  const value = parseJson(annotation)
  return request.fits(value) ? request.known(value) : undefined
}

/** One of a later version: whatever else it holds, its number says so. */
export const isNewerJournal = (annotation: string): boolean => {
  const value = parseJson(annotation)
  return isObject(value) && Number.isInteger(value.v) && Number(value.v) > version
}

const version = 1

/** `fits`: it is one, unknown keys aside. `known`: the same value, of its known keys alone. */
type Shape<T> = {
  readonly fits: (value: Json | undefined) => value is (Json | undefined) & T
  readonly known: (value: T) => T
}

const leaf = <T>(fits: (value: Json | undefined) => boolean): Shape<T> => ({
  fits: (value): value is (Json | undefined) & T => fits(value),
  known: (value) => value,
})

/** A key that is added to T must be added here: the compiler asks for it. */
type Fields<T> = { readonly [K in keyof Required<T>]: Shape<T[K & keyof T]> }

const record = <T extends object>(fields: Fields<T>): Shape<T> => {
  const keys = Object.keys(fields) as (keyof T & string)[]
  return {
    fits: (value): value is Json & T => isObject(value) && keys.every((key) => fields[key].fits(value[key])),
    known: (value) => {
      const entries = keys.map((key) => [key, fields[key].known(value[key])] as const)
      return Object.fromEntries(entries.filter(([, found]) => found !== undefined)) as T
    },
  }
}

const listOf = <T>({ fits, known }: Shape<T>): Shape<readonly T[]> => ({
  fits: (value): value is readonly Json[] & readonly T[] => Array.isArray(value) && value.every(fits),
  known: (value) => value.map(known),
})

/** The keys are data, names of Revisions for example. */
const byName = <T>({ fits, known }: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  fits: (value): value is Json & Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(fits),
  known: (value) => Object.fromEntries(Object.entries(value).map(([name, each]) => [name, known(each)])),
})

const maybe = <T>({ fits, known }: Shape<T>): Shape<T | undefined> => ({
  fits: (value): value is (Json | undefined) & (T | undefined) => value === undefined || fits(value),
  known: (value) => (value === undefined ? undefined : known(value)),
})

const text = leaf<string>((value) => typeof value === 'string')
const truth = leaf<boolean>((value) => typeof value === 'boolean')
const number = leaf<number>((value) => typeof value === 'number' && Number.isFinite(value))
const textOrNull = leaf<string | null>((value) => value === null || typeof value === 'string')

/** Shown as a link, and anyone may have written it: what is none is left out. */
const link: Shape<string | undefined> = { fits: maybe(text).fits, known: webAddress }

const whole = (least: number, most: number): Shape<number> =>
  leaf((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most)

/** A record, so that a word added to the type is asked for here. */
const oneOf = <T extends string>(words: Readonly<Record<T, true>>): Shape<T> =>
  leaf((value) => typeof value === 'string' && Object.hasOwn(words, value))

const total = whole(0, Number.MAX_SAFE_INTEGER)

/** Percents rise from step to step. */
const mostSteps = 101
const percent = whole(0, 100)
/** Node's timers end at 24.8 days, and a longer one rings at once; settings end at a week. */
const span = whole(0, 7 * 24 * 3_600_000)

/** ms since the epoch: the last that a Date can hold, less what may be added to it. */
const moment = leaf<number>((value) => typeof value === 'number' && value >= 0 && value <= 8e15)

const stage = oneOf<Stage>({
  claimed: true,
  deployed: true,
  presented: true,
  stepping: true,
  paused: true,
  promoting: true,
  aborting: true,
  stopped: true,
})

const share = record<Share>({ revision: text, percent })

const target = record<TrafficTarget>({
  tag: maybe(text),
  revisionName: maybe(text),
  latestRevision: maybe(truth),
  percent: maybe(percent),
  url: maybe(text),
})

const plan = record<Plan>({
  steps: listOf(record<Step>({ percent, holdMs: span })),
  ending: oneOf<Ending>({ promote: true, stay: true }),
  onInconclusive: oneOf<OnInconclusive>({ abort: true, hold: true, promote: true }),
  limits: record<Limits>({ readyMs: span, routeMs: span, totalMs: span, healthMs: maybe(span) }),
  pauseAt: maybe(percent),
  onPauseTimeout: maybe(oneOf<OnPauseTimeout>({ abort: true, promote: true })),
  kept: maybe(record<NonNullable<Plan['kept']>>({ texts: byName(text), again: listOf(text) })),
  evidence: maybe(
    record<NonNullable<Plan['evidence']>>({
      maxErrorRate: maybe(number),
      detect: maybe(number),
      maxLatencyMs: maybe(number),
      falseAbort: maybe(number),
      missedFault: maybe(number),
    }),
  ),
  maxHoldMs: maybe(span),
})

const counts = record<Counts>({ n: number, bad: number })
const pair = record<Pair>({ candidate: counts, stable: counts })
const stakes = listOf(number)
const evidence = record<EProcess>({ reserve: number, stakes })

const keptMetric = record<KeptMetric>({
  againstLimit: evidence,
  againstStable: evidence,
  clumping: record<Clumping>({ requests: number, errors: number, squares: number, expected: number, outage: stakes }),
  guard: record<Guard>({
    polls: number,
    rounds: number,
    requests: number,
    bad: listOf(record<Guard['bad'][number]>({ poll: number, round: number, requests: number })),
    latest: listOf(counts),
  }),
  all: pair,
  before: record<KeptMetric['before']>({ counts, against: evidence }),
  hadOutage: truth,
})

/** Shown to people, and anyone may have written it. */
const name: Shape<string> = leaf((value) => typeof value === 'string' && value.length <= 256)
const requester = record<Requester>({ url: link, run: maybe(name), user: maybe(name) })
const verdict = oneOf<Verdict>({
  passed: true,
  failed: true,
  inconclusive: true,
  'not-judged': true,
  'not-asked': true,
})
const endedStep = record<EndedStep>({ percent, verdict, request: maybe(requester) })
const request = record<PromoteRequest>({ rollout: text, step: whole(0, mostSteps), by: requester, untilMs: moment })

const revisionVerdict = record<RevisionVerdict>({
  is: oneOf<RevisionVerdict['is']>({ good: true, bad: true, 'not-judged': true }),
  at: text,
  why: maybe(text),
  cause: maybe(text),
  minScale: maybe(text),
})

const journal = record<Journal>({
  v: leaf<1>((value) => value === version),
  id: text,
  stage,
  step: whole(-1, mostSteps),
  plan,
  tags: record<Tags>({ candidate: text, stable: text }),
  stable: listOf(share),
  broken: maybe(listOf(share)),
  candidate: maybe(text),
  floating: maybe(text),
  deadlineMs: moment,
  before: listOf(target),
  intended: listOf(target),
  parked: listOf(target),
  hold: maybe(oneOf<HoldWay>({ revision: true, 'pod-autoscaler': true, nothing: true })),
  scale: byName(textOrNull),
  templateFrom: maybe(text),
  sent: maybe(text),
  isNewTag: maybe(truth),
  emptyUrl: maybe(text),
  metadata: maybe(record<ServiceMetadata>({ labels: maybe(byName(text)), annotations: maybe(byName(text)) })),
  created: maybe(truth),
  isRollback: maybe(truth),
  evidence: maybe(byName(keptMetric)),
  answers: maybe(record<NonNullable<Journal['answers']>>({ n: total, bad: maybe(total) })),
  request: maybe(record<NonNullable<Journal['request']>>({ step: whole(0, mostSteps), by: requester })),
  ended: maybe(listOf(endedStep)),
  reason: maybe(text),
  cause: maybe(text),
  job: maybe(record<NonNullable<Journal['job']>>({ url: link, run: maybe(text), attempt: maybe(number) })),
})
