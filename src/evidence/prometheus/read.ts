/** One round of questions to a Prometheus: all counters of both sides, or none. */
import { type Prometheus, type QueryResult, query, rangeOf } from './api.ts'
import type { Form, Place, Queries } from './queries.ts'
import { type Kind, kinds, type Read, type Series } from './samples.ts'

export type Question = {
  readonly of: Prometheus
  readonly forms: readonly Form[]
  readonly place: Place
  readonly revisions: Readonly<Record<'candidate' | 'stable', readonly string[]>>
  /** Since the step began. */
  readonly seconds: number
}

export type Round =
  | {
      readonly is: 'read'
      readonly sides: Readonly<Record<'candidate' | 'stable', Read>>
      readonly nowMs: number | undefined
    }
  | { readonly is: 'failed'; readonly why: string }

/** How far before the step samples are looked for: what has some was there before. */
const before = 120
/** Longer ranges bring nothing new: what was there when the step began is known by then. */
const longest = 300

export async function readAll(question: Question, signal: AbortSignal): Promise<Round> {
  const { revisions, seconds } = question
  const range = Math.min(longest, Math.max(0, seconds) + before)
  const [candidate, stable] = await Promise.all([
    readSide(question, revisions.candidate, { range, signal }),
    readSide(question, revisions.stable, { range, signal }),
  ])
  if (candidate.is === 'failed') return candidate
  if (stable.is === 'failed') return stable
  return {
    is: 'read',
    sides: { candidate: candidate.read, stable: stable.read },
    nowMs: candidate.nowMs ?? stable.nowMs,
  }
}

type Asking = { readonly range: number; readonly signal: AbortSignal }
type SideRead =
  | { readonly is: 'read'; readonly read: Read; readonly nowMs: number | undefined }
  | Extract<Round, { is: 'failed' }>

async function readSide(question: Question, revisions: readonly string[], asking: Asking): Promise<SideRead> {
  const all = await Promise.all(revisions.map((revision) => readRevision(question, revision, asking)))
  const failed = all.find((each) => each.is === 'failed')
  if (failed) return failed
  const read = all.filter((each) => each.is === 'read')
  const gathered = kinds.flatMap((kind): [Kind, readonly Series[]][] => {
    const series = read.flatMap((each) => each.read[kind] ?? [])
    return read.some((each) => each.read[kind] !== undefined) ? [[kind, series]] : []
  })
  return { is: 'read', read: Object.fromEntries(gathered), nowMs: read.find(({ nowMs }) => nowMs !== undefined)?.nowMs }
}

/** By the first form that has requests of it. */
async function readRevision(question: Question, revision: string, { range, signal }: Asking): Promise<SideRead> {
  const { of, forms, place } = question
  const ask = (selector: string) => query(of, rangeOf(selector, range), signal)
  let last: SideRead = { is: 'read', read: {}, nowMs: undefined }
  for (const form of forms) {
    const queries = form({ ...place, revision })
    const requests = await ask(queries.requests)
    if (requests.is !== 'series') return { is: 'failed', why: requests.why }
    last = { is: 'read', read: {}, nowMs: requests.nowMs }
    if (requests.series.length > 0) return readRest(queries, requests, ask)
  }
  return last
}

async function readRest(
  { errors, quick }: Queries,
  { series: requests, nowMs }: Extract<QueryResult, { is: 'series' }>,
  ask: (selector: string) => Promise<QueryResult>,
): Promise<SideRead> {
  const [failed, fast] = await Promise.all([ask(errors), quick === undefined ? undefined : ask(quick)])
  if (failed.is !== 'series') return { is: 'failed', why: failed.why }
  if (fast && fast.is !== 'series') return { is: 'failed', why: fast.why }
  return { is: 'read', read: { requests, errors: failed.series, ...(fast ? { quick: fast.series } : {}) }, nowMs }
}
